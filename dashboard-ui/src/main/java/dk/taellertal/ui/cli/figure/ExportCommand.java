package dk.taellertal.ui.cli.figure;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exporter;
import dk.taellertal.ui.export.LocalExporter;
import dk.taellertal.ui.export.RemoteExporter;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.program.ServiceAddress;
import dk.taellertal.ui.service.HomeOwner;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Takes a key figure or a page out, as a document that carries its source and a code.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "figure|page",
        subcommands = {ExportCommand.OfFigure.class, ExportCommand.OfPage.class})
public final class ExportCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "figure or page is missing");
    }

    @Command(name = "figure", description = "One key figure.", mixinStandardHelpOptions = true)
    static final class OfFigure implements Callable<Integer> {

        @Mixin
        private final HomeOptions home = new HomeOptions();

        @Mixin
        private final FigureOptions question = new FigureOptions();

        @Mixin
        private final ExportOptions export = new ExportOptions();

        @Override
        public Integer call() throws Exception {
            return take(home, new Subject.Figure(question.request()), export);
        }
    }

    @Command(name = "page", description = "A whole page, with contents.", mixinStandardHelpOptions = true)
    static final class OfPage implements Callable<Integer> {

        @Mixin
        private final HomeOptions home = new HomeOptions();

        @Mixin
        private final ExportOptions export = new ExportOptions();

        @Parameters(
                paramLabel = "ID",
                description = "The page: overview, budget, coverage, compare, definitions or plans.")
        private String id = "";

        @Option(names = "--year", paramLabel = "YEAR", description = "Of the budget; else the newest.")
        private @Nullable String year;

        @Option(names = "--data-version", paramLabel = "N", description = "The budget's page with the numbers of then.")
        private @Nullable String dataVersion;

        @Option(names = "--chief", paramLabel = "NAME", description = "Coverage of what a chief leads or supports.")
        private @Nullable String chief;

        @Option(
                names = "--collaboration",
                paramLabel = "knowledge-sharing|coordination|co-creation",
                description = "Coverage of what is worked on so closely.")
        private @Nullable String collaboration;

        @Option(names = "--figure", paramLabel = "ID", description = "What is compared; else a figure of an objective.")
        private @Nullable String figure;

        @Option(names = "--area", paramLabel = "CODE", description = "A municipality to compare with.")
        private @Nullable String area;

        @Option(names = "--group", paramLabel = "ID", description = "A group to compare with; none for no group.")
        private @Nullable String group;

        @Option(names = "--plan", paramLabel = "ID", description = "The plan; else all of them.")
        private @Nullable String plan;

        @Option(names = "--period", paramLabel = "PERIOD", description = "In which it is compared; else the newest.")
        private @Nullable String period;

        @Override
        public Integer call() throws Exception {
            return take(home, new Subject.Page(id, choices()), export);
        }

        private Map<String, String> choices() {
            Map<String, String> choices = new HashMap<>();
            put(choices, "year", year);
            put(choices, PageSource.DATA_VERSION, dataVersion);
            put(choices, "chief", chief);
            put(choices, "plan", plan);
            put(choices, "collaboration", collaboration);
            put(choices, "figure", figure);
            put(choices, "area", area);
            put(choices, "group", group);
            put(choices, "period", period);
            return choices;
        }

        private static void put(Map<String, String> choices, String name, @Nullable String chosen) {
            if (chosen != null) {
                choices.put(name, chosen);
            }
        }
    }

    private static int take(HomeOptions home, Subject subject, ExportOptions export) throws IOException {
        return home.either(new HomeOptions.Ways() {
            @Override
            public int through(ServiceAddress service) throws IOException {
                try (Exporter exporter = new RemoteExporter(service)) {
                    return export.take(exporter, subject, home.output());
                }
            }

            @Override
            public int by(Instance open) throws IOException {
                try (Exporter exporter =
                        new LocalExporter(open, Layouts.of(open), Clock.system(Periods.DENMARK), HomeOwner.ACTOR)) {
                    return export.take(exporter, subject, home.output());
                }
            }
        });
    }
}
