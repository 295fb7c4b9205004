package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.ForecastSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a key figure as the file that it would be read from. Earlier versions stand in files of their own. */
public final class FigureYaml {

    private final StringBuilder out = new StringBuilder();

    private FigureYaml() {}

    public static String of(KeyFigure figure) {
        return new FigureYaml().written(figure);
    }

    /** Where a version is kept when a newer one is in force. */
    public static String earlierFile(KeyFigure figure) {
        return FigureVersions.file(figure);
    }

    /** Where a new figure is defined. */
    public static String file(KeyFigure figure) {
        return "figures/%s.yaml".formatted(figure.id());
    }

    private String written(KeyFigure figure) {
        line("figure", figure.id().value());
        line("version", String.valueOf(figure.version()));
        figure.validFrom().ifPresent(from -> line("validFrom", Yaml.quoted(from.toString())));
        figure.change().ifPresent(change -> line("change", Yaml.quoted(change)));
        line("name", Yaml.quoted(figure.name()));
        figure.nameEn().ifPresent(name -> line("nameEn", Yaml.quoted(name)));
        line("question", Yaml.quoted(figure.question()));
        figure.period().ifPresent(kind -> line("period", word(kind)));
        formula(figure.formula());
        if (figure.factor().compareTo(BigDecimal.ONE) != 0) {
            line("factor", figure.factor().toPlainString());
        }
        line("unit", Yaml.quoted(figure.unit()));
        line("decimals", String.valueOf(figure.decimals()));
        line("direction", word(figure.direction()));
        line("kind", word(figure.kind()));
        list("breakdowns", figure.breakdowns());
        list("goals", figure.goals());
        line("owner", Yaml.quoted(figure.owner()));
        if (!figure.reservations().isEmpty()) {
            out.append("reservations:\n");
            figure.reservations()
                    .forEach(r -> out.append("  - ").append(Yaml.quoted(r)).append('\n'));
        }
        figure.expected().ifPresent(this::followup);
        list("related", figure.related().stream().map(KeyFigureId::value).toList());
        figure.shown().ifPresent(this::shown);
        return out.toString();
    }

    private void followup(ForecastSpec expected) {
        out.append("expected:\n");
        line("  budget", expected.budget());
        expected.phased().ifPresent(phased -> line("  phased", phased));
        list(
                "  excluded",
                expected.excluded().stream().sorted().map(String::valueOf).toList());
    }

    private void shown(ChartSpec shown) {
        out.append("shown:\n");
        switch (shown) {
            case ChartSpec.Fan(Term forecast, String vintage) -> {
                line("  as", "fan");
                line("  vintage", vintage);
                term("  ", "forecast", forecast);
            }
            case ChartSpec.Pyramid(String ages, String sides, int step) -> {
                line("  as", "pyramid");
                line("  ages", ages);
                line("  sides", sides);
                line("  step", String.valueOf(step));
            }
        }
    }

    private void formula(Formula formula) {
        switch (formula) {
            case Formula.Sum(Term term) -> {
                line("formula", "sum");
                term("of", term);
            }
            case Formula.Ratio(Term numerator, Term denominator) -> {
                line("formula", "ratio");
                term("numerator", numerator);
                term("denominator", denominator);
            }
            case Formula.Difference(Term minuend, Term subtrahend) -> {
                line("formula", "difference");
                term("of", minuend);
                term("less", subtrahend);
            }
            case Formula.WeightedMean(Term value, String weight) -> {
                line("formula", "weighted-mean");
                term("of", value);
                line("weight", weight);
            }
        }
    }

    private void term(String key, Term term) {
        term("", key, term);
    }

    private void term(String indent, String key, Term term) {
        out.append(indent).append(key).append(":\n");
        String inner = indent + "  ";
        line(inner + "dataset", term.dataset());
        line(inner + "measure", term.measure());
        line(inner + "label", Yaml.quoted(term.label()));
        if (term.at() != Term.At.SAME) {
            line(inner + "at", word(term.at()));
        }
        codes(inner, "with", term.with());
        codes(inner, "without", term.without());
    }

    private void codes(String indent, String key, Map<String, Codes> chosen) {
        if (!chosen.isEmpty()) {
            out.append(indent).append(key).append(":\n");
            chosen.forEach((dimension, codes) -> list(indent + "  " + dimension, codes.entries()));
        }
    }

    private void list(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(key, values.stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void line(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
