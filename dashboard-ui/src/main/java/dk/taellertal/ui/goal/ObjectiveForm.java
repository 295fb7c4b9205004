package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ui.format.Alphabet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an objective, in the order in which its page shows them. */
class ObjectiveForm extends Div {

    private static final int LONGEST_NAME = 120;

    private final transient Catalogue catalogue;
    private final transient Texts texts;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final Select<String> goal = new Select<>();
    private final Select<String> lifeArea = new Select<>();
    private final ComboBox<String> lead = new ComboBox<>();
    private final MultiSelectComboBox<String> support = new MultiSelectComboBox<>();
    private final RadioButtonGroup<String> collaboration = new RadioButtonGroup<>();
    private final MultiSelectComboBox<String> sets = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Integer> unGoals = new MultiSelectComboBox<>();
    private final TextField notMeasurable = new TextField();
    private final Div indicators = new Div();
    private final List<IndicatorFields> indicatorFields = new ArrayList<>();
    private final Div plans = new Div();
    private final List<PlanFields> planFields = new ArrayList<>();

    /**
     * @param values what the fields show, by the keys of a catalogue file
     * @param changed is told whenever a field is
     */
    ObjectiveForm(Map<String, Object> values, Catalogue catalogue, Texts texts, Runnable changed) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.changed = changed;
        addClassName("form");
        Goals goals = catalogue.goals();
        name.setLabel(texts.of("objective.form.name"));
        name.setHelperText(texts.of("objective.form.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        choice(
                goal,
                goals.politicalGoals().stream().map(PoliticalGoal::id).toList(),
                id -> goals.politicalGoal(id).map(texts::name).orElse(id));
        choice(
                lifeArea,
                goals.lifeAreas().stream().map(LifeArea::id).toList(),
                id -> goals.lifeArea(id).map(texts::name).orElse(id));
        List<String> departments = departments();
        lead.setLabel(texts.of("objective.form.lead"));
        support.setLabel(texts.of("objective.form.support"));
        support.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        collaboration.setLabel(texts.of("objective.field.collaboration"));
        collaboration.setItems(
                Stream.of(Collaboration.values()).map(ObjectiveForm::word).toList());
        collaboration.setItemLabelGenerator(word -> texts.of("collaboration." + constant(word)));
        tags(values);
        offer(departments, values);
        fill(values);
        Button addIndicator = new Button(texts.of("objective.form.indicator.add"), _ -> add(Map.of()));
        addIndicator.addClassName("quiet");
        Button addPlan = new Button(texts.of("objective.form.plan.add"), _ -> addPlan(Map.of()));
        addPlan.addClassName("quiet");
        for (Component wide : List.of(name, collaboration, notMeasurable)) {
            wide.addClassName("full");
        }
        add(
                name,
                goal,
                lifeArea,
                lead,
                support,
                collaboration,
                sets,
                unGoals,
                section("objective.figures", indicators, addIndicator, notMeasurable),
                section("objective.plans", plans, addPlan));
        List.<HasValue<?, ?>>of(name, goal, lifeArea, lead, support, collaboration, sets, unGoals, notMeasurable)
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    private Section section(String heading, Component... content) {
        Section section = new Section(new H3(texts.of(heading)));
        section.add(content);
        section.addClassName("full");
        return section;
    }

    private static void choice(Select<String> field, List<String> items, Function<String, String> word) {
        field.setItems(items);
        field.setItemLabelGenerator(id -> id == null ? "" : word.apply(id));
    }

    /** Sets that there are, or a new one by its name; the goals of the United Nations; and why nothing can be measured. */
    private void tags(Map<String, Object> values) {
        LinkedHashSet<String> known = new LinkedHashSet<>(catalogue.goals().objectives().stream()
                .flatMap(objective -> objective.sets().stream())
                .sorted(Alphabet.danish())
                .toList());
        known.addAll(texts(values.get("sets")));
        sets.setLabel(texts.of("objective.field.sets"));
        sets.setHelperText(texts.of("objective.form.sets.help"));
        sets.setItems(known);
        sets.setAllowCustomValue(true);
        sets.addCustomValueSetListener(event -> {
            known.add(event.getDetail().strip());
            LinkedHashSet<String> chosen = new LinkedHashSet<>(sets.getValue());
            chosen.add(event.getDetail().strip());
            sets.setItems(known);
            sets.setValue(chosen);
        });
        unGoals.setLabel(texts.of("objective.field.unGoals"));
        unGoals.setItems(IntStream.rangeClosed(1, Objective.UN_GOALS).boxed().toList());
        unGoals.setItemLabelGenerator(number -> texts.of("unGoal." + number));
        notMeasurable.setLabel(texts.of("objective.field.notMeasurable"));
        notMeasurable.setHelperText(texts.of("objective.form.notMeasurable.help"));
        notMeasurable.setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Everybody who leads, supports, owns or heads something. */
    private List<String> departments() {
        return Stream.concat(
                        catalogue.goals().chiefs(),
                        catalogue.figures().values().stream().map(figure -> figure.owner()))
                .distinct()
                .sorted(Alphabet.danish())
                .toList();
    }

    private void offer(List<String> departments, Map<String, Object> values) {
        LinkedHashSet<String> all = new LinkedHashSet<>(departments);
        text(values, "lead").ifPresent(all::add);
        all.addAll(texts(values.get("support")));
        lead.setItems(all);
        lead.setItemLabelGenerator(texts::department);
        support.setItems(all);
        support.setItemLabelGenerator(texts::department);
        goal.setLabel(texts.of("objective.field.goal"));
        lifeArea.setLabel(texts.of("objective.field.lifeArea"));
    }

    private void fill(Map<String, Object> values) {
        name.setValue(text(values, "name").orElse(""));
        text(values, "goal").ifPresent(goal::setValue);
        text(values, "lifeArea").ifPresent(lifeArea::setValue);
        text(values, "lead").ifPresent(lead::setValue);
        support.setValue(new LinkedHashSet<>(texts(values.get("support"))));
        text(values, "collaboration").ifPresent(collaboration::setValue);
        sets.setValue(new LinkedHashSet<>(texts(values.get("sets"))));
        unGoals.setValue(new LinkedHashSet<>(
                texts(values.get("unGoals")).stream().map(Integer::valueOf).toList()));
        notMeasurable.setValue(text(values, "notMeasurable").orElse(""));
        maps(values.get("indicators")).forEach(this::add);
        maps(values.get("plans")).forEach(this::addPlan);
    }

    private void add(Map<String, Object> indicator) {
        IndicatorFields fields = new IndicatorFields(indicator, catalogue, texts, changed, this::lead, this::remove);
        indicatorFields.add(fields);
        indicators.add(fields);
    }

    /** Only one leads. */
    private void lead(IndicatorFields fields) {
        indicatorFields.stream().filter(other -> other != fields).forEach(IndicatorFields::follow);
    }

    private void remove(IndicatorFields fields) {
        indicatorFields.remove(fields);
        indicators.remove(fields);
        changed.run();
    }

    private void addPlan(Map<String, Object> plan) {
        PlanFields fields = new PlanFields(plan, texts, changed, this::remove);
        planFields.add(fields);
        plans.add(fields);
    }

    private void remove(PlanFields fields) {
        planFields.remove(fields);
        plans.remove(fields);
        changed.run();
    }

    /** Whether every field holds something that it can hold; those that do not say so. */
    boolean check() {
        name.setErrorMessage(texts.of("objective.form.required"));
        name.setInvalid(name.getValue().isBlank());
        List<Boolean> right = new ArrayList<>(List.of(!name.isInvalid()));
        goal.setErrorMessage(texts.of("objective.form.required"));
        goal.setInvalid(goal.getValue() == null);
        right.add(!goal.isInvalid());
        lifeArea.setErrorMessage(texts.of("objective.form.required"));
        lifeArea.setInvalid(lifeArea.getValue() == null);
        right.add(!lifeArea.isInvalid());
        lead.setErrorMessage(texts.of("objective.form.required"));
        lead.setInvalid(lead.getValue() == null);
        right.add(!lead.isInvalid());
        indicatorFields.forEach(fields -> right.add(fields.check()));
        planFields.forEach(fields -> right.add(fields.check()));
        return right.stream().allMatch(Boolean::booleanValue);
    }

    /** What the fields hold, by the keys of a catalogue file; a field that is blank is null. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", name.getValue().strip());
        values.put("goal", goal.getValue());
        values.put("lifeArea", lifeArea.getValue());
        values.put("lead", lead.getValue());
        values.put("support", none(List.copyOf(support.getValue())));
        values.put("collaboration", collaboration.getValue());
        values.put("sets", none(List.copyOf(sets.getValue())));
        values.put(
                "unGoals",
                none(unGoals.getValue().stream()
                        .sorted()
                        .map(BigDecimal::valueOf)
                        .toList()));
        values.put(
                "notMeasurable",
                notMeasurable.getValue().isBlank()
                        ? null
                        : notMeasurable.getValue().strip());
        values.put(
                "indicators",
                none(indicatorFields.stream().map(IndicatorFields::values).toList()));
        values.put("plans", none(planFields.stream().map(PlanFields::values).toList()));
        return values;
    }

    private static @Nullable Object none(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    /** The fields that hold something else than an objective says. */
    static Map<String, @Nullable Object> changes(Map<String, @Nullable Object> values, Map<String, Object> before) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!Objects.equals(value, before.get(field))) {
                changes.put(field, value);
            }
        });
        return changes;
    }

    static Optional<String> text(Map<String, Object> values, String field) {
        return Optional.ofNullable(values.get(field)).map(String::valueOf);
    }

    static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // the keys of a catalogue file are texts
    static List<Map<String, Object>> maps(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    private static String word(Collaboration collaboration) {
        return Worded.hyphenated(collaboration);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
