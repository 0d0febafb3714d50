package marquee.ui.feature.explore;

import java.util.function.UnaryOperator;

import marquee.study.explore.Selection;

/**
 * Something that is filtered.
 *
 * @param id a name for it, fit for the id of a control
 * @param words what it keeps
 * @param without takes it away
 */
record Filter(String id, String words, UnaryOperator<Selection> without) { }
