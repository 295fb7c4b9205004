package dk.taellertal.ui.define;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.Id;
import dk.taellertal.ingest.upload.Instance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a definition says, typed, from the question it answers to how it is shown. */
class FigureFields extends Div {

    private static final List<BigDecimal> FACTORS =
            Stream.of(1, 100, 1000, 10_000, 100_000).map(BigDecimal::valueOf).toList();
    private static final int MOST_DECIMALS = 4;
    /** What stands for a text that is not written yet. */
    static final String UNWRITTEN = "…";

    private final transient Texts texts;
    private final transient Catalogue catalogue;
    private final TextField name = new TextField();
    private final TextField question = new TextField();
    private final TextField owner = new TextField();
    private final TextField unit = new TextField();
    private final Select<Choice<FigureKind>> kind;
    private final Select<Choice<Direction>> direction;
    private final MultiSelectComboBox<PoliticalGoal> goals = new MultiSelectComboBox<>();
    private final FormulaFields formula;
    private final Select<Choice<BigDecimal>> factor;
    private final Select<Choice<Integer>> decimals;
    private final Select<Choice<Optional<Period.Kind>>> period;
    private final MultiSelectComboBox<DimensionColumn> breakdowns = new MultiSelectComboBox<>();
    private final TextArea reservations = new TextArea();
    private transient Optional<KeyFigure> now = Optional.empty();

    FigureFields(Instance home, Texts texts, Runnable changed) {
        this.texts = texts;
        this.catalogue = home.catalogue();
        addClassName("describe");
        text(name, "define.name", changed);
        text(question, "define.question", changed);
        text(owner, "define.owner", changed);
        text(unit, "define.unit", changed);
        kind = Choice.field(
                texts.of("definition.kind"),
                List.of(FigureKind.values()),
                FigureKind.ACTIVITY,
                k -> texts.of("definition.kind." + k));
        direction = Choice.field(
                texts.of("definition.direction"),
                List.of(Direction.values()),
                Direction.NONE,
                d -> texts.of("definition.direction." + d));
        goals.setLabel(texts.of("define.goals"));
        goals.setItems(catalogue.goals().politicalGoals());
        goals.setItemLabelGenerator(texts::name);
        goals.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        List.of(name, question).forEach(field -> field.addClassName("wide"));
        formula = new FormulaFields(home, texts, () -> {
            offerBreakdowns(chosenBreakdowns());
            changed.run();
        });
        factor = Choice.field(texts.of("define.factor"), FACTORS, BigDecimal.ONE, this::factorWord);
        decimals = Choice.field(
                texts.of("define.decimals"),
                Stream.iterate(0, d -> d <= MOST_DECIMALS, d -> d + 1).toList(),
                1,
                String::valueOf);
        List<Optional<Period.Kind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Period.Kind.values()).map(Optional::of).forEach(kinds::add);
        period = Choice.field(
                texts.of("define.period"),
                kinds,
                Optional.empty(),
                k -> texts.of(k.map(p -> "sentence.kind." + p).orElse("define.period.longest")));
        breakdowns.setLabel(texts.of("define.breakdowns"));
        breakdowns.setItemLabelGenerator(DimensionColumn::label);
        reservations.setLabel(texts.of("define.reservations"));
        reservations.setHelperText(texts.of("define.reservations.help"));
        Stream.of(kind, direction, factor, decimals, period)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.getValue() != null) {
                        changed.run();
                    }
                }));
        Stream.of(goals, breakdowns).forEach(box -> box.addValueChangeListener(change -> changed.run()));
        reservations.addValueChangeListener(change -> changed.run());
        offerBreakdowns(List.of());
        add(
                part("define.part.what", name, question, kind, goals, owner),
                formulaPart(),
                part("define.part.shown", factor, unit, decimals, direction, period, breakdowns, reservations));
    }

    private Section formulaPart() {
        Section section = new Section(new H2(texts.of("define.part.formula")), formula);
        section.addClassName("part");
        return section;
    }

    private Section part(String key, com.vaadin.flow.component.Component... contents) {
        Div fields = new Div(contents);
        fields.addClassName("fields");
        Section section = new Section(new H2(texts.of(key)), fields);
        section.addClassName("part");
        return section;
    }

    private void text(TextField field, String key, Runnable changed) {
        field.setLabel(texts.of(key));
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    private String factorWord(BigDecimal value) {
        return new dk.taellertal.ui.format.Numbers(texts.locale())
                .of(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** Fills the fields in with a definition. */
    void show(KeyFigure figure) {
        now = Optional.of(figure);
        name.setValue(figure.name());
        question.setValue(figure.question());
        owner.setValue(figure.owner());
        unit.setValue(figure.unit());
        Choice.choose(kind, figure.kind());
        Choice.choose(direction, figure.direction());
        goals.setValue(new LinkedHashSet<>(figure.goals().stream()
                .flatMap(id -> catalogue.goals().politicalGoal(id).stream())
                .toList()));
        formula.show(figure.formula());
        List<BigDecimal> factors = new ArrayList<>(FACTORS);
        if (FACTORS.stream().noneMatch(f -> f.compareTo(figure.factor()) == 0)) {
            factors.add(figure.factor());
        }
        Choice.offer(
                factor,
                factors,
                factors.stream()
                        .filter(f -> f.compareTo(figure.factor()) == 0)
                        .findFirst()
                        .orElseThrow(),
                this::factorWord);
        Choice.choose(decimals, figure.decimals());
        Choice.choose(period, figure.period());
        offerBreakdowns(figure.breakdowns());
        reservations.setValue(String.join("\n", figure.reservations()));
    }

    private List<String> chosenBreakdowns() {
        return breakdowns.getValue().stream().map(DimensionColumn::name).toList();
    }

    private void offerBreakdowns(List<String> chosen) {
        List<DimensionColumn> offered = formula.datasets().stream()
                .flatMap(d -> d.dimensions().stream())
                .toList();
        breakdowns.setItems(offered);
        breakdowns.setValue(new LinkedHashSet<>(chosen.stream()
                .flatMap(id -> offered.stream().filter(d -> d.name().equals(id)).limit(1))
                .toList()));
    }

    /** Marks every field that is not filled in as it must be; true where none is. */
    boolean check() {
        boolean right = true;
        for (TextField field : List.of(name, question, owner, unit)) {
            boolean blank = field.getValue().isBlank();
            field.setInvalid(blank);
            field.setErrorMessage(blank ? texts.of("define.blank") : "");
            right &= !blank;
        }
        if (now.isEmpty() && catalogue.figure(id().value()).isPresent()) {
            name.setInvalid(true);
            name.setErrorMessage(texts.of("define.taken", name.getValue()));
            right = false;
        }
        return formula.check() && right;
    }

    /** Whether there is enough to compute something. */
    boolean complete() {
        return formula.complete();
    }

    private KeyFigureId id() {
        return now.map(KeyFigure::id).orElseGet(() -> new KeyFigureId(Id.withHyphens(name.getValue())));
    }

    /** The definition as the fields say; a name that is not there yet has a word in its place. */
    KeyFigure figure(Optional<Period> validFrom, Optional<String> change) {
        return new KeyFigure(
                id(),
                now.map(KeyFigure::version).orElse(0) + 1,
                orDots(name),
                now.flatMap(KeyFigure::nameEn),
                orDots(question),
                formula.formula(),
                period.getValue().value(),
                factor.getValue().value(),
                orDots(unit),
                Objects.requireNonNull(decimals.getValue().value()),
                direction.getValue().value(),
                kind.getValue().value(),
                chosenBreakdowns(),
                goals.getValue().stream().map(PoliticalGoal::id).toList(),
                orDots(owner),
                reservations
                        .getValue()
                        .lines()
                        .map(String::strip)
                        .filter(r -> !r.isEmpty())
                        .toList(),
                validFrom,
                change,
                List.of(),
                now.flatMap(KeyFigure::expected),
                now.map(KeyFigure::related).orElse(List.of()),
                now.flatMap(KeyFigure::shown));
    }

    private static String orDots(TextField field) {
        return field.getValue().isBlank() ? UNWRITTEN : field.getValue().strip();
    }
}
