package marquee.launch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.csv.GuestRatings;
import marquee.core.csv.LoadedDataset;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.report.ReportBuilder;
import marquee.report.ReportContent;
import marquee.report.ReportRequest;
import marquee.report.ReportRequest.NamedModel;
import marquee.report.ReportRequest.People;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.ui.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command {@code report}: everything that the window can compute, as files, without a display. */
final class ReportCommand implements Callable<Integer> {

    private final CommandSpec spec;

    ReportCommand() {
        spec = CommandSpec.wrapWithoutInspection(this).name("report").mixinStandardHelpOptions(true)
                .addOption(option("--out", Path.class, "DIR", "launch.report.out").required(true).build())
                .addOption(option("--data", Path.class, "PATH", "launch.report.data").build())
                .addOption(option("--seed", Long.class, "SEED", "launch.report.seed").defaultValue("42").build())
                .addOption(option("--test-fraction", Double.class, "PART", "launch.report.testFraction").defaultValue("0.2").build())
                .addOption(option("--folds", Integer.class, "K", "launch.report.folds").defaultValue("3").build())
                .addOption(option("--model", String[].class, "SPEC", "launch.report.model").build())
                .addOption(option("--grid", Boolean.class, "", "launch.report.grid").arity("0").build())
                .addOption(option("--user", Integer[].class, "ID", "launch.report.user").build())
                .addOption(option("--guest", Path.class, "FILE", "launch.report.guest").build())
                .addOption(option("--top", Integer.class, "N", "launch.report.top").defaultValue("5").build())
                .addOption(option("--threads", Integer.class, "N", "launch.report.threads").build());
        spec.usageMessage().description(Text.of("launch.report.description"));
    }

    private static OptionSpec.Builder option(String name, Class<?> type, String label, String key) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(Text.of(key));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws DatasetException, OutputException {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn, and a display that is there may not answer
        Protocol protocol = usage(() -> new Protocol(value("--seed"), value("--test-fraction"), value("--folds")));
        List<NamedModel> models = usage(this::models);
        People nobody = usage(() -> new People(List.of(), Optional.empty(), value("--top")));
        Path out = path("--out");
        Path data = path("--data");
        Path guest = path("--guest");
        Integer threads = value("--threads");
        try (OutputFolder folder = new OutputFolder(out); Workers workers = threads == null ? Workers.ofAllCores() : usage(() -> Workers.of(threads))) {
            folder.prepare();
            Dataset dataset = open(data);
            People people = new People(users(), guest(guest, dataset), nobody.top());
            boolean grid = spec.findOption("--grid").getValue() != null;
            write(new ReportBuilder(new ReportRequest(dataset, protocol, models, grid, people), workers,
                    new ConsoleProgress(spec.commandLine().getErr())).build(), folder);
        }
        return CommandLine.ExitCode.OK;
    }

    /** Opens the data; what was left out or looks wrong is said, but does not stop the report. */
    private Dataset open(Path data) throws DatasetException {
        LoadedDataset loaded = data == null ? DatasetReader.readBuiltIn(Progress.NONE) : DatasetReader.read(data, Progress.NONE);
        loaded.report().files().stream().flatMap(file -> file.findings().stream())
                .filter(finding -> finding.reason().outcome().isWarning())
                .forEach(finding -> spec.commandLine().getErr().println(finding.sentence()));
        return loaded.dataset();
    }

    private static Optional<List<Star>> guest(Path file, Dataset dataset) throws DatasetException {
        return file == null ? Optional.empty() : Optional.of(GuestRatings.read(file, dataset.catalog()).entrySet().stream()
                .map(rating -> new Star(rating.getKey(), rating.getValue())).toList());
    }

    private void write(ReportContent content, OutputFolder folder) throws OutputException {
        folder.write(content);
        if (content.figures().notes() != null) {
            content.figures().notes().forEach(spec.commandLine().getErr()::println);
        }
        spec.commandLine().getErr().println(Text.of("launch.report.page", folder.page()));
        spec.commandLine().getOut().println(folder.figures());
    }

    /** The path after an option; an empty one would be the folder that the program was started in, which nobody asked for. */
    private Path path(String option) {
        Path path = value(option);
        if (path != null && path.toString().isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), Text.of("launch.emptyPath", option));
        }
        return path;
    }

    private List<NamedModel> models() {
        String[] texts = value("--model");
        List<NamedModel> models = texts == null ? NamedModel.walkThrough() : Stream.of(texts).map(NamedModel::parse).toList();
        Set<ModelSpec> seen = new HashSet<>();
        models.stream().filter(model -> !seen.add(model.spec())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException(Text.of("launch.report.modelTwice", twice.asWritten()));
        });
        return models;
    }

    private List<Integer> users() {
        Integer[] ids = value("--user");
        return ids == null ? List.of() : List.of(ids);
    }

    private <T> T value(String option) {
        return spec.findOption(option).getValue();
    }

    /** Turns what is wrong with an argument into a wrong usage. */
    private <T> T usage(Supplier<T> arguments) {
        try {
            return arguments.get();
        } catch (IllegalArgumentException wrong) {
            throw new CommandLine.ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }
}
