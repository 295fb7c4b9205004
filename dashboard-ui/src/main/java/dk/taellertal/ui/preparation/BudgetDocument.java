package dk.taellertal.ui.preparation;

import dk.taellertal.ui.method.CapacityDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A budget year's page; amounts in mio. kr. as decimal texts, persons as they are counted.
 *
 * @param month up to whose end the present year is known
 * @param version of the data it follows from
 */
public record BudgetDocument(
        int year,
        boolean example,
        boolean synthetic,
        String headline,
        @Nullable String month,
        MandateDocument mandates,
        @Nullable RegulationDocument regulation,
        List<PastDocument> past,
        @Nullable String fixedPricesOf,
        @Nullable String priceEstimate,
        DraftDocument draft,
        List<AccountDocument> departments,
        @Nullable AccountDocument withoutDepartment,
        AccountDocument municipality,
        SavingsDocument savings,
        List<CapacityDocument> capacities,
        List<String> files,
        String version) {

    /** A number, or why there is none. */
    public record NumberDocument(
            @Nullable String amount, @Nullable String reason) {}

    /** {@code must} is statutory, {@code may} discretionary; must + may + unmarked = whole. */
    public record MandateDocument(
            int year, NumberDocument whole, NumberDocument must, NumberDocument may, NumberDocument unmarked) {}

    /**
     * @param number of people alone
     * @param price of new unit costs, as information; no part of the change
     * @param change of the budget, from the number of people alone
     * @param after what must be regulated when the people who came are known
     * @param deviation persons who came less persons forecast
     */
    public record RegulationDocument(
            String demography,
            String fromForecast,
            String toForecast,
            NumberDocument number,
            NumberDocument price,
            NumberDocument change,
            NumberDocument after,
            NumberDocument deviation) {}

    public record PastDocument(int year, NumberDocument actual, NumberDocument fixed) {}

    /** before + regulation + proposals = draft. */
    public record DraftDocument(
            int year,
            NumberDocument before,
            NumberDocument regulation,
            NumberDocument proposals,
            NumberDocument draft,
            NumberDocument adopted) {}

    /** deviation = expected − budget. */
    public record AccountDocument(
            String name,
            NumberDocument actualBefore,
            NumberDocument budget,
            NumberDocument spent,
            NumberDocument expected,
            NumberDocument deviation,
            NumberDocument percent) {}

    /** @param total of all proposals by year, each counted once */
    public record SavingsDocument(
            String wanted, String found, String lacking, Map<Integer, String> total, List<BundleDocument> bundles) {}

    public record BundleDocument(
            String id,
            String name,
            List<String> owners,
            String target,
            Map<Integer, String> sums,
            List<ProposalDocument> proposals) {}

    /** @param countedIn the bundle it is counted with, where that is another one */
    public record ProposalDocument(
            String id,
            String name,
            String mandate,
            @Nullable String law,
            Map<Integer, String> amounts,
            @Nullable String figure,
            String lifeArea,
            @Nullable String countedIn,
            String source) {}
}
