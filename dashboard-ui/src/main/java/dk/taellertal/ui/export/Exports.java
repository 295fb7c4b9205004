package dk.taellertal.ui.export;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.answer.LocalTaellerTal;
import dk.taellertal.ui.answer.UnknownThing;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.figure.FigureBlocks;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.ExportLog;
import dk.taellertal.ui.export.kept.KeptExports;
import dk.taellertal.ui.export.kept.KeptExports.Coded;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.format.UiTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes figures out of a home, and finds them again by their codes. */
public final class Exports implements AutoCloseable {

    /** Told how far an export is: figures laid out, of how many. */
    public interface Progress {
        void at(int done, int of);
    }

    private final OpenHome home;
    private final ExportLog log;
    private final KeptExports kept;
    private final Clock clock;

    /** @param clock in the reader's time zone */
    public Exports(OpenHome home, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.log = ExportLog.open(home.home().exports());
        this.kept = new KeptExports(log);
    }

    /** The blocks that would be taken out, with the codes they would get; nothing is kept. */
    public ExportDocument document(ExportRequest request) {
        return laidOut(request, codes(request), (done, of) -> {});
    }

    /**
     * Makes the file; what is in it is kept when this returns.
     *
     * @param by the account that takes it out
     */
    public ExportedFile take(ExportRequest request, String by, Progress progress) {
        List<Coded> codes = codes(request);
        ExportDocument document = laidOut(request, codes, progress);
        byte[] bytes = Rendering.bytes(document, request.format(), home.home());
        kept.keep(codes, request.format().ending(), request.journal(), by, clock.instant());
        return new ExportedFile(
                request.fileName(),
                request.format(),
                codes.stream().map(c -> c.code().value()).toList(),
                bytes);
    }

    /** @throws UnknownThing where nothing was exported under the code */
    public OpenedExport open(ExportCode code, Locale language) {
        Texts texts = UiTexts.in(language);
        return kept.open(code, program(texts), texts);
    }

    private List<Coded> codes(ExportRequest request) {
        LocalTaellerTal program = program(UiTexts.in(request.language()));
        List<Coded> codes = new ArrayList<>();
        for (FigureRequest figure : figures(request.subject())) {
            FigureAnswer answer = program.answer(figure, request.level());
            codes.add(kept.coded(figure, answer, request.level(), today()));
        }
        return codes;
    }

    private ExportDocument laidOut(ExportRequest request, List<Coded> codes, Progress progress) {
        Texts texts = UiTexts.in(request.language());
        FigureBlocks blocks = new FigureBlocks(home.catalogue(), request.level(), request.journal(), today(), texts);
        List<ExportBlock> laid = new ArrayList<>();
        for (Coded coded : codes) {
            progress.at(laid.size(), codes.size());
            String address = request.address() + "/k/" + coded.code();
            laid.add(blocks.block(coded.answer(), coded.code().value(), address));
        }
        progress.at(laid.size(), codes.size());
        return new ExportDocument(
                title(request.subject(), laid, texts), laid, request.level(), request.journal(), today(), texts);
    }

    private List<FigureRequest> figures(Subject subject) {
        return switch (subject) {
            case Subject.Figure(FigureRequest request) -> List.of(request);
            case Subject.Page(String name) -> page(name);
        };
    }

    /** The figures of a page, in its order. */
    private List<FigureRequest> page(String name) {
        if (!name.equals("overview")) {
            throw new UnknownThing("there is no page '%s' to export (known: overview)".formatted(name));
        }
        return home.catalogue().goals().objectives().stream()
                .flatMap(o -> o.indicators().stream())
                .map(i -> i.figure().value())
                .distinct()
                .map(FigureRequest::of)
                .toList();
    }

    private static String title(Subject subject, List<ExportBlock> blocks, Texts texts) {
        return switch (subject) {
            case Subject.Figure figure -> blocks.getFirst().headline();
            case Subject.Page(String name) -> texts.of("export.page." + name);
        };
    }

    private LocalTaellerTal program(Texts texts) {
        return new LocalTaellerTal(home, texts, "", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        log.close();
    }
}
