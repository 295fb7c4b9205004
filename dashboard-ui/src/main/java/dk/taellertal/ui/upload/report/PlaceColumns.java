package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.mapping.Header;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Says which column of a file is which of a dataset's, where their names do not. */
public final class PlaceColumns extends NativeDetails {

    /** A column of the file, or none. */
    private record Place(String shown, String label) {}

    private final transient Texts texts;
    private final List<Place> places = new ArrayList<>();

    /**
     * @param now what stands for columns of the contract now: labels of the file's columns by names of the contract's
     * @param placed hears the key of an answer, and the answer
     */
    public PlaceColumns(
            DatasetContract contract,
            Header header,
            Map<String, String> now,
            Texts texts,
            BiConsumer<String, String> placed) {
        this.texts = texts;
        setSummaryText(texts.of("place.title"));
        places.add(new Place(texts.of("place.none"), ""));
        IntStream.range(0, header.columns())
                .mapToObj(header::label)
                .distinct()
                .forEach(label -> places.add(new Place(label, label)));
        Div fields = new Div();
        fields.addClassName("choose");
        for (DatasetColumn column : contract.columns()) {
            fields.add(field(column, now.getOrDefault(column.name(), ""), placed));
        }
        setContent(new Div(new Paragraph(texts.of("place.why")), fields));
    }

    private Select<Place> field(DatasetColumn column, String now, BiConsumer<String, String> placed) {
        Select<Place> field = new Select<>();
        field.setLabel(column.optional() ? texts.of("place.optional", column.label()) : column.label());
        field.setItems(places);
        field.setItemLabelGenerator(Place::shown);
        places.stream().filter(p -> p.label().equals(now)).findFirst().ifPresent(field::setValue);
        field.addValueChangeListener(change -> placed.accept(
                ReadSettings.COLUMN + column.name(), change.getValue().label()));
        return field;
    }
}
