package dk.taellertal.ui.goal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A key figure that shows whether an objective is met: the way from its baseline to its target, and what is accepted. */
class IndicatorFields extends Div {

    private static final String LEADING = "leading";
    private static final String TARGET = "target";
    private static final String ACCEPTED = "accepted";

    private final transient Map<String, Object> before;
    private final transient Texts texts;
    private final ComboBox<KeyFigure> figure = new ComboBox<>();
    private final Checkbox leading = new Checkbox();
    private final TextField from;
    private final TextField baseline;
    private final TextField to;
    private final TextField value;
    private final TextField tolerance;
    private final TextField until;
    private final TextField reason;

    /**
     * @param before what the indicator says, by the keys of a catalogue file; keys that have no field here stay
     * @param leads is told when this one is marked as the leading one
     * @param remove takes these fields away
     */
    IndicatorFields(
            Map<String, Object> before,
            Catalogue catalogue,
            Texts texts,
            Runnable changed,
            Consumer<IndicatorFields> leads,
            Consumer<IndicatorFields> remove) {
        this.before = before;
        this.texts = texts;
        addClassName("indicator");
        figure.setLabel(texts.of("objective.form.figure"));
        figure.setItems(List.copyOf(catalogue.figures().values()));
        figure.setItemLabelGenerator(f -> texts.name(f) + ", " + texts.unit(f.unit()));
        ObjectiveForm.text(before, "figure").flatMap(catalogue::figure).ifPresent(figure::setValue);
        figure.addClassName("full");
        Map<String, Object> target = map(before.get(TARGET));
        from = field("from", text(target, "from"), changed);
        baseline = field("baseline", number(target, "baseline"), changed);
        to = field("to", text(target, "to"), changed);
        value = field("value", number(target, "value"), changed);
        tolerance = field("tolerance", number(target, "tolerance"), changed);
        Map<String, Object> accepted = map(before.get(ACCEPTED));
        until = field("until", text(accepted, "until"), changed);
        reason = field("reason", text(accepted, "reason"), changed);
        Div way = new Div(from, baseline, to, value, tolerance);
        way.addClassName("row4");
        Div acceptance = new Div(until, reason);
        acceptance.addClassName("row4");
        NativeDetails details = new NativeDetails(texts.of("objective.form.accepted"), acceptance);
        details.setOpen(!accepted.isEmpty());
        Button away = new Button(texts.of("objective.form.indicator.remove"), _ -> remove.accept(this));
        away.addClassName("quiet");
        figure.addValueChangeListener(_ -> changed.run());
        leading.setLabel(texts.of("objective.form.leading"));
        leading.setValue(Boolean.TRUE.equals(before.get(LEADING)));
        leading.addValueChangeListener(change -> {
            if (change.getValue()) {
                leads.accept(this);
            }
            changed.run();
        });
        add(figure, leading, way, details, away);
    }

    private TextField field(String key, String text, Runnable changed) {
        TextField field = new TextField(texts.of("objective.form." + key));
        field.setValue(text);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }

    @SuppressWarnings("unchecked") // the keys of a catalogue file are texts
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> map, String key) {
        return ObjectiveForm.text(map, key).orElse("");
    }

    /** As the reader's language writes it, with all its digits. */
    private String number(Map<String, Object> map, String key) {
        return map.get(key) instanceof BigDecimal number
                ? new Numbers(texts.locale()).exact(number, Math.max(0, number.scale()))
                : "";
    }

    /** Another one leads. */
    void follow() {
        leading.setValue(false);
    }

    private boolean withTarget() {
        return !(from.getValue() + baseline.getValue() + to.getValue() + value.getValue()).isBlank();
    }

    private boolean withAcceptance() {
        return !(until.getValue() + reason.getValue()).isBlank();
    }

    /** Whether every field holds something that it can hold; those that do not say so. */
    boolean check() {
        List<Boolean> right = new ArrayList<>();
        figure.setErrorMessage(texts.of("objective.form.required"));
        figure.setInvalid(figure.getValue() == null);
        right.add(!figure.isInvalid());
        for (TextField field : List.of(from, to)) {
            right.add(!withTarget() ? fine(field) : checked(field, period(field).isPresent(), "objective.form.period"));
        }
        for (TextField field : List.of(baseline, value)) {
            right.add(!withTarget() ? fine(field) : checked(field, number(field).isPresent(), "objective.form.number"));
        }
        right.add(
                tolerance.getValue().isBlank()
                        ? fine(tolerance)
                        : checked(tolerance, number(tolerance).isPresent(), "objective.form.number"));
        right.add(!withAcceptance() ? fine(until) : checked(until, day(until).isPresent(), "objective.form.day"));
        right.add(
                !withAcceptance()
                        ? fine(reason)
                        : checked(reason, !reason.getValue().isBlank(), "objective.form.required"));
        return right.stream().allMatch(Boolean::booleanValue);
    }

    private static boolean fine(TextField field) {
        field.setInvalid(false);
        return true;
    }

    private boolean checked(TextField field, boolean right, String message) {
        field.setErrorMessage(texts.of(message));
        field.setInvalid(!right);
        return right;
    }

    private static Optional<Period> period(TextField field) {
        try {
            return Optional.of(Period.parse(field.getValue().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(TextField field) {
        try {
            return Optional.of(LocalDate.parse(field.getValue().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A number with the decimal sign of the reader's language, and no other: a point may be one of thousands. */
    private Optional<BigDecimal> number(TextField field) {
        char sign = DecimalFormatSymbols.getInstance(texts.locale()).getDecimalSeparator();
        String written = field.getValue().strip().replace('−', '-');
        return written.matches("-?\\d{1,15}(\\" + sign + "\\d{1,15})?")
                ? Optional.of(new BigDecimal(written.replace(sign, '.')))
                : Optional.empty();
    }

    /** The number that is written, or the one that was there where it is the same: 18,0 is no change of 18. */
    private BigDecimal number(TextField field, Map<String, Object> target, String key) {
        BigDecimal written = number(field).orElse(BigDecimal.ZERO);
        return target.get(key) instanceof BigDecimal known && known.compareTo(written) == 0 ? known : written;
    }

    /** What the fields hold, by the keys of a catalogue file. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(before);
        Optional.ofNullable(figure.getValue()).ifPresent(f -> values.put("figure", f.id().value()));
        values.remove(LEADING);
        if (leading.getValue()) {
            values.put(LEADING, true);
        }
        values.remove(TARGET);
        if (withTarget()) {
            Map<String, Object> old = map(before.get(TARGET));
            Map<String, Object> target = new LinkedHashMap<>(old);
            target.put("from", from.getValue().strip());
            target.put("baseline", number(baseline, old, "baseline"));
            target.put("to", to.getValue().strip());
            target.put("value", number(value, old, "value"));
            target.put("tolerance", number(tolerance, old, "tolerance"));
            values.put(TARGET, target);
        }
        values.remove(ACCEPTED);
        if (withAcceptance()) {
            Map<String, Object> accepted = new LinkedHashMap<>();
            accepted.put("until", until.getValue().strip());
            accepted.put("reason", reason.getValue().strip());
            values.put(ACCEPTED, accepted);
        }
        return values;
    }
}
