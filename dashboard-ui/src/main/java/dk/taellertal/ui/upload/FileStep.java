package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.layout.UploadWords;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The first step: the file, and the other ways in. */
class FileStep extends Div {

    FileStep(Home home, Optional<Draft> draft, Texts texts, BiConsumer<String, Path> received) {
        addClassName("two");
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.toFile(
                (metadata, file) -> received.accept(metadata.fileName(), file.toPath()),
                metadata -> home.temporaryFile().toFile()));
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.in(texts));
        Div left = new Div();
        draft.filter(d -> !d.finished()).ifPresent(d -> {
            Paragraph inHand = new Paragraph(texts.of("file.inHand", d.name()));
            inHand.addClassName("banner");
            left.add(inHand);
        });
        Paragraph kinds = new Paragraph(texts.of("file.kinds"));
        kinds.addClassName("muted");
        left.add(upload, kinds);
        Aside ways = new Aside(
                new H2(texts.of("ways.title")),
                new FactList()
                        .with(texts.of("ways.drop"), texts.of("ways.drop.text", home.drop()))
                        .with(texts.of("ways.command"), new Code("taellertal import FIL"))
                        .with(texts.of("ways.rest"), new Code("POST /api/v1/uploads")));
        ways.addClassName("side");
        add(left, ways);
    }
}
