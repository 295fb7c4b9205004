package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What one may choose on the overview: year, department, chief, and to see everything unfolded. */
class OverviewFilters extends Div {

    private final transient Texts texts;
    private final ChoiceField year;
    private final ChoiceField department;
    private final ChoiceField chief;
    private final NativeButton unfold;

    /**
     * @param export what takes the page into a case
     * @param choose is told what is chosen and its value
     */
    OverviewFilters(
            Overviews overviews, Component export, Texts texts, BiConsumer<String, String> choose, Runnable unfoldAll) {
        this.texts = texts;
        addClassName("bar");
        List<Choice> years = new ArrayList<>(List.of(new Choice(texts.of("overview.year.latest"), "")));
        overviews
                .of(Selection.of(QueryParameters.empty()))
                .years()
                .reversed()
                .forEach(y -> years.add(new Choice(String.valueOf(y), String.valueOf(y))));
        year = new ChoiceField(
                "overview-year", texts.of("overview.year"), years, "", value -> choose.accept("year", value));
        department = new ChoiceField(
                "overview-department",
                texts.of("overview.department"),
                choices("overview.department.all", overviews.departments()),
                "",
                value -> choose.accept("department", value));
        chief = new ChoiceField(
                "overview-chief",
                texts.of("overview.chief"),
                choices("overview.chief.all", overviews.chiefs()),
                "",
                value -> choose.accept("chief", value));
        unfold = new NativeButton(texts.of("overview.unfold"), click -> unfoldAll.run());
        Span end = new Span(unfold, export);
        end.addClassName("end");
        add(year, department, chief, end);
    }

    private List<Choice> choices(String all, List<String> names) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(texts.of(all), "")));
        names.forEach(name -> choices.add(new Choice(texts.department(name), name)));
        return choices;
    }

    void show(Selection selection) {
        year.show(selection.year().map(String::valueOf).orElse(""));
        department.show(selection.department().orElse(""));
        chief.show(selection.chief().orElse(""));
    }

    void allOpen(boolean open) {
        unfold.setText(texts.of(open ? "overview.fold" : "overview.unfold"));
    }
}
