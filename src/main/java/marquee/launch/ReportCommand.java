package marquee.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.csv.GuestRatings;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.report.ReportBuilder;
import marquee.report.ReportContent;
import marquee.report.ReportFolder;
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
    public Integer call() throws IOException, DatasetException {
        System.setProperty("java.awt.headless", "true"); // pictures are drawn, and a display that is there may not answer
        Protocol protocol = usage(() -> new Protocol(value("--seed"), value("--test-fraction"), value("--folds")));
        List<NamedModel> models = usage(this::models);
        People nobody = usage(() -> new People(List.of(), Optional.empty(), value("--top")));
        Integer threads = value("--threads");
        try (Workers workers = threads == null ? Workers.ofAllCores() : usage(() -> Workers.of(threads))) {
            outFolder();
            Dataset dataset = open();
            People people = new People(users(), guest(dataset), nobody.top());
            boolean grid = spec.findOption("--grid").getValue() != null;
            write(new ReportBuilder(new ReportRequest(dataset, protocol, models, grid, people), workers,
                    new ConsoleProgress(spec.commandLine().getErr())).build());
        }
        return CommandLine.ExitCode.OK;
    }

    private Dataset open() throws DatasetException {
        Path data = value("--data");
        return (data == null ? DatasetReader.readBuiltIn(Progress.NONE) : DatasetReader.read(data, Progress.NONE)).dataset();
    }

    private Optional<List<Star>> guest(Dataset dataset) throws DatasetException {
        Path file = value("--guest");
        return file == null ? Optional.empty() : Optional.of(GuestRatings.read(file, dataset.catalog()).entrySet().stream()
                .map(rating -> new Star(rating.getKey(), rating.getValue())).toList());
    }

    private void write(ReportContent content) throws IOException {
        Path folder = outFolder();
        ReportFolder.write(content, folder, Progress.NONE);
        spec.commandLine().getErr().println(Text.of("launch.report.page", folder.resolve(ReportFolder.PAGE)));
        spec.commandLine().getOut().println(folder.resolve(ReportFolder.JSON));
    }

    private Path outFolder() throws IOException {
        return Files.createDirectories(value("--out"));
    }

    private List<NamedModel> models() {
        String[] texts = value("--model");
        return texts == null ? NamedModel.walkThrough() : List.of(texts).stream().map(NamedModel::parse).toList();
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
