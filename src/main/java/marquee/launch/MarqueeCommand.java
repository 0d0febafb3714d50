package marquee.launch;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import marquee.core.csv.DatasetException;
import marquee.core.model.FitException;
import marquee.study.Passport;
import marquee.ui.text.Text;

/** The command line. Exit codes: 0 done, 1 failed, 2 wrong usage; what is wrong is said in one sentence. */
public final class MarqueeCommand implements Callable<Integer> {

    private final ToIntFunction<String[]> window;
    private final CommandLine commandLine;

    /**
     * A command line in front of a window.
     *
     * @param window opens the window with its arguments and gives the exit code
     */
    public MarqueeCommand(ToIntFunction<String[]> window) {
        this.window = window;
        CommandSpec command = CommandSpec.wrapWithoutInspection(this)
                .name("marquee")
                .versionProvider(MarqueeCommand::version)
                .mixinStandardHelpOptions(true)
                .addOption(OptionSpec.builder("--data").type(String.class).paramLabel("PATH").description(Text.of("launch.data")).build());
        command.usageMessage().description(Text.of("launch.description"));
        command.addSubcommand("report", new ReportCommand().spec());
        commandLine = new CommandLine(command)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(MarqueeCommand::wrongUsage)
                .setExecutionExceptionHandler(MarqueeCommand::failure);
    }

    /**
     * Does what the words ask for.
     *
     * @param words the words of the command line
     * @param output where results go
     * @param errors where one sentence goes if something is wrong
     * @return the exit code
     */
    public int execute(String[] words, PrintWriter output, PrintWriter errors) {
        try {
            return commandLine.setOut(output).setErr(errors).execute(words);
        } catch (OutOfMemoryError full) {
            errors.println(Text.of("launch.memory", Runtime.getRuntime().maxMemory() >> 20));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Opens the window on the data that was named, or on the built-in data. */
    @Override
    public Integer call() {
        String data = commandLine.getParseResult().matchedOptionValue("--data", null);
        if (data != null && data.isEmpty()) {
            throw new CommandLine.ParameterException(commandLine, Text.of("launch.emptyPath", "--data"));
        }
        return window.applyAsInt(data == null ? new String[0] : new String[] {"--data=" + data});
    }

    private static int wrongUsage(CommandLine.ParameterException problem, String[] words) {
        problem.getCommandLine().getErr().println(Text.of("launch.wrongUsage", problem.getMessage()));
        return CommandLine.ExitCode.USAGE;
    }

    /** What a use case refuses is said in its own sentence; anything else is a fault of the program and says so with its name. */
    private static int failure(Exception problem, CommandLine command, CommandLine.ParseResult words) {
        boolean refused = problem instanceof DatasetException || problem instanceof IllegalArgumentException
                || problem instanceof FitException || problem instanceof OutputException;
        command.getErr().println(refused ? problem.getMessage() : Text.of("launch.failed", problem.toString()));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String[] version() {
        return new String[] {Text.of("launch.version", Passport.programVersion())};
    }
}
