package marquee.ui.feature.pick;

/** What somebody wants of a genre. */
enum GenreWish {
    /** It does not matter. */
    ANY,
    /** Movies need it, or another one that is in. */
    IN,
    /** Movies that have it are out. */
    OUT;

    /** The wish after one more click. */
    GenreWish next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
