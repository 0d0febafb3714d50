package marquee.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.CrossValidation;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.PopularMovies;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;
import marquee.study.CompareModels;
import marquee.study.Comparison;
import marquee.study.DatasetDescription;
import marquee.study.DescribeDataset;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser;
import marquee.study.Passport;
import marquee.study.RecommendForUser;
import marquee.study.RecommendedMovie;
import marquee.study.UserPortrait;
import marquee.ui.text.Text;

/** Asks the use cases for everything that a report shows. */
public final class ReportBuilder {

    private static final int FIRST_PREDICTIONS = 8;
    private static final int FALLBACK = 5;

    private final ReportRequest request;
    private final Dataset dataset;
    private final Workers workers;
    private final Progress progress;
    private final RecommendForUser recommend;
    private final OnboardUser onboard;
    private final Split holdOut;

    /** Prepares a report. */
    public ReportBuilder(ReportRequest request, Workers workers, Progress progress) {
        this.request = request;
        this.dataset = request.dataset();
        this.workers = workers;
        this.progress = progress;
        this.recommend = new RecommendForUser(dataset);
        this.onboard = new OnboardUser(dataset, recommend);
        this.holdOut = request.protocol().holdOut(dataset);
    }

    /**
     * Computes everything.
     *
     * @throws marquee.study.UnknownUserException if the data lacks a user that was asked for
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public ReportContent build() {
        request.people().userIds().forEach(recommend.users()::user);
        DatasetDescription description = DescribeDataset.describe(dataset, workers);
        Comparison comparison = compare();
        Report figures = new Report(passport(), DatasetFigures.of(description), split(), results(comparison),
                request.grid() ? GridFigures.of(request, workers, progress) : null, popular(),
                request.people().userIds().isEmpty() ? null : users(),
                request.people().guest().map(this::guest).orElse(null), notes(comparison));
        progress.stopIfCancelled();
        return new ReportContent(figures, comparison, description, ReportContent.matrix(dataset, progress.silent()),
                request.people().userIds().stream()
                        .map(userId -> UserPortrait.of(dataset, recommend.users(), description.values(), userId)).toList(),
                request.people().guest().orElse(List.of()).stream().map(star -> dataset.catalog().get(star.movieId()).title()).toList());
    }

    private Report.PassportPart passport() {
        Passport passport = Passport.of(dataset, request.protocol());
        return new Report.PassportPart(passport.version(), passport.dataName(), passport.dataSha256(),
                request.protocol().seed(), request.protocol().testFraction(), request.protocol().folds(), passport.java(),
                passport.os());
    }

    private Report.SplitPart split() {
        TrainingSet trainingSet = TrainingSet.of(dataset.ratings(), holdOut.train(), dataset.scale());
        return new Report.SplitPart(holdOut.train().length, holdOut.test().length, sha256(holdOut.train()),
                sha256(holdOut.test()), trainingSet.globalMean(), trainingSet.users(), trainingSet.items());
    }

    private static String sha256(int[] rows) {
        String joined = IntStream.of(rows).mapToObj(Integer::toString).collect(Collectors.joining(","));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(joined.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private Comparison compare() {
        List<ModelSpec> specs = request.models().stream().map(ReportRequest.NamedModel::spec).toList();
        LineUp lineUp = new LineUp(specs, specs.get(specs.size() - 1));
        Comparison comparison = CompareModels.run(
                new CompareModels.Request(dataset, lineUp, request.protocol(), new HashSet<>(specs)), workers, progress, soFar -> { });
        progress.stopIfCancelled();
        return comparison;
    }

    private List<Report.ResultPart> results(Comparison comparison) {
        List<Report.ResultPart> results = new ArrayList<>();
        for (int m = 0; m < request.models().size(); m++) {
            results.add(result(request.models().get(m), comparison.rows().get(m)));
        }
        return results;
    }

    private Report.ResultPart result(ReportRequest.NamedModel model, Comparison.Row row) {
        CrossValidation folds = row.crossValidation().orElseThrow();
        Comparison.HoldOutResult test = row.holdOut().orElseThrow();
        return new Report.ResultPart(model.asWritten(), LineUp.shownName(model.spec()),
                folds.folds().stream().map(fold -> fold.accuracy().rmse()).toList(),
                folds.folds().stream().map(fold -> fold.accuracy().mae()).toList(),
                folds.rmse(), folds.mae(), test.accuracy().rmse(), test.accuracy().mae(), test.fitSeconds(),
                test.testSeconds(), firstPredictions(test.estimates()));
    }

    /** What a reader of the figures must be told; null if that is nothing. */
    private List<String> notes(Comparison comparison) {
        List<String> notes = IntStream.range(0, request.models().size()).filter(m -> comparison.rows().get(m).diverged())
                .mapToObj(m -> Text.of("report.diverged", request.models().get(m).asWritten())).toList();
        return notes.isEmpty() ? null : notes;
    }

    private List<List<Number>> firstPredictions(double[] estimates) {
        List<List<Number>> first = new ArrayList<>();
        for (int k = 0; k < Math.min(FIRST_PREDICTIONS, estimates.length); k++) {
            int row = holdOut.test()[k];
            first.add(List.of(dataset.ratings().userId(row), dataset.ratings().movieId(row), estimates[k]));
        }
        return first;
    }

    private Report.PopularPart popular() {
        return new Report.PopularPart(onboard.popular().starters().stream().map(this::popularMovie).toList(),
                onboard.popular().fallback(FALLBACK).stream().map(this::popularMovie).toList());
    }

    private Report.PopularMovie popularMovie(PopularMovies.Popular movie) {
        return new Report.PopularMovie(movie.movieId(), dataset.catalog().get(movie.movieId()).title(), movie.ratings(),
                movie.mean());
    }

    private List<Report.UserPart> users() {
        List<Report.UserPart> users = new ArrayList<>();
        List<List<Report.ListPart>> lists = new ArrayList<>();
        request.people().userIds().forEach(userId -> lists.add(new ArrayList<>()));
        for (ReportRequest.NamedModel model : request.models()) {
            FittedModel fitted = FittedModel.fit(dataset, model.spec(), request.protocol(), FittedModel.Side.TRAINING,
                    workers, progress.silent());
            for (int u = 0; u < lists.size(); u++) {
                lists.get(u).add(new Report.ListPart(model.asWritten(), estimated(recommend.topN(fitted,
                        request.people().userIds().get(u), request.people().top(), workers))));
            }
        }
        for (int u = 0; u < lists.size(); u++) {
            int userId = request.people().userIds().get(u);
            users.add(new Report.UserPart(userId, recommend.topRated(userId, request.people().top()).stream()
                    .map(rated -> new Report.StarredMovie(rated.movie().id(), rated.movie().title(), rated.stars())).toList(),
                    lists.get(u)));
        }
        return users;
    }

    private Report.GuestPart guest(List<OnboardUser.Star> stars) {
        int userId = recommend.users().nextFreeId();
        List<RecommendedMovie> list = stars.isEmpty() ? onboard.fallback(request.people().top())
                : onboard.refit(userId, stars, LineUp.TUNED_SVD, request.protocol(), request.people().top(), workers,
                        progress.silent()).topN();
        return new Report.GuestPart(userId,
                stars.stream().map(star -> new Report.GuestRating(star.movieId(), star.stars())).toList(), estimated(list));
    }

    private static List<Report.EstimatedMovie> estimated(List<RecommendedMovie> list) {
        return list.stream()
                .map(line -> new Report.EstimatedMovie(line.movie().id(), line.movie().title(), line.estimate())).toList();
    }
}
