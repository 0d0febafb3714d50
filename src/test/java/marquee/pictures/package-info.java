/**
 * Pictures of the real window on the built-in data, in three sizes and both themes, for looking at and for the README. Run by
 * hand: {@link marquee.pictures.Pictures}. A new stop of the walk is a line in {@link marquee.pictures.Stops}.
 */
package marquee.pictures;
