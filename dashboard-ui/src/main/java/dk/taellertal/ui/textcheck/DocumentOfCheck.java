package dk.taellertal.ui.textcheck;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.ingest.statement.Amount;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.StatedUnit;
import dk.taellertal.ui.answer.Documents;
import dk.taellertal.ui.textcheck.TextCheckDocument.MatchDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument.NumberDocument;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes checked numbers as a document. */
final class DocumentOfCheck {

    private final Reasons reasons;
    private final Texts texts;

    DocumentOfCheck(Reasons reasons, Texts texts) {
        this.reasons = reasons;
        this.texts = texts;
    }

    TextCheckDocument of(List<Checked> checked) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.word(), 0);
        }
        checked.forEach(one -> counts.merge(one.verdict().word(), 1, Integer::sum));
        return new TextCheckDocument(checked.stream().map(this::number).toList(), counts);
    }

    private NumberDocument number(Checked one) {
        StatedNumber number = one.number();
        return new NumberDocument(
                number.text(),
                number.offset(),
                value(number),
                number.unit().map(StatedUnit::written).orElse(null),
                number.period().known().map(Period::toString).orElse(null),
                one.verdict().word(),
                one.matches().stream().map(this::match).toList(),
                texts.of(one.reason()));
    }

    private static @Nullable String value(StatedNumber number) {
        return number.ends().isEmpty()
                ? null
                : number.ends().stream()
                        .map(Amount::value)
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(".."));
    }

    private MatchDocument match(Checked.Match match) {
        KnownSeries series = match.series();
        return new MatchDocument(
                series.dataset().isPresent() ? null : series.figure().id().value(),
                series.dataset().orElse(null),
                reasons.name(series),
                series.area(),
                series.only(),
                match.period().toString(),
                ExchangedNumber.of(match.amount(), series.decimals(), 0).toPlainString(),
                series.written(),
                match.sources().stream().map(Documents::source).toList());
    }
}
