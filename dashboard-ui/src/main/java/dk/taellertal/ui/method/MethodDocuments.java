package dk.taellertal.ui.method;

import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.Demography;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.method.DemographyDocument.AdjustmentDocument;
import dk.taellertal.ui.method.DemographyDocument.TermDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes demography and capacity as documents. */
public final class MethodDocuments {

    private final Texts texts;

    public MethodDocuments(Texts texts) {
        this.texts = texts;
    }

    public DemographyDocument demography(Demography demography) {
        return new DemographyDocument(
                demography.plan().id(),
                demography.plan().name(),
                demography.plan().example(),
                demography.synthetic(),
                demography.fromVintage(),
                demography.toVintage(),
                demography.years().stream()
                        .map(y -> new DemographyDocument.YearDocument(
                                y.year(), adjustment(y.budget()), adjustment(y.after())))
                        .toList(),
                demography.version());
    }

    private AdjustmentDocument adjustment(Outcome<DemographicAdjustment> outcome) {
        return switch (outcome) {
            case Outcome.Worked<DemographicAdjustment>(DemographicAdjustment sum) ->
                new AdjustmentDocument(
                        kroner(sum.amount()),
                        null,
                        sum.from().name(),
                        sum.to().name(),
                        sum.terms().stream().map(MethodDocuments::term).toList(),
                        sum.unregulated());
            case Outcome.Absent<DemographicAdjustment>(Value absence) ->
                new AdjustmentDocument(null, Reasons.of(absence, texts).orElse(null), null, null, List.of(), List.of());
        };
    }

    private static TermDocument term(DemographicAdjustment.Term term) {
        return new TermDocument(
                term.cost().group(),
                plain(term.cost().unitCost()),
                plain(term.cost().variableShare()),
                plain(term.cost().coverage()),
                plain(term.from()),
                plain(term.to()),
                plain(term.difference()),
                plain(term.users()),
                kroner(term.amount()));
    }

    public CapacityDocument capacity(Capacity capacity) {
        Optional<CapacityOutlook> outlook = capacity.outlook();
        return new CapacityDocument(
                capacity.plan().id(),
                capacity.plan().name(),
                capacity.plan().unit(),
                capacity.plan().example(),
                capacity.synthetic(),
                capacity.plan().need().value(),
                plain(capacity.plan().share()),
                outlook.map(MethodDocuments::word).orElse("unknown"),
                outlook.flatMap(MethodDocuments::firstOver).orElse(null),
                outlook.map(MethodDocuments::unknown).orElse(List.of()),
                outlook.map(CapacityOutlook::years).orElse(List.of()).stream()
                        .map(y -> new CapacityDocument.YearDocument(
                                y.year(), text(y.need()), text(y.capacity()), text(y.spare())))
                        .toList(),
                capacity.version());
    }

    private static String word(CapacityOutlook outlook) {
        return switch (outlook) {
            case CapacityOutlook.Over over -> "over";
            case CapacityOutlook.Enough enough -> "enough";
            case CapacityOutlook.Unknown unknown -> "unknown";
        };
    }

    private static Optional<Integer> firstOver(CapacityOutlook outlook) {
        return outlook instanceof CapacityOutlook.Over over
                ? Optional.of(over.first().year())
                : Optional.empty();
    }

    private static List<Integer> unknown(CapacityOutlook outlook) {
        return outlook.years().stream()
                .filter(year -> year.spare().isEmpty())
                .map(CapacityOutlook.Year::year)
                .toList();
    }

    private static @Nullable String text(Optional<BigDecimal> amount) {
        return amount.map(a -> ExchangedNumber.of(a, 0, 2).toPlainString()).orElse(null);
    }

    private static String kroner(BigDecimal amount) {
        return ExchangedNumber.of(amount, 0, 2).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
