package dk.taellertal.ui.council;

import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.Standings;
import dk.taellertal.ui.council.Council.Aim;
import dk.taellertal.ui.council.Council.Hole;
import dk.taellertal.ui.format.Joined;
import dk.taellertal.ui.format.StandingWords;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of the council's page: one a political goal, or one a life area for a sheet of paper each. */
final class CouncilParts {

    private static final int COLUMNS = 9;

    private final Council council;
    private final CouncilLines lines;
    private final Texts texts;

    CouncilParts(Council council, Texts texts) {
        this.council = council;
        this.lines = new CouncilLines(texts);
        this.texts = texts;
    }

    /** What a section of the screen and a part of a document are made of. */
    record Section(Part part, List<CouncilLine> lines, List<String> holes) {}

    /** In the order of the goals. */
    List<Section> byGoal() {
        return council.goals().stream()
                .map(goal -> goal(
                        goal,
                        council.aims(aim -> aim.goal().equals(goal)),
                        council.holes(hole -> hole.goal().equals(goal))))
                .toList();
    }

    private Section goal(PoliticalGoal goal, List<Aim> aims, List<Hole> holes) {
        long lives = aims.stream().map(Aim::life).distinct().count();
        List<String> without =
                holes.stream().map(hole -> texts.name(hole.life())).toList();
        return section(
                "g-" + goal.id(),
                texts.name(goal),
                texts.of("council.subtitle", aims.size(), lives) + without(without),
                "council.life",
                aims,
                aims.stream().map(aim -> lines.of(aim, texts.name(aim.life()))).toList(),
                without);
    }

    /** In the order of the life areas; those without objectives and without holes are left out. */
    List<Section> byLife() {
        return council.lives().stream()
                .map(life -> life(
                        life,
                        council.aims(aim -> aim.life().equals(life)),
                        council.holes(hole -> hole.life().equals(life))))
                .filter(section ->
                        !section.lines().isEmpty() || !section.holes().isEmpty())
                .toList();
    }

    private Section life(LifeArea life, List<Aim> aims, List<Hole> holes) {
        List<String> without =
                holes.stream().map(hole -> texts.name(hole.goal())).toList();
        return section(
                "l-" + life.id(),
                texts.name(life),
                texts.of("council.subtitle.life", aims.size()) + without(without),
                "council.goal",
                aims,
                aims.stream().map(aim -> lines.of(aim, texts.name(aim.goal()))).toList(),
                without);
    }

    private String without(List<String> holes) {
        return holes.isEmpty() ? "." : texts.of("council.without", Joined.of(holes, texts));
    }

    private Section section(
            String id,
            String name,
            String subtitle,
            String place,
            List<Aim> aims,
            List<CouncilLine> rows,
            List<String> holes) {
        Standings standings = Council.standings(aims.stream());
        String found = aims.isEmpty() ? texts.of("council.nothing") : standings.sentence(texts);
        Part part = new Part(
                id,
                name,
                name + ": " + found,
                subtitle,
                Optional.empty(),
                table(place, rows, holes),
                Part.Layout.CHART_AND_TABLE,
                List.of(),
                new Part.Grounds(
                        texts.of("objective.source"),
                        Optional.empty(),
                        texts.of("overview.method"),
                        aims.stream().anyMatch(CouncilParts::madeUp)));
        return new Section(part, rows, holes);
    }

    private static boolean madeUp(Aim aim) {
        return aim.objective().example()
                || aim.figures().lines().stream().anyMatch(line -> line.answer().synthetic());
    }

    private Table table(String place, List<CouncilLine> rows, List<String> holes) {
        List<Table.Row> all = new ArrayList<>();
        rows.forEach(line -> all.add(row(line)));
        holes.forEach(hole -> all.add(Table.Row.named(texts.of("hole") + ": " + hole, COLUMNS, Table.Kind.PLAIN)));
        return new Table(
                texts.of("council.objective"),
                List.of(
                        Table.Column.words(texts.of(place)),
                        Table.Column.words(texts.of("overview.head.figure")),
                        Table.Column.numbers(texts.of("overview.head.latest")),
                        Table.Column.words(texts.of("overview.head.unit")),
                        Table.Column.words(texts.of("overview.head.target")),
                        Table.Column.words(texts.of("council.development")),
                        Table.Column.words(texts.of("overview.head.status")),
                        Table.Column.words(texts.of("council.actions")),
                        Table.Column.words(texts.of("overview.head.date"))),
                all);
    }

    private Table.Row row(CouncilLine line) {
        String status = StandingWords.of(line.standing(), texts)
                + line.beside().map(beside -> ", " + beside).orElse("");
        return new Table.Row(
                line.name(),
                List.of(
                        new Cell.Text(line.place()),
                        new Cell.Text(line.figure()),
                        line.value(),
                        new Cell.Text(line.unit()),
                        new Cell.Text(line.target()),
                        new Cell.Text(line.development()),
                        new Cell.Text(status),
                        new Cell.Text(line.actions()),
                        new Cell.Text(line.date())));
    }

    /** Which life areas have no objective under which goals, in a sentence each; empty where there are none. */
    String holes() {
        return council.holes().stream()
                .collect(Collectors.groupingBy(
                        hole -> texts.name(hole.life()),
                        LinkedHashMap::new,
                        Collectors.mapping(hole -> texts.name(hole.goal()), Collectors.toList())))
                .entrySet()
                .stream()
                .map(entry -> texts.of("council.holes", entry.getKey(), Joined.of(entry.getValue(), texts)))
                .collect(Collectors.joining(" "));
    }
}
