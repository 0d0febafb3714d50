package marquee.ui.feature.compare;

import java.util.List;
import java.util.stream.Collectors;

import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.ModelNames;
import marquee.study.SurpriseLines;

/** What the tab does, as lines of Python. */
final class ComparePython {

    private ComparePython() {
    }

    /** Cross-validation of a line-up on the training side, and the test of the chosen models on the held-out ratings. */
    static String comparison(CompareModels.Request request) {
        List<ModelSpec> models = request.lineUp().models();
        List<String> names = ModelNames.of(models);
        long seed = request.protocol().seed();
        StringBuilder lines = new StringBuilder(SurpriseLines.split(request.protocol()));
        lines.append("from surprise.model_selection import KFold, cross_validate\n").append(SurpriseLines.imports(models));
        lines.append("""

                # cross-validate on the training side only: the test set stays untouched
                train = Dataset.load_from_df(pd.DataFrame([(trainset.to_raw_uid(u), trainset.to_raw_iid(i), r)
                                                           for u, i, r in trainset.all_ratings()]), Reader(rating_scale=(0.5, 5.0)))
                models = {
                """);
        lines.append(models.stream().filter(SurpriseLines::has)
                .map(model -> "    \"" + names.get(models.indexOf(model)) + "\": " + SurpriseLines.constructor(model, seed))
                .collect(Collectors.joining(",\n")));
        lines.append("""

                }
                for name, model in models.items():
                    scores = cross_validate(model, train, measures=["rmse", "mae"], cv=KFold(%d, random_state=%d))
                    print(f"{name:16s} RMSE {scores['test_rmse'].mean():.4f}  MAE {scores['test_mae'].mean():.4f}")
                """.formatted(request.protocol().folds(), seed));
        List<String> onHoldOut = models.stream().filter(request.onHoldOut()::contains).filter(SurpriseLines::has)
                .map(model -> '"' + names.get(models.indexOf(model)) + '"').toList();
        if (!onHoldOut.isEmpty()) {
            lines.append("""
                    for name in [%s]:
                        predictions = models[name].fit(trainset).test(testset)
                        print(name, "hold-out", accuracy.rmse(predictions, verbose=False), accuracy.mae(predictions, verbose=False))
                    """.formatted(String.join(", ", onHoldOut)));
        }
        return lines.toString();
    }
}
