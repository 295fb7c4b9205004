package dk.taellertal.ui.meeting;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import java.util.List;
import java.util.Map;

/** A meeting as parts, for documents. */
public final class MeetingLayout implements PageSource {

    static final String NAME = "meeting";
    static final String ID = "id";

    private final Instance home;

    public MeetingLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(ID);
    }

    @Override
    public Page content(PageRequest question) {
        String id = question.chosen(ID).orElseThrow(() -> new IllegalArgumentException("'id' of a meeting is missing"));
        MeetingPage page = home.meetings()
                .now()
                .meeting(id)
                .map(meeting -> new MeetingPage(meeting, home.snapshot(), home::at, question.level(), question.texts()))
                .orElseThrow(() -> new UnknownThing("there is no meeting '%s'".formatted(id)));
        return new Page(
                page.name(),
                new Opening(page.headline(), page.lead()),
                page.parts().stream().map(Section::whole).toList(),
                question.choices());
    }

    @Override
    public String address(Map<String, String> choices) {
        return "moeder/" + choices.get(ID);
    }
}
