package dk.taellertal.ui.export;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.figure.FigureBlocks;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.ExportEntry;
import dk.taellertal.ui.export.kept.ExportLog;
import dk.taellertal.ui.export.kept.KeptExports;
import dk.taellertal.ui.export.kept.KeptExports.Coded;
import dk.taellertal.ui.export.kept.KeptExports.CodedFigure;
import dk.taellertal.ui.export.kept.KeptExports.CodedPart;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedFigures;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.export.part.PartBlocks;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.program.LocalTaellerTal;
import dk.taellertal.ui.refusal.UnknownThing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes figures and pages out of a home, and finds them again by their codes. */
public final class Exports implements AutoCloseable {

    /** Told how far an export is: figures or parts that stand in the file, of how many. */
    public interface Progress {
        void at(int done, int of);
    }

    /** What is to be taken out, each thing with its code, before it is laid out. */
    private record Gathered(String title, Optional<Opening> opening, List<? extends Coded> coded) {}

    private final Instance home;
    private final ExportLog log;
    private final KeptExports kept;
    private final Pages pages;
    private final Clock clock;

    /**
     * @param layouts the pages that can be taken out whole
     * @param clock in the reader's time zone
     */
    public Exports(Instance home, List<PageSource> layouts, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.log = ExportLog.open(home.home().exports());
        this.kept = new KeptExports(log);
        this.pages = new Pages(layouts, kept);
    }

    /** The blocks that would be taken out, with the codes they would get; nothing is kept. */
    public ExportDocument document(ExportRequest request) {
        return laidOut(request, gathered(request));
    }

    /**
     * Makes the file; what is in it is kept when this returns.
     *
     * @param actor the account that takes it out
     */
    public ExportedFile take(ExportRequest request, Actor actor, Progress progress) {
        actor.require(Permission.READ);
        Gathered gathered = gathered(request);
        ExportedFile file = file(request, gathered, progress);
        kept.keep(gathered.coded(), request.format().ending(), request.journal(), actor.name(), clock.instant());
        return file;
    }

    /** The file that would be taken out, with the codes that it would get; nothing is kept, so that none of them opens. */
    public ExportedFile look(ExportRequest request, Actor actor, Progress progress) {
        actor.require(Permission.READ);
        return file(request, gathered(request), progress);
    }

    private ExportedFile file(ExportRequest request, Gathered gathered, Progress progress) {
        int all = gathered.coded().size();
        progress.at(0, all);
        ExportDocument document = laidOut(request, gathered);
        byte[] bytes = Rendering.bytes(document, request.format(), home.home(), number -> progress.at(number, all));
        progress.at(all, all);
        return new ExportedFile(
                request.fileName(),
                request.format(),
                gathered.coded().stream().map(c -> c.code().value()).toList(),
                bytes);
    }

    /** @throws UnknownThing where nothing was exported under the code */
    public OpenedExport open(ExportCode code, Locale language) {
        Texts texts = texts(language);
        return switch (kept.find(code)) {
            case ExportEntry.OfFigure figure ->
                OpenedFigures.open(figure, program(texts), answer -> printed(answer, figure.level()), texts);
            case ExportEntry.OfPart part ->
                pages.open(part, today(), home.catalogue().english());
        };
    }

    private Texts texts(Locale language) {
        return UiTexts.in(language).with(home.catalogue().english());
    }

    private Gathered gathered(ExportRequest request) {
        Texts texts = texts(request.language());
        return switch (request.subject()) {
            case Subject.Figure(FigureQuery figure) -> {
                CodedFigure coded = coded(figure, request, program(texts));
                yield new Gathered(texts.name(coded.answer().figure()), Optional.empty(), List.of(coded));
            }
            case Subject.Page(String name, Map<String, String> choices) -> {
                Pages.Asked asked = pages.asked(name, choices, request.level(), today(), texts);
                LocalTaellerTal program = program(texts);
                List<Coded> coded = new ArrayList<>(asked.coded());
                asked.content().figures().forEach(figure -> coded.add(coded(figure, request, program)));
                yield new Gathered(
                        asked.content().title(), Optional.of(asked.content().opening()), coded);
            }
        };
    }

    private CodedFigure coded(FigureQuery figure, ExportRequest request, LocalTaellerTal program) {
        FigureAnswer answer = program.answer(figure, request.level());
        return kept.coded(figure, answer, printed(answer, request.level()), request.level(), today());
    }

    /** In Danish whatever the document's language: the same numbers have one code in both. */
    private Printed printed(FigureAnswer answer, DisclosureLevel level) {
        return new FigureBlocks(home.stateOf(answer), level, Optional.empty(), today(), UiTexts.in(Texts.DANISH))
                .printed(answer);
    }

    private ExportDocument laidOut(ExportRequest request, Gathered gathered) {
        Texts texts = texts(request.language());
        String service = home.catalogue().municipality().address().orElse(request.address());
        List<ExportBlock> laid = new ArrayList<>();
        for (Coded coded : gathered.coded()) {
            laid.add(block(coded, request, service + "/k/" + coded.code(), texts));
        }
        String title = gathered.opening().isPresent()
                ? gathered.title()
                : laid.getFirst().headline();
        return new ExportDocument(title, gathered.opening(), laid, request.level(), request.journal(), today(), texts);
    }

    private ExportBlock block(Coded coded, ExportRequest request, String address, Texts texts) {
        String code = coded.code().value();
        return switch (coded) {
            case CodedFigure figure ->
                new FigureBlocks(home.stateOf(figure.answer()), request.level(), request.journal(), today(), texts)
                        .block(figure.answer(), code, address);
            case CodedPart part ->
                new PartBlocks(part.kept().question().page(), request.level(), request.journal(), today(), texts)
                        .block(part.part(), code, address);
        };
    }

    private LocalTaellerTal program(Texts texts) {
        return new LocalTaellerTal(home, texts, Actor.PROGRAM, clock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        log.close();
    }
}
