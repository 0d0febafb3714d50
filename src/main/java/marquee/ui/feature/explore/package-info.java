/**
 * The Explore tab: what the data is, how people rate, where the matrix is empty. Pictures are linked: what is chosen in one
 * narrows all others.
 *
 * <p>The cast is the usual one. {@code ExploreJob} asks {@code study}; {@code ExplorePictures} turns its answers into bars
 * and words, {@code ExploreCharts} those into charts; cards show one picture each. The picture of the matrix has a model of
 * its own, because it asks anew at every move of the pointer.
 */
package marquee.ui.feature.explore;
