package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.target.Assessment;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Beside a figure: the goal it serves, how it stands, and where its numbers come from. */
class FigureRail extends Aside {

    private final transient Texts texts;
    private final transient Numbers numbers;
    private final transient FigureAnswer answer;

    FigureRail(
            FigureAnswer answer,
            FigureQuery asked,
            int linesAfter,
            Optional<Indicator> indicator,
            Optional<Verdict> verdict,
            Optional<Objective> objective,
            Catalogue catalogue,
            Instance home,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.answer = answer;
        addClassName("rail");
        getElement().setAttribute("aria-label", texts.of("rail.label"));
        Optional<Target> target = indicator.flatMap(Indicator::target);
        add(goal(objective, target, catalogue));
        verdict.filter(v -> target.isPresent() || v.manual().isPresent()).ifPresent(v -> add(status(v, target)));
        home.wishes().now().thatBecame(answer.figure().id().value()).forEach(wish -> add(wished(wish)));
        add(new OriginSection(answer, asked, linesAfter, catalogue, home, texts, clock));
    }

    private Section goal(Optional<Objective> objective, Optional<Target> target, Catalogue catalogue) {
        Section section = new Section();
        section.addClassName("goal");
        H2 heading = new H2(texts.of("rail.goal"));
        heading.addClassName("note");
        section.add(heading);
        List<PoliticalGoal> goals = catalogue.goalsOf(answer.figure());
        if (goals.isEmpty()) {
            section.add(new Paragraph(Icons.marked("hole", texts.of("rail.goal.none"))));
        }
        for (PoliticalGoal goal : goals) {
            Paragraph name = new Paragraph(new Anchor("?goal=" + goal.id(), texts.name(goal)));
            name.addClassName("ms");
            section.add(name);
        }
        objective.ifPresent(o -> {
            Anchor aim = new Anchor("maal/" + o.id(), texts.name(o));
            aim.addClassName("strong");
            Paragraph line = new Paragraph(new Span(texts.of("rail.objective") + " "), aim, new Span(". "));
            target.ifPresent(t -> line.add(new Span(wanted(t))));
            Paragraph who = new Paragraph(texts.of("rail.lead", texts.department(o.lead()))
                    + (o.support().isEmpty()
                            ? ""
                            : " " + texts.of("rail.support", String.join(", ", texts.departments(o.support())))));
            who.addClassName("note");
            if (o.example()) {
                who.add(Icons.syntheticTag(texts));
            }
            section.add(line, who);
        });
        return section;
    }

    private String wanted(Target target) {
        String side = target.band().isPresent()
                ? "rail.within"
                : target.upwards(answer.figure().direction()) ? "rail.atLeast" : "rail.atMost";
        return texts.of(
                side,
                numbers.of(target, answer.figure().decimals()),
                texts.unit(answer.figure().unit()),
                Periods.shown(target.period(), texts));
    }

    /** What somebody wished that the figure is. */
    private Section wished(Wish wish) {
        return new Section(
                new H2(texts.of("rail.wish." + wish.kind())),
                new Paragraph(new Anchor("oensker#" + wish.id(), wish.text())));
    }

    /** The status that counts, what people have said, and the arithmetic of the computed one. */
    private Section status(Verdict verdict, Optional<Target> target) {
        StatusWords words = new StatusWords(texts);
        Section section = new Section(new H2(Icons.standing(verdict.standing(), texts)));
        words.said(verdict).ifPresent(said -> {
            Paragraph line = new Paragraph(said);
            line.addClassName("said");
            section.add(line);
        });
        target.ifPresent(t -> section.add(arithmetic(verdict.computed(), t)));
        section.add(note(words.arithmetic(verdict, target, answer.figure())));
        target.ifPresent(t -> section.add(note(
                texts.of(t.waypoints().isEmpty() ? "rail.path.straight" : "rail.path.waypoints", set(t.tolerance())))));
        return section;
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private NativeTable arithmetic(Assessment assessment, Target target) {
        NativeTable table = new NativeTable();
        table.addClassName("arith");
        table.getElement().setAttribute("aria-label", texts.of("rail.arithmetic"));
        NativeTableBody body = table.addBody();
        line(body, texts.of("rail.baseline", Periods.shown(target.baselinePeriod(), texts)), set(target.baseline()));
        target.waypoints()
                .forEach(w -> line(body, texts.of("rail.waypoint", Periods.shown(w.period(), texts)), set(w.value())));
        line(
                body,
                texts.of("rail.target", Periods.shown(target.period(), texts)),
                numbers.of(target, answer.figure().decimals()));
        assessment.latest().ifPresent(latest -> {
            String when = Periods.shown(latest.period(), texts);
            assessment.path().ifPresent(path -> line(body, texts.of("rail.path", when), shown(path)));
            latest.amount().ifPresent(amount -> line(body, texts.of("rail.actual", when), shown(amount)));
        });
        assessment.deviation().ifPresent(d -> {
            NativeTableRow row = line(
                    body,
                    texts.of("rail.deviation"),
                    numbers.signed(d, answer.figure().decimals()));
            row.addClassName("res");
        });
        return table;
    }

    private static NativeTableRow line(NativeTableBody body, String name, String value) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell head = row.addHeaderCell();
        head.setText(name);
        head.getElement().setAttribute("scope", "row");
        var cell = row.addDataCell();
        cell.setText(value);
        cell.addClassName("num");
        return row;
    }

    /** What somebody has set is never rounded. */
    private String set(BigDecimal amount) {
        return numbers.exact(amount, answer.figure().decimals());
    }

    private String shown(BigDecimal amount) {
        return numbers.of(amount, answer.figure().decimals());
    }
}
