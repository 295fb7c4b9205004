package dk.taellertal.ui.coverage;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of coverage as parts: the matrix, and each of its lists. */
public final class CoverageLayout implements PageSource {

    private static final String NAME = "coverage";
    private static final String CHIEF = "chief";
    private static final String COLLABORATION = "collaboration";

    private final Instance home;

    public CoverageLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(CHIEF, COLLABORATION);
    }

    /** The page as it is narrowed. */
    static Subject subject(Narrowed narrowed) {
        Map<String, String> choices = new HashMap<>();
        narrowed.chief().ifPresent(name -> choices.put(CHIEF, name));
        narrowed.level().ifPresent(level -> choices.put(COLLABORATION, written(level)));
        return new Subject.Page(NAME, choices);
    }

    @Override
    public Page content(PageRequest question) {
        Snapshot state = home.snapshot();
        return shown(state, narrowed(question, state.catalogue()), question).page();
    }

    /** The page, and the matrix that it is laid out from. */
    record Shown(Coverage coverage, Page page) {}

    static Shown shown(Snapshot state, Narrowed narrowed, PageRequest question) {
        Texts texts = question.texts();
        Coverages coverages = new Coverages(state.catalogue(), state::answers, question.today());
        Coverage coverage = coverages.of(narrowed);
        CoverageChart picture =
                new CoveragePicture(texts).of(coverage, narrowed, question.today(), coverages.synthetic());
        List<Part> parts = new CoverageParts(coverage, picture, state.catalogue(), question.isPublic(), texts).all();
        Page page = new Page(
                texts.of("coverage.title"),
                new Opening(new CoverageWords(texts).title(coverage), note(narrowed, texts)),
                parts.stream().map(Section::whole).toList(),
                question.choices());
        return new Shown(coverage, page);
    }

    private static Narrowed narrowed(PageRequest question, Catalogue catalogue) {
        Optional<String> chief = question.chosen(CHIEF);
        List<String> chiefs = Coverages.chiefs(catalogue);
        chief.filter(name -> !chiefs.contains(name)).ifPresent(name -> {
            throw new UnknownThing(
                    "no objective is led or supported by '%s' (known: %s)".formatted(name, String.join(", ", chiefs)));
        });
        return new Narrowed(chief, question.chosen(COLLABORATION).map(CoverageLayout::collaboration));
    }

    private static Collaboration collaboration(String text) {
        return Arrays.stream(Collaboration.values())
                .filter(each -> written(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no collaboration (expected %s)"
                        .formatted(
                                text,
                                Arrays.stream(Collaboration.values())
                                        .map(CoverageLayout::written)
                                        .collect(Collectors.joining(", ")))));
    }

    /** {@code knowledge-sharing} */
    private static String written(Collaboration collaboration) {
        return Worded.hyphenated(collaboration);
    }

    /** What was chosen, and how the page counts. */
    private static String note(Narrowed narrowed, Texts texts) {
        String chosen = narrowed.chief()
                        .map(name -> texts.of("export.coverage.chief", texts.department(name)) + " ")
                        .orElse("")
                + narrowed.level()
                        .map(level -> texts.of("export.coverage.level", texts.of("collaboration." + level)) + " ")
                        .orElse("");
        return chosen + texts.of("coverage.note");
    }

    @Override
    public String address(Map<String, String> choices) {
        Narrowed narrowed = new Narrowed(
                Optional.ofNullable(choices.get(CHIEF)),
                Optional.ofNullable(choices.get(COLLABORATION)).map(CoverageLayout::collaboration));
        return PageAddress.of("maaldaekning", narrowed.parameters());
    }
}
