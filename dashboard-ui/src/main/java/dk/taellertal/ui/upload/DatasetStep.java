package dk.taellertal.ui.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Header;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.upload.report.FilePreview;
import dk.taellertal.ui.upload.report.PlaceColumns;
import dk.taellertal.ui.upload.report.QuestionBox;
import dk.taellertal.ui.upload.report.ReadColumns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The second step: what the file was recognised as, and how it is read. */
class DatasetStep extends Div {

    DatasetStep(
            Draft draft, UploadReport report, Catalogue catalogue, Texts texts, Runnable changed, Runnable describe) {
        addClassName("two");
        Div left = new Div();
        Optional<Mapping> mapping = report.mapping();
        if (mapping.isPresent()) {
            left.add(recognised(draft, report, mapping.get(), catalogue, texts));
            left.add(new ReadColumns(report, mapping.get(), texts));
            Mapping read = mapping.get();
            left.add(place(draft, catalogue, read.contract(), read.header(), texts, changed));
        } else if (report.questions().isEmpty()) {
            left.add(unknown(report, texts, describe));
            draft.dataset()
                    .map(catalogue::dataset)
                    .ifPresent(contract -> header(report).ifPresent(header -> {
                        PlaceColumns place = place(draft, catalogue, contract, header, texts, changed);
                        place.setOpen(true);
                        left.add(place);
                    }));
        }
        if (mapping.isEmpty()) {
            report.questions()
                    .forEach(q -> left.add(new QuestionBox(
                            q, texts, Optional.ofNullable(draft.answers().get(q.key())), answer -> {
                                draft.answer(q.key(), answer);
                                changed.run();
                            })));
        }
        left.add(new FilePreview(report, texts));
        add(left, new DatasetChoice(catalogue, draft, texts, changed));
    }

    private static PlaceColumns place(
            Draft draft, Catalogue catalogue, DatasetContract contract, Header header, Texts texts, Runnable changed) {
        Map<String, String> now = new HashMap<>(draft.report()
                .flatMap(UploadReport::mapping)
                .map(m -> labels(m.positions(), header))
                .orElseGet(() -> labels(header.positions(contract), header)));
        now.putAll(draft.settings(catalogue).placed());
        return new PlaceColumns(contract, header, now, texts, (key, label) -> {
            draft.readAs(contract.id());
            draft.answer(key, label);
            changed.run();
        });
    }

    private static Map<String, String> labels(Map<String, Integer> positions, Header header) {
        Map<String, String> labels = new HashMap<>();
        positions.forEach((column, position) -> labels.put(column, header.label(position)));
        return labels;
    }

    /** The first of the widest lines: what is above a table is narrower. */
    private static Optional<Header> header(UploadReport report) {
        return report.head().stream().max(Comparator.comparing(CsvLine::width)).map(Header::of);
    }

    private static Section recognised(
            Draft draft, UploadReport report, Mapping mapping, Catalogue catalogue, Texts texts) {
        String profile = draft.profile().orElse(mapping.profile());
        FactList facts = new FactList()
                .with(texts.of("read.dataset"), mapping.contract().name())
                .with(texts.of("read.source"), mapping.contract().source())
                .with(
                        texts.of("read.profile"),
                        Optional.ofNullable(catalogue.profiles().get(profile))
                                .map(p -> p.name())
                                .orElse(profile))
                .with(
                        texts.of("read.encoding"),
                        report.csv().map(c -> c.encoding().toString()).orElse(""))
                .with(
                        texts.of("read.delimiter"),
                        report.csv()
                                .map(CsvFile::delimiter)
                                .map(d -> FilePreview.delimiter(d, texts))
                                .orElse(""))
                .with(
                        texts.of("read.header"),
                        texts.of("read.header.text", mapping.header().line()))
                .with(texts.of("read.layout"), texts.of(mapping.wide() ? "read.layout.wide" : "read.layout.long"));
        return new Section(new H2(texts.of("read.title")), facts);
    }

    private static Section unknown(UploadReport report, Texts texts, Runnable describe) {
        Section section = new Section();
        section.addClassName("ask");
        section.add(new H2(Icons.marked("ask", texts.of("read.unknown"))));
        report.findings().forEach(f -> section.add(new Paragraph(texts.of(f.message()))));
        Button button = new Button(texts.of("describe.open"), click -> describe.run());
        Div bar = new Div(button);
        bar.addClassName("bar");
        section.add(new Paragraph(texts.of("read.unknown.what")), bar);
        return section;
    }
}
