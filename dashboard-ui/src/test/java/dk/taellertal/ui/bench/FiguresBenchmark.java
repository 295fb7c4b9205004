package dk.taellertal.ui.bench;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.ingest.archive.Folders;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Asks forty key figures of ten years and fifteen departments from a large budget, beside a statement written by hand
 * for the same sums. Everything lies in one directory of its own and is gone afterwards. No test: {@code ./taellertal
 * bench figures [--lines N] [--home DIR]} runs it.
 */
class FiguresBenchmark {

    private static final long FEWER_LINES = 1_000_000;
    private static final int RUNS = 20;
    private static final int WARMING = 5;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2015;

    private static final String SPENT = "forbrug";
    /** Net operating expenditure (dranst 1 and 2) of main accounts 0 and 2 to 6, as codes are kept in the sums and in the lines by hand. */
    private static final String OPERATING = "dranst IN (1, 2) AND function // 10000 IN (0, 2, 3, 4, 5, 6)";

    private static final String OPERATING_LINES =
            "Dranst IN ('1', '2') AND left(Funktion, 2) IN ('00', '02', '03', '04', '05', '06')";

    private final long lines = BenchmarkOptions.number("lines", 10_000_000);
    private final Path directory;
    private final List<BudgetFigure> figures = BudgetFigure.all();

    FiguresBenchmark() throws IOException {
        directory = BenchmarkOptions.newDirectory();
    }

    /** The last line printed is the overview's time, ratio and growth. */
    @Test
    void run() throws Exception {
        try {
            measure();
        } finally {
            Folders.delete(directory);
        }
    }

    private void measure() throws Exception {
        BenchmarkOptions.print(Machine.describe());
        double fewer = overview(Math.min(FEWER_LINES, lines), false).cold();
        Overview all = overview(lines, true);
        BenchmarkOptions.print(String.format(
                Locale.ROOT,
                "overview cold ms: %.0f ratio: %.2f growth: %.2f",
                all.cold(),
                all.cold() / all.byHand(),
                all.cold() / fewer));
    }

    /** Medians in milliseconds. */
    private record Overview(double cold, double byHand) {}

    private Overview overview(long lines, boolean pages) throws Exception {
        Path file = directory.resolve("budget.csv");
        BudgetExtract.write(file, lines);
        BenchmarkOptions.print(String.format(
                Locale.ROOT,
                "%,d budget lines, %d years, %d departments, %d figures",
                lines,
                YEARS,
                BudgetExtract.DEPARTMENTS.size(),
                figures.size()));
        Home home = new Home(directory.resolve("home"));
        layCatalogue(home);
        try (Instance open = Instance.open(home, Clock.systemUTC(), Duration.ZERO)) {
            publish(open, file);
            publish(open, population());
            Path prepared = directory.resolve("native.duckdb");
            try (NativeFigures byHand = new NativeFigures(prepared, file, BudgetExtract.columns())) {
                Overview overview = overview(open, byHand);
                if (pages) {
                    pages(open, byHand);
                }
                return overview;
            } finally {
                Files.delete(prepared);
            }
        } finally {
            Folders.delete(home.directory());
            Files.delete(file);
        }
    }

    private void layCatalogue(Home home) throws IOException {
        Path folder = Files.createDirectories(home.catalogue().resolve("figures"));
        for (BudgetFigure figure : figures) {
            Files.writeString(folder.resolve(figure.id() + ".yaml"), figure.yaml());
        }
    }

    private void publish(Instance open, Path file) throws Exception {
        long from = System.nanoTime();
        UploadReport report =
                open.uploads().publish(file, "SYNTETISK-" + file.getFileName(), ReadSettings.NONE, Actor.PROGRAM);
        if (report.outcome() != UploadReport.Outcome.PUBLISHED) {
            throw new IllegalStateException("not published: " + report.findings() + report.questions());
        }
        BenchmarkOptions.print(String.format(
                Locale.ROOT, "published %,d rows in %.1f s", report.rows(), (System.nanoTime() - from) / 1e9));
    }

    private Path population() throws IOException {
        StringBuilder text = new StringBuilder("CIVILSTAND;OMRÅDE;TID;INDHOLD\n");
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            text.append("I alt;Albertslund;%dK1;%d\n".formatted(year, 27_500 + year % 10));
        }
        return Files.writeString(directory.resolve("folketal.csv"), text);
    }

    /** In turns, so that both meet the machine in the same mood. */
    private Overview overview(Instance open, NativeFigures byHand) throws Exception {
        List<FigureQuestion> questions = questions(open.catalogue());
        List<String> measures = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (BudgetFigure figure : figures) {
            for (BudgetFigure.Sum sum : List.of(figure.upper(), figure.lower())) {
                measures.add(sum.measure());
                conditions.add(sum.sql());
            }
        }
        long from = System.nanoTime();
        check(open.snapshot().figures().answers(questions), byHand.ask(measures, conditions));
        BenchmarkOptions.print(String.format(
                Locale.ROOT,
                "all sums agree with those by hand; the very first time both took %.0f ms",
                (System.nanoTime() - from) / 1e6));
        Times cold = new Times();
        Times hand = new Times();
        for (int i = 0; i < WARMING + RUNS; i++) {
            Times own = i < WARMING ? new Times() : cold;
            Times other = i < WARMING ? new Times() : hand;
            own.add(() -> open.snapshot().figures().answers(questions));
            other.add(() -> byHand.ask(measures, conditions));
        }
        open.snapshot().answers(questions);
        Times cached = Times.of(RUNS, () -> open.snapshot().answers(questions));
        BenchmarkOptions.print("overview, nothing remembered: " + cold);
        BenchmarkOptions.print(String.format(
                Locale.ROOT, "the same sums by hand, from %,d rows added up beforehand: %s", byHand.rows(), hand));
        BenchmarkOptions.print("overview, remembered: " + cached);
        return new Overview(cold.percentile(50), hand.percentile(50));
    }

    private List<FigureQuestion> questions(Catalogue catalogue) {
        List<FigureQuestion> questions = new ArrayList<>();
        for (BudgetFigure figure : figures) {
            KeyFigure defined = catalogue.figure(figure.id()).orElseThrow();
            for (String department : BudgetExtract.DEPARTMENTS) {
                questions.add(new FigureQuestion(
                        defined,
                        catalogue.municipality().code(),
                        PeriodRange.ALL,
                        Map.of("afdeling", department),
                        Optional.empty(),
                        false));
            }
        }
        return questions;
    }

    private void check(List<FigureAnswer> answers, Map<NativeFigures.Place, List<BigDecimal>> byHand) {
        int at = 0;
        int compared = 0;
        for (int i = 0; i < figures.size(); i++) {
            for (String department : BudgetExtract.DEPARTMENTS) {
                for (Point point : answers.get(at++).points()) {
                    List<BigDecimal> sums =
                            byHand.get(new NativeFigures.Place(point.period().year(), department));
                    // A sum of no rows is missing here, and 0 by hand.
                    BigDecimal own = point.computed().numerator().orElse(BigDecimal.ZERO);
                    BigDecimal other = sums == null ? BigDecimal.ZERO : sums.get(2 * i);
                    if (own.compareTo(other) != 0) {
                        throw new IllegalStateException("%s %s %s: %s, by hand %s"
                                .formatted(figures.get(i).id(), department, point.period(), own, sums));
                    }
                    compared++;
                }
            }
        }
        if (compared == 0) {
            throw new IllegalStateException("nothing was compared");
        }
    }

    /** Net operating expenditure: one page, and the lines of its last year. */
    private void pages(Instance open, NativeFigures byHand) throws Exception {
        Catalogue catalogue = open.catalogue();
        KeyFigure figure = catalogue.figure("nettodriftsudgift-pr-indbygger").orElseThrow();
        String own = catalogue.municipality().code();
        FigureQuestion series = FigureQuestion.series(figure, own);
        Point last = open.snapshot().figures().answer(series).points().getLast();
        BigDecimal other =
                byHand.series(SPENT, OPERATING).getOrDefault(last.period().year(), BigDecimal.ZERO);
        if (other.compareTo(last.computed().numerator().orElseThrow()) != 0) {
            throw new IllegalStateException("the page's sum is not the one by hand");
        }
        Times page = new Times();
        Times pageByHand = new Times();
        FigureQuestion drill = new FigureQuestion(
                figure, own, new PeriodRange(last.period(), last.period()), Map.of(), Optional.empty(), true);
        Times lines = new Times();
        Times linesByHand = new Times();
        for (int i = 0; i < RUNS; i++) {
            page.add(() -> open.snapshot().figures().answer(series));
            pageByHand.add(() -> byHand.series(SPENT, OPERATING));
            lines.add(() -> open.snapshot().figures().answer(drill));
            linesByHand.add(() -> byHand.firstLines(last.period().year(), OPERATING_LINES, Source.MOST_LINES));
        }
        BenchmarkOptions.print("one figure's page, nothing remembered: " + page);
        BenchmarkOptions.print("its sums by hand: " + pageByHand);
        BenchmarkOptions.print(String.format(
                Locale.ROOT,
                "the first lines of one value that %,d lines make: %s",
                byHand.firstLines(last.period().year(), OPERATING_LINES, 0).getFirst(),
                lines));
        BenchmarkOptions.print("the same lines by hand: " + linesByHand);
    }
}
