package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.FixedPrices;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What one may choose on a figure's page; each choice is an address of its own. */
class FigureControls extends Div {

    private static final String WHOLE_COUNTRY = "000";

    /** A choice and what it adds to the address. */
    private record Choice(String label, String value) {}

    private final transient FigureQuery asked;
    private final transient FigureQuestion question;
    private final transient Texts texts;

    /** @param use what one does with the figure */
    FigureControls(
            FigureQuery asked,
            FigureQuestion question,
            List<Point> points,
            Component use,
            Catalogue catalogue,
            Texts texts) {
        this.asked = asked;
        this.question = question;
        this.texts = texts;
        addClassName("bar");
        add(compare(catalogue));
        breakdown(catalogue);
        if (FixedPrices.apply(question.figure(), catalogue)
                && catalogue.priceTable().isPresent()) {
            add(prices(points));
        }
        Anchor municipalities =
                new Anchor("sammenlign?figure=" + question.figure().id(), texts.of("compare.link"));
        Span end = new Span(municipalities, use);
        end.addClassName("end");
        add(end);
    }

    private Div compare(Catalogue catalogue) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of("figure.compare.none"), "")));
        for (String code : List.of(catalogue.municipality().neighbour(), WHOLE_COUNTRY)) {
            catalogue.areas().ofCode(code).map(Area::name).ifPresent(name -> choices.add(new Choice(name, code)));
        }
        for (ComparisonGroup group : catalogue.groups().values()) {
            choices.add(new Choice(group.name(), group.id()));
        }
        String chosen = question.compare().orElse("");
        if (choices.stream().noneMatch(c -> c.value().equals(chosen))) {
            choices.add(new Choice(chosen, chosen));
        }
        return field("figure.compare", choices, chosen, value -> go(asked.comparedWith(chosen(value))));
    }

    /** One code of one dimension at a time, of those that the definition finds worth looking at. */
    private void breakdown(Catalogue catalogue) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of("figure.breakdown.all"), "")));
        for (String name : question.figure().breakdowns()) {
            catalogue.datasetsOf(question.figure()).stream()
                    .flatMap(d -> d.dimension(name).stream())
                    .findFirst()
                    .ifPresent(d -> choices.addAll(codes(d)));
        }
        if (choices.size() > 1) {
            String chosen = question.only().entrySet().stream()
                    .findFirst()
                    .map(e -> e.getKey() + "=" + e.getValue())
                    .orElse("");
            add(field("figure.breakdown", choices, chosen, value -> {
                String[] pair = value.split("=", 2);
                go(asked.narrowedTo(pair.length == 2 ? Map.of(pair[0], pair[1]) : Map.of()));
            }));
        }
    }

    /** Running prices, or those of one of the years on the page. */
    private Div prices(List<Point> points) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of("figure.prices.running"), "")));
        IntStream.concat(
                        points.stream().mapToInt(p -> p.period().firstDay().getYear()),
                        asked.prices().stream().mapToInt(Integer::intValue))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .forEach(year -> choices.add(new Choice(texts.of("figure.prices.fixed", year), String.valueOf(year))));
        String chosen = asked.prices().map(String::valueOf).orElse("");
        return field(
                "figure.prices",
                choices,
                chosen,
                value -> go(asked.inPricesOf(chosen(value).map(Integer::valueOf))));
    }

    private static List<Choice> codes(DimensionColumn dimension) {
        return dimension.codes().entrySet().stream()
                .filter(e -> !dimension.totals().contains(e.getKey()))
                .map(e -> new Choice(e.getValue(), dimension.name() + "=" + e.getKey()))
                .toList();
    }

    private Div field(String key, List<Choice> choices, String chosen, Consumer<String> choose) {
        Select<Choice> select = new Select<>();
        select.setLabel(texts.of(key));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::label);
        choices.stream().filter(c -> c.value().equals(chosen)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(change -> choose.accept(change.getValue().value()));
        Div field = new Div(select);
        field.addClassName("field");
        return field;
    }

    private static Optional<String> chosen(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }

    private void go(FigureQuery next) {
        getUI().ifPresent(ui ->
                ui.navigate(FigureAddress.PAGE + next.id(), new QueryParameters(FigureAddress.parameters(next))));
    }
}
