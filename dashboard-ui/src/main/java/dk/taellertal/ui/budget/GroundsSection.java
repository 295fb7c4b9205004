package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.layout.Icons;
import java.util.List;
import java.util.Objects;

/** Which figures, files and methods the page stands on. */
final class GroundsSection extends Section {

    GroundsSection(BudgetPage page, Catalogue catalogue, Texts texts) {
        addClassName("panel");
        H2 heading = new H2(texts.of("budget.grounds"));
        heading.setId("grundlag");
        getElement().setAttribute("aria-labelledby", "grundlag");
        Accounts accounts = page.plan().accounts();
        FactList facts = new FactList();
        Div figures = new Div();
        for (KeyFigureId id : List.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected())) {
            KeyFigure figure = Objects.requireNonNull(catalogue.figures().get(id));
            figures.add(new Div(new Anchor(Links.figure(id), figure.name())));
        }
        facts.with(texts.of("budget.grounds.figures"), figures);
        Div files = new Div();
        for (Source source : page.sources()) {
            Div file = new Div(new Span(source.file()));
            if (source.synthetic()) {
                file.add(Icons.syntheticTag(texts));
            }
            files.add(file);
        }
        facts.with(texts.of("budget.grounds.files"), files);
        facts.with(texts.of("budget.grounds.signs"), texts.of("budget.grounds.signs.text"));
        facts.with(texts.of("budget.grounds.expected"), texts.of("budget.grounds.expected.text"));
        facts.with(texts.of("budget.grounds.rounding"), texts.of("budget.grounds.rounding.text"));
        facts.with(
                texts.of("budget.grounds.version"),
                new Anchor(
                        "budget/%d?dataVersion=%s".formatted(page.plan().year(), page.version()),
                        texts.of("budget.grounds.version.text", page.version())));
        add(heading, facts);
    }
}
