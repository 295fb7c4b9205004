package dk.taellertal.ui.upload.describe;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.FigureDraft;
import dk.taellertal.ingest.describe.FigureDraft.Measured;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.service.CatalogueService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a key figure of a dataset: a sum of one of its measures, or that over another. */
public final class DescribeFigure extends Section {

    private static final List<BigDecimal> FACTORS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    /** A choice that may be none. */
    private record Choice<T>(String word, Optional<T> value) {}

    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private final transient Texts texts;
    private final TextField name = new TextField();
    private final TextField question = new TextField();
    private final TextField unit = new TextField();
    private final TextField owner = new TextField();
    private final Select<MeasureColumn> measure;
    private final Select<Choice<Measured>> per;
    private final Select<BigDecimal> factor;
    private final Select<Integer> decimals;
    private final Select<Direction> direction;
    private final Select<FigureKind> kind;
    private final Select<Choice<String>> goal;
    private final Faults faults = new Faults();

    public DescribeFigure(
            Instance home, CatalogueService definitions, DatasetContract contract, Actor actor, Texts texts) {
        this.definitions = definitions;
        this.actor = actor;
        this.texts = texts;
        addClassNames("describe", "ask");
        Catalogue catalogue = home.catalogue();
        name.setLabel(texts.of("figureForm.name"));
        question.setLabel(texts.of("figureForm.question"));
        question.setHelperText(texts.of("figureForm.question.help"));
        unit.setLabel(texts.of("describe.unit"));
        owner.setLabel(texts.of("figureForm.owner"));
        MeasureColumn first = contract.measures().getFirst();
        unit.setValue(first.unit());
        measure = Choices.of(texts.of("figureForm.measure"), contract.measures(), first, MeasureColumn::label);
        List<Choice<Measured>> denominators = denominators(catalogue, contract);
        per = Choices.of(texts.of("figureForm.per"), denominators, denominators.getFirst(), Choice::word);
        factor = Choices.of(
                texts.of("figureForm.factor"),
                FACTORS,
                BigDecimal.ONE,
                f -> texts.of("figureForm.factor." + f.toPlainString()));
        decimals = Choices.of(texts.of("describe.decimals"), List.of(0, 1, 2, 3), 1, String::valueOf);
        direction = Choices.of(
                texts.of("figureForm.direction"),
                List.of(Direction.values()),
                Direction.UP,
                d -> texts.of("definition.direction." + d));
        kind = Choices.of(
                texts.of("definition.kind"),
                List.of(FigureKind.values()),
                FigureKind.ACTIVITY,
                k -> texts.of("definition.kind." + k));
        List<Choice<String>> goals =
                new ArrayList<>(List.of(new Choice<>(texts.of("figureForm.goal.none"), Optional.empty())));
        catalogue.goals().politicalGoals().forEach(g -> goals.add(new Choice<>(texts.name(g), Optional.of(g.id()))));
        goal = Choices.of(texts.of("figureForm.goal"), goals, goals.getFirst(), Choice::word);
        Div fields = new Div(name, question, measure, per, factor, unit, decimals, direction, kind, goal, owner);
        fields.addClassName("fields");
        Button save = new Button(texts.of("figureForm.save"), click -> save(contract));
        add(new H2(texts.of("figureForm.title")), new Paragraph(texts.of("figureForm.why")), fields, faults, save);
    }

    /** Every measure that may be summed over all that its dataset is broken down by. */
    private List<Choice<Measured>> denominators(Catalogue catalogue, DatasetContract of) {
        List<Choice<Measured>> choices = new ArrayList<>();
        choices.add(new Choice<>(texts.of("figureForm.per.none"), Optional.empty()));
        for (DatasetContract contract : catalogue.datasets().values()) {
            if (contract.dimensions().stream().allMatch(DimensionColumn::additive)) {
                boolean atFirstOfYear = contract.period().kinds().equals(Set.of(Period.Kind.QUARTER))
                        && of.period().kinds().equals(Set.of(Period.Kind.YEAR));
                contract.measures()
                        .forEach(m -> choices.add(new Choice<>(
                                m.label() + " – " + contract.name(),
                                Optional.of(new Measured(
                                        contract.id(),
                                        m.name(),
                                        atFirstOfYear ? Term.At.FIRST_QUARTER : Term.At.SAME,
                                        m.label())))));
            }
        }
        return choices;
    }

    private void save(DatasetContract contract) {
        MeasureColumn chosen = measure.getValue();
        FigureDraft draft = new FigureDraft(
                name.getValue(),
                question.getValue(),
                new Measured(contract.id(), chosen.name(), Term.At.SAME, chosen.label()),
                per.getValue().value(),
                factor.getValue(),
                unit.getValue(),
                decimals.getValue(),
                direction.getValue(),
                kind.getValue(),
                goal.getValue().value(),
                owner.getValue());
        List<String> lacking = draft.faults().stream().map(texts::of).toList();
        faults.show(lacking);
        if (!lacking.isEmpty()) {
            return;
        }
        try {
            definitions.define(Map.of(draft.path(), draft.yaml()), actor);
            removeAll();
            add(
                    new H2(texts.of("figureForm.saved")),
                    new Paragraph(new Anchor("noegletal/" + draft.id(), name.getValue())));
        } catch (CatalogueException e) {
            faults.show(e.faults().stream().map(CatalogueFault::toString).toList());
        } catch (IllegalArgumentException e) {
            faults.show(List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
