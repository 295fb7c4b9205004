package dk.taellertal.ui.page;

import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.format.CleanText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as a value: what stands on the screen and in every document made of it.
 *
 * @param figures key figures that follow the parts, each as its own page shows it
 * @param choices what to ask the page for to get the very same again, as far as it can
 */
public record Page(
        String title, Opening opening, List<Section> sections, Map<String, String> choices, List<FigureQuery> figures) {

    /** A page of parts alone. */
    public Page(String title, Opening opening, List<Section> sections, Map<String, String> choices) {
        this(title, opening, sections, choices, List.of());
    }

    /**
     * What stands above the parts.
     *
     * @param lead what the page finds, in a sentence; may be empty
     * @param note how its numbers are to be read; may be empty
     */
    public record Opening(String lead, String note) {

        public Opening {
            lead = CleanText.of(lead);
            note = CleanText.of(note);
        }
    }

    /** How much of a wide screen a section takes. */
    public enum Width {
        WHOLE,
        /** Beside the neighbour of the same width. */
        HALF
    }

    /**
     * Parts that belong together.
     *
     * @param parts the first one always stands open on a screen; of the others the headline does, and the table is
     *     opened on request
     */
    public record Section(Width width, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a section has at least one part");
            }
        }

        public static Section whole(Part... parts) {
            return new Section(Width.WHOLE, List.of(parts));
        }

        public static Section half(List<Part> parts) {
            return new Section(Width.HALF, parts);
        }
    }

    public Page {
        title = CleanText.of(title);
        sections = List.copyOf(sections);
        choices = Map.copyOf(choices);
        figures = List.copyOf(figures);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            for (Part part : section.parts()) {
                if (!ids.add(part.id())) {
                    throw new IllegalArgumentException(
                            "two parts of '%s' have the id '%s'".formatted(title, part.id()));
                }
            }
        }
    }

    /** Of all sections, in their order. */
    public List<Part> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }
}
