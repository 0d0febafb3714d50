/**
 * The Recommend tab: pick a user, see what they rated highest and what a model recommends.
 *
 * <p>The cast is the usual one. {@code PickerModel} is the list on the left, {@code PickViewModel} what is shown of the
 * chosen user; {@code PickJob} asks {@code study}.
 */
package marquee.ui.feature.pick;
