package marquee.core.model;

/** Looks at a model while it learns. */
public interface EpochObserver {

    /** Wants to see nothing. */
    EpochObserver NONE = new EpochObserver() {
        @Override
        public boolean wants(int epoch) {
            return false;
        }

        @Override
        public void see(int epoch, Model model) {
            // never wanted
        }
    };

    /**
     * Whether to show the model after an epoch.
     *
     * @param epoch 0 for the starting values, up to the number of epochs
     */
    boolean wants(int epoch);

    /**
     * Takes the model after an epoch that was wanted.
     *
     * @param model stays as it is while the learning goes on
     */
    void see(int epoch, Model model);
}
