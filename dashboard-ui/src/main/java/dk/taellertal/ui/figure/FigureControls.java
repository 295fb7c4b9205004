package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.ComparisonGroup;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one may choose on a figure's page; each choice is an address of its own. */
class FigureControls extends Div {

    private static final String WHOLE_COUNTRY = "000";

    /** A choice and what it adds to the address. */
    private record Choice(String label, String value) {}

    private final transient FigureQuestion question;
    private final transient Texts texts;
    private final boolean older;

    FigureControls(FigureQuestion question, Catalogue catalogue, Texts texts) {
        this.question = question;
        this.texts = texts;
        this.older = catalogue
                .figure(question.figure().id().value())
                .filter(newest -> newest.version() != question.figure().version())
                .isPresent();
        addClassName("bar");
        add(compare(catalogue));
        breakdown(catalogue);
        Span end = new Span(download("png"), download("svg"));
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
        return field("figure.compare", choices, chosen, value -> go(value, question.only()));
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
                go(question.compare().orElse(""), pair.length == 2 ? Map.of(pair[0], pair[1]) : Map.of());
            }));
        }
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

    private void go(String compare, Map<String, String> only) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!compare.isEmpty()) {
            parameters.put("compare", List.of(compare));
        }
        if (!only.isEmpty()) {
            parameters.put(
                    "only",
                    only.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .toList());
        }
        if (older) {
            parameters.put(
                    "definitionVersion",
                    List.of(String.valueOf(question.figure().version())));
        }
        getUI().ifPresent(ui -> ui.navigate("noegletal/" + question.figure().id(), new QueryParameters(parameters)));
    }

    private Anchor download(String format) {
        Anchor link = new Anchor(address(question, format) + "&download=true", texts.of("figure.download." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    /** Where the chart of a question is drawn. */
    static String address(FigureQuestion question, String format) {
        StringBuilder address = new StringBuilder("api/v1/figures/%s/chart.%s?area=%s&definitionVersion=%d"
                .formatted(
                        question.figure().id(),
                        format,
                        question.area(),
                        question.figure().version()));
        question.compare().ifPresent(c -> address.append("&compare=").append(encoded(c)));
        question.only().forEach((dimension, code) -> address.append("&only=").append(encoded(dimension + "=" + code)));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
