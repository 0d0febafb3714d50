package marquee.core.evaluate;

/** What can be measured of a model. {@link ErrorFigures}, {@link RankedHits} and {@link ListAspects} hold the definitions. */
public enum Measure {
    /** Root mean squared error, in stars. */
    RMSE(Family.ERROR, Better.LOWER),
    /** Mean absolute error, in stars. */
    MAE(Family.ERROR, Better.LOWER),
    /** Mean squared error, in squared stars. */
    MSE(Family.ERROR, Better.LOWER),
    /** Fraction of concordant pairs: how often the better rated of two movies of a user is expected to be the better one. */
    FCP(Family.ERROR, Better.HIGHER),
    /** Part of the list that is relevant. */
    PRECISION(Family.RANKING, Better.HIGHER),
    /** Part of the relevant movies that is in the list. */
    RECALL(Family.RANKING, Better.HIGHER),
    /** Harmonic mean of precision and recall. */
    F1(Family.RANKING, Better.HIGHER),
    /** Normalised discounted cumulative gain: hits count more the higher they stand; 1 for a perfect list. */
    NDCG(Family.RANKING, Better.HIGHER),
    /** Mean average precision: precision down to each hit. */
    MAP(Family.RANKING, Better.HIGHER),
    /** Mean reciprocal rank: one over the place of the first hit. */
    MRR(Family.RANKING, Better.HIGHER),
    /** Part of the users whose list has a hit. */
    HIT_RATE(Family.RANKING, Better.HIGHER),
    /** Part of the catalogue that is recommended to anybody. */
    COVERAGE(Family.LIST, Better.NEITHER),
    /** Mean number of training ratings of what is recommended. */
    POPULARITY(Family.LIST, Better.NEITHER),
    /** Part of the list that comes from the long tail. */
    LONG_TAIL(Family.LIST, Better.NEITHER),
    /** How unlike the movies of a list are by genre. */
    DIVERSITY(Family.LIST, Better.NEITHER),
    /** How surprising what is recommended is: mean self-information, in bits. */
    NOVELTY(Family.LIST, Better.NEITHER);

    /** What a measure looks at. */
    public enum Family {
        /** Estimates against true ratings. */
        ERROR,
        /** An order against what is relevant. */
        RANKING,
        /** What is recommended, whether it is right or not. */
        LIST
    }

    /** Which of two figures is better. */
    public enum Better {
        /** The lower one. */
        LOWER,
        /** The higher one. */
        HIGHER,
        /** Neither: the figure describes. */
        NEITHER
    }

    private final Family family;
    private final Better better;

    Measure(Family family, Better better) {
        this.family = family;
        this.better = better;
    }

    /** What it looks at. */
    public Family family() {
        return family;
    }

    /** Which of two figures is better. */
    public Better better() {
        return better;
    }
}
