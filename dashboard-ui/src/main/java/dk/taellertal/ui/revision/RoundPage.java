package dk.taellertal.ui.revision;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.round.RoundDocument;
import dk.taellertal.ui.round.RoundDocument.About;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an edit round, and its parts: progress, one table a life area, and what is left for others. */
final class RoundPage {

    private final Catalogue catalogue;
    private final Texts texts;

    RoundPage(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** How many are answered for, and until when. */
    String lead(RoundDocument round) {
        LocalDateTime deadline = LocalDateTime.parse(round.deadline());
        String when = texts.of(
                "round.deadline",
                Periods.shown(deadline.toLocalDate(), texts),
                "%02d.%02d".formatted(deadline.getHour(), deadline.getMinute()));
        int all = round.objectives().size();
        return round.open()
                ? texts.of("round.lead.open", round.answered(), all, all - round.answered(), when)
                : texts.of("round.lead.closed", round.answered(), all, when);
    }

    /** How many are to change, and who has not answered. */
    String note(RoundDocument round) {
        long changes = round.objectives().stream()
                .filter(about -> !about.marks().isEmpty() && !about.marks().contains("keep"))
                .count();
        String waiting = round.progress().stream()
                .filter(p -> p.answered() < p.objectives())
                .map(RoundDocument.Progress::department)
                .collect(Collectors.joining(", "));
        String note = waiting.isEmpty()
                ? texts.of("round.note.all", round.name(), changes)
                : texts.of("round.note", round.name(), changes, waiting);
        return Optional.ofNullable(round.moved())
                .map(moved -> note + " "
                        + texts.of(
                                "round.moved",
                                Periods.shown(LocalDateTime.parse(moved.from()).toLocalDate(), texts),
                                moved.by(),
                                moved.reason()))
                .orElse(note);
    }

    /** Everything of it, as a document shows it. */
    List<Part> parts(RoundDocument round) {
        List<Part> parts = new ArrayList<>(List.of(progress(round)));
        catalogue.goals().lifeAreas().stream()
                .filter(life -> round.lifeAreas().contains(life.id()))
                .map(life -> life(round, life))
                .forEach(parts::add);
        undecided(round).ifPresent(parts::add);
        late(round).ifPresent(parts::add);
        return parts;
    }

    Part progress(RoundDocument round) {
        return part(
                "fremdrift",
                texts.of("round.progress"),
                texts.of("round.progress.head", round.progress().size()),
                new Table(
                        texts.of("round.department"),
                        List.of(
                                Table.Column.numbers(texts.of("round.count")),
                                Table.Column.numbers(texts.of("round.answered"))),
                        round.progress().stream()
                                .map(p -> new Table.Row(
                                        texts.department(p.department()),
                                        List.of(number(p.objectives()), number(p.answered()))))
                                .toList()));
    }

    private static Cell number(int count) {
        return new Cell.Amount(BigDecimal.valueOf(count), 0, false);
    }

    private Part life(RoundDocument round, LifeArea life) {
        List<Table.Row> rows = new ArrayList<>();
        round.objectives().stream()
                .filter(about -> about.lifeArea().equals(life.id()))
                .map(this::row)
                .forEach(rows::add);
        catalogue.goals().politicalGoalsOf(life).stream()
                .filter(goal -> catalogue.goals().objectivesOf(life, goal).isEmpty())
                .map(goal -> Table.Row.named(texts.of("hole") + ": " + texts.name(goal), 6, Table.Kind.PLAIN))
                .forEach(rows::add);
        return part(
                "liv-" + life.id(),
                texts.name(life),
                texts.name(life),
                new Table(
                        texts.of("round.objective"),
                        Stream.of("goal", "lead", "marks", "text", "offers", "answer")
                                .map(key -> Table.Column.words(texts.of("round." + key)))
                                .toList(),
                        rows));
    }

    private Table.Row row(About about) {
        return new Table.Row(
                        name(about, catalogue, texts),
                        Stream.of(
                                        catalogue
                                                .goals()
                                                .politicalGoal(about.goal())
                                                .map(texts::name)
                                                .orElse(about.goal()),
                                        departments(about),
                                        about.marks().stream()
                                                .map(mark -> mark(mark, about, catalogue, texts))
                                                .collect(Collectors.joining(", ")),
                                        Objects.requireNonNullElse(about.text(), ""),
                                        about.signUps().stream()
                                                .map(signUp -> texts.department(signUp.department()))
                                                .distinct()
                                                .collect(Collectors.joining(", ")),
                                        about.at() == null
                                                ? texts.of("round.waits")
                                                : Periods.shown(Instant.parse(about.at()), Periods.DENMARK, texts))
                                .map(text -> (Cell) new Cell.Text(text))
                                .toList())
                .leadingTo("maal/" + about.objective());
    }

    /** Who leads it and who supports it. */
    private String departments(About about) {
        String lead = texts.department(about.lead());
        return about.support().isEmpty() ? lead : lead + "; " + String.join(", ", texts.departments(about.support()));
    }

    /** The objective's name; that of the round where it is no longer worked with. */
    static String name(About about, Catalogue catalogue, Texts texts) {
        return catalogue.goals().objective(about.objective()).map(texts::name).orElse(about.name());
    }

    /** What a mark means, in the reader's words. */
    static String mark(String mark, About about, Catalogue catalogue, Texts texts) {
        return about.into() != null && mark.equals("merge")
                ? texts.of("round.mark.merge.with", name(about.into(), catalogue, texts))
                : texts.of("round.mark." + mark);
    }

    private static String name(String objective, Catalogue catalogue, Texts texts) {
        return catalogue.goals().objective(objective).map(texts::name).orElse(objective);
    }

    /** Merges that wait for another lead; at the deadline they are the directors'. */
    Optional<Part> undecided(RoundDocument round) {
        return round.undecided().isEmpty()
                ? Optional.empty()
                : Optional.of(part(
                        "uafklaret",
                        texts.of("round.undecided"),
                        texts.of(
                                round.open() ? "round.undecided.open" : "round.undecided.closed",
                                round.undecided().size()),
                        Table.of(
                                texts.of("round.objective"),
                                List.of(texts.of("round.undecided.with"), texts.of("round.undecided.waits")),
                                round.undecided().stream()
                                        .map(merge -> new Table.Row(
                                                        name(merge.objective(), catalogue, texts),
                                                        List.of(
                                                                (Cell) new Cell.Text(
                                                                        name(merge.into(), catalogue, texts)),
                                                                new Cell.Text(texts.department(merge.waitsFor()))))
                                                .leadingTo("maal/" + merge.objective()))
                                        .toList())));
    }

    /** Changes after the deadline, for the next agenda. */
    Optional<Part> late(RoundDocument round) {
        return round.lateChanges().isEmpty()
                ? Optional.empty()
                : Optional.of(part(
                        "efter-fristen",
                        texts.of("round.late"),
                        texts.of("round.late.head", round.lateChanges().size()),
                        Table.of(
                                texts.of("round.objective"),
                                List.of(
                                        texts.of("objective.history.when"),
                                        texts.of("objective.history.who"),
                                        texts.of("objective.history.what"),
                                        texts.of("objective.history.reason")),
                                round.lateChanges().stream()
                                        .map(late -> new Table.Row(
                                                        name(late.objective(), catalogue, texts),
                                                        List.of(
                                                                (Cell) new Cell.Text(Periods.shown(
                                                                        Instant.parse(late.at()),
                                                                        Periods.DENMARK,
                                                                        texts)),
                                                                new Cell.Text(late.by()),
                                                                new Cell.Text(
                                                                        texts.of("objective.history." + late.what())),
                                                                new Cell.Text(
                                                                        Objects.requireNonNullElse(late.reason(), ""))))
                                                .leadingTo("maal/" + late.objective()))
                                        .toList())));
    }

    private Part part(String id, String name, String headline, Table table) {
        return new Part(
                id,
                name,
                headline,
                texts.of("round.subtitle"),
                Optional.empty(),
                table,
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("comment.source"),
                        Optional.empty(),
                        texts.of("round.method"),
                        catalogue.goals().objectives().stream().anyMatch(Objective::example)));
    }
}
