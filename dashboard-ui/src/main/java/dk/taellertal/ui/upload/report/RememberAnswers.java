package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.dataset.SourceProfile.Remembered;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.describe.ProfileDraft;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.table.width.RowQuestions;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.CatalogueService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Saves what was answered about a file as the profile of its source, so that the next one is not asked about. */
public final class RememberAnswers extends Section {

    private final transient Instance home;
    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private final transient Texts texts;
    private final TextField name = new TextField();

    public RememberAnswers(
            Instance home,
            CatalogueService definitions,
            Mapping mapping,
            Optional<String> profile,
            Map<String, String> answers,
            Actor actor,
            Texts texts) {
        this.home = home;
        this.definitions = definitions;
        this.actor = actor;
        this.texts = texts;
        addClassName("ask");
        name.setLabel(texts.of("remember.name"));
        name.setHelperText(texts.of("remember.name.help"));
        name.setMaxLength(60);
        FieldError.goesWhileWriting(name);
        Button save = new Button(texts.of("remember.save"));
        save.addClickListener(click -> save(mapping, profile, answers));
        Div bar = new Div(name, save);
        bar.addClassName("bar");
        add(new H2(texts.of("remember.title")), new Paragraph(texts.of("remember.why")), bar);
    }

    private void save(Mapping mapping, Optional<String> profile, Map<String, String> answers) {
        String period = mapping.contract().period().name();
        Map<String, String> lasting = new TreeMap<>(answers);
        lasting.remove("dataset");
        // The next file has other rows on the same lines.
        lasting.keySet().removeIf(RowQuestions::asks);
        boolean fromTitle = lasting.remove(period) != null;
        SourceProfile marks =
                Objects.requireNonNull(home.catalogue().profiles().get(profile.orElse(mapping.profile())));
        try {
            ProfileDraft draft = new ProfileDraft(
                    name.getValue(),
                    marks,
                    new Remembered(mapping.contract().id(), mapping.header().names(), lasting, fromTitle));
            definitions.define(Map.of(draft.path(), draft.yaml()), actor);
            removeAll();
            add(new Paragraph(texts.of("remember.saved", name.getValue())));
        } catch (CatalogueException | IllegalArgumentException e) {
            name.setErrorMessage(name.getValue().isBlank() ? texts.of("remember.name.missing") : e.getMessage());
            name.setInvalid(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
