/**
 * The form for a model of the registry with its options, which more than one tab opens.
 *
 * <p>Uses {@code core.registry} and {@code ui.text}. A newcomer must keep this: the form's value is a whole specification or a
 * sentence that says what is wrong, never half of one.
 */
package marquee.ui.form;
