package dk.taellertal.ui.comment;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.comment.CommentDemands.Demand;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments as a part of a page: what is missing first, then what was written, the newest period first. */
public final class CommentPart {

    private final Snapshot state;
    private final LocalDate today;
    private final Texts texts;

    public CommentPart(Snapshot state, LocalDate today, Texts texts) {
        this.state = state;
        this.today = today;
        this.texts = texts;
    }

    /**
     * @param demands where a status demands a comment, met or not
     * @param example whether what they are about is invented
     */
    public Part of(List<Comment> comments, List<Demand> demands, boolean example) {
        List<Demand> missing = demands.stream().filter(demand -> !demand.met()).toList();
        List<Table.Row> rows = new ArrayList<>();
        missing.forEach(demand -> rows.add(missing(demand)));
        Map<String, Map<String, Point>> points = new HashMap<>();
        comments.reversed().forEach(comment -> rows.add(row(comment, points)));
        return new Part(
                "kommentarer",
                texts.of("comment.part"),
                headline(comments, missing),
                texts.of("comment.part.subtitle"),
                Optional.empty(),
                new Table(
                        texts.of("comment.about"),
                        List.of(
                                Table.Column.numbers(texts.of("comment.number")),
                                Table.Column.words(texts.of("comment.text")),
                                Table.Column.words(texts.of("comment.by")),
                                Table.Column.words(texts.of("comment.at"))),
                        rows),
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("comment.source"),
                        Optional.empty(),
                        texts.of(
                                "comment.method",
                                state.catalogue().municipality().commentDays()),
                        example));
    }

    private String headline(List<Comment> comments, List<Demand> missing) {
        return switch (missing.size()) {
            case 0 -> comments.isEmpty() ? texts.of("comment.head.none") : texts.of("comment.head", comments.size());
            case 1 ->
                texts.of(
                        "comment.head.missing", Periods.shown(missing.getFirst().period(), texts));
            default -> texts.of("comment.head.missing.more", missing.size());
        };
    }

    private Table.Row missing(Demand demand) {
        return new Table.Row(
                about(Optional.of(texts.name(demand.figure())), Optional.of(Periods.shown(demand.period(), texts))),
                List.of(
                        demand.verdict()
                                .computed()
                                .latest()
                                .flatMap(Point::amount)
                                .<Cell>map(amount -> Cell.Amount.of(amount, demand.figure(), false))
                                .orElseGet(Cell.Blank::new),
                        new Cell.Absent(texts.of(
                                demand.overdue(today) ? "comment.missing.overdue" : "comment.missing",
                                Periods.shown(demand.due(), texts))),
                        new Cell.Text(texts.department(demand.objective().lead())),
                        new Cell.Blank()),
                Table.Kind.GROUP);
    }

    private Table.Row row(Comment comment, Map<String, Map<String, Point>> points) {
        Optional<String> figure = comment.figure()
                .flatMap(id -> state.catalogue().figure(id))
                .map(f -> texts.name(f))
                .or(comment::figure);
        String about = about(figure, comment.period().map(p -> Periods.shown(Period.parse(p), texts)));
        return comment.removal()
                .map(removal -> new Table.Row(
                        about,
                        List.of(
                                new Cell.Blank(),
                                new Cell.Absent(texts.of("comment.removed", removal.reason())),
                                new Cell.Text(removal.by()),
                                new Cell.Text(Periods.shown(removal.at(), Periods.DENMARK, texts)))))
                .orElseGet(() -> written(about, comment, points));
    }

    private Table.Row written(String about, Comment comment, Map<String, Map<String, Point>> points) {
        Comment.Version latest = comment.latest().orElseThrow();
        String text =
                comment.versions().size() > 1 ? latest.text() + " " + texts.of("comment.reworded") : latest.text();
        return new Table.Row(
                about,
                List.of(
                        number(comment, points),
                        new Cell.Text(text),
                        new Cell.Text(latest.by()),
                        new Cell.Text(Periods.shown(latest.at(), Periods.DENMARK, texts))));
    }

    /** The number of the period that was commented on, as it is now. */
    private Cell number(Comment comment, Map<String, Map<String, Point>> points) {
        return comment.figure()
                .flatMap(id -> state.catalogue().figure(id))
                .flatMap(figure -> comment.period()
                        .map(period -> points.computeIfAbsent(
                                        figure.id().value(),
                                        _ -> byPeriod(state.answer(FigureQuestion.series(
                                                        figure,
                                                        state.catalogue()
                                                                .municipality()
                                                                .code()))
                                                .points()))
                                .get(period))
                        .flatMap(Point::amount)
                        .<Cell>map(amount -> Cell.Amount.of(amount, figure, false)))
                .orElseGet(Cell.Blank::new);
    }

    private static Map<String, Point> byPeriod(List<Point> points) {
        Map<String, Point> byPeriod = new HashMap<>();
        points.forEach(point -> byPeriod.put(point.period().toString(), point));
        return byPeriod;
    }

    private String about(Optional<String> figure, Optional<String> period) {
        return figure.map(name -> period.map(p -> name + ", " + p).orElse(name))
                .orElseGet(() -> texts.of("comment.about.objective"));
    }
}
