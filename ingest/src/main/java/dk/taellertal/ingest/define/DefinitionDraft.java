package dk.taellertal.ingest.define;

import dk.taellertal.core.catalogue.FigureYaml;
import dk.taellertal.core.figure.KeyFigure;
import java.util.Optional;

/**
 * A definition that somebody would have.
 *
 * @param figure as it is to be, without earlier versions
 * @param instead the definition in force that it follows upon; none for a new figure
 */
public record DefinitionDraft(KeyFigure figure, Optional<KeyFigure> instead) {

    public DefinitionDraft {
        int expected = instead.map(KeyFigure::version).orElse(0) + 1;
        if (figure.version() != expected) {
            throw new IllegalArgumentException(
                    "the draft of '%s' must be version %d: '%d'".formatted(figure.id(), expected, figure.version()));
        }
        instead.map(KeyFigure::id).filter(id -> !id.equals(figure.id())).ifPresent(id -> {
            throw new IllegalArgumentException(
                    "the draft follows upon '%s', so it cannot be '%s'".formatted(id, figure.id()));
        });
    }

    /** The same text as on the disk. */
    public String yaml() {
        return FigureYaml.of(figure);
    }
}
