package dk.taellertal.ingest.describe;

import dk.taellertal.core.catalogue.Yaml;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key figure about to be added to the catalogue: a sum, or a sum over another.
 *
 * @param question what it answers
 * @param factor 100 for a percentage, 1000 for so many per thousand
 * @param goal the political goal that it serves
 * @param owner who answers for it
 */
public record FigureDraft(
        String name,
        String question,
        Measured of,
        Optional<Measured> per,
        BigDecimal factor,
        String unit,
        int decimals,
        Direction direction,
        FigureKind kind,
        Optional<String> goal,
        String owner) {

    /** A measure of a dataset, and when it is taken. */
    public record Measured(String dataset, String measure, Term.At at, String label) {}

    public String id() {
        return Id.withHyphens(name);
    }

    /** What lacks before it can be tried, all of it. */
    public List<Message> faults() {
        List<Message> faults = new ArrayList<>();
        Map.of("describe.noName", name, "describe.noQuestion", question, "describe.noOwner", owner)
                .forEach((fault, text) -> {
                    if (text.isBlank()) {
                        faults.add(Message.of(fault));
                    }
                });
        if (unit.isBlank()) {
            faults.add(Message.of("describe.noUnit", name));
        }
        return faults;
    }

    public String path() {
        return "figures/" + id() + ".yaml";
    }

    public String yaml() {
        Yaml yaml = new Yaml()
                .text("figure", id())
                .text("name", name.strip())
                .text("question", question.strip())
                .word("formula", per.isPresent() ? "ratio" : "sum")
                .mapping(per.isPresent() ? "numerator" : "of", term(of));
        per.ifPresent(p -> yaml.mapping("denominator", term(p)));
        return yaml.word("factor", factor.toPlainString())
                .text("unit", unit.strip())
                .word("decimals", decimals)
                .word("direction", DatasetDraft.word(direction))
                .word("kind", DatasetDraft.word(kind))
                .texts("goals", goal.stream().toList())
                .text("owner", owner.strip())
                .toString();
    }

    private static String term(Measured measured) {
        return "{dataset: %s, measure: %s, at: %s, label: %s}"
                .formatted(
                        Yaml.quoted(measured.dataset()),
                        Yaml.quoted(measured.measure()),
                        DatasetDraft.word(measured.at()),
                        Yaml.quoted(measured.label()));
    }
}
