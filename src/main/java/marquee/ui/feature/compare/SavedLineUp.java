package marquee.ui.feature.compare;

import java.util.List;

import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.study.Protocol;

/**
 * A line-up with its settings as it is kept on disk.
 *
 * @param name what somebody called it
 * @param models the models as they are written
 * @param finalModel the final one of them
 * @param folds number of folds
 * @param seed the seed
 * @param testFraction the part that is held out
 * @param holdOutForAll whether every model is tested on the held-out ratings; files of earlier versions do not say so
 */
record SavedLineUp(String name, List<String> models, String finalModel, int folds, long seed, double testFraction, boolean holdOutForAll) {

    /** Copies the list and checks everything, so that a damaged file is noticed when it is read. */
    SavedLineUp {
        models = List.copyOf(models);
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A line-up needs a name");
        }
        new LineUp(models.stream().map(ModelSpec::parse).toList(), ModelSpec.parse(finalModel));
        new Protocol(seed, testFraction, folds);
    }

    /** What a request asks for, under a name. */
    static SavedLineUp of(String name, CompareModels.Request request, boolean holdOutForAll) {
        LineUp lineUp = request.lineUp();
        Protocol protocol = request.protocol();
        return new SavedLineUp(name, lineUp.models().stream().map(ModelSpec::text).toList(), lineUp.finalModel().text(),
                protocol.folds(), protocol.seed(), protocol.testFraction(), holdOutForAll);
    }

    LineUp lineUp() {
        return new LineUp(models.stream().map(ModelSpec::parse).toList(), ModelSpec.parse(finalModel));
    }

    Protocol protocol() {
        return new Protocol(seed, testFraction, folds);
    }
}
