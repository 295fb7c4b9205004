package dk.taellertal.ui.preparation;

import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Departments;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.method.demography.DemographicAdjustment;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.method.Reasons;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a budget year's page finds, in sentences. Amounts in mio. kr. with one decimal. */
public final class BudgetWords {

    private static final int DECIMALS = 1;

    private final BudgetPage page;
    private final Texts texts;
    private final Numbers numbers;

    public BudgetWords(BudgetPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    /** What was found, and how the present year goes. */
    public String headline() {
        return texts.of("budget.headline", savingsPart(), presentPart());
    }

    private String savingsPart() {
        Savings savings = page.savings();
        int year = page.plan().year();
        if (page.plan().proposals().isEmpty()) {
            return texts.of("budget.headline.noProposals", year);
        }
        return savings.found().signum() < 0
                ? texts.of("budget.headline.cost", amount(savings.change()), amount(savings.wanted()), year)
                : texts.of("budget.headline.found", amount(savings.found()), amount(savings.wanted()), year);
    }

    private String presentPart() {
        return switch (page.departments().whole().deviation()) {
            case Value.Known(BigDecimal deviation) ->
                texts.of(
                        "budget.headline." + word(deviation),
                        amount(deviation.abs()),
                        page.plan().before());
            case Value.Missing none -> noForecast();
            case Value.Suppressed none -> noForecast();
            case Value.NotApplicable none -> noForecast();
        };
    }

    private String noForecast() {
        return texts.of("budget.headline.unknown", page.plan().before());
    }

    /** As shown: a deviation that rounds to nothing is none. */
    private static String word(BigDecimal deviation) {
        return switch (deviation.setScale(DECIMALS, RoundingMode.HALF_UP).signum()) {
            case 1 -> "over";
            case -1 -> "under";
            default -> "even";
        };
    }

    public String subtitle() {
        return texts.of("budget.subtitle", page.plan().year(), page.plan().before());
    }

    public String mandates() {
        MandateSplit split = page.mandates();
        return split.share(split.statutory()) instanceof Value.Known(BigDecimal share)
                        && split.unmarked() instanceof Value.Known(BigDecimal unmarked)
                ? texts.of("budget.mandates.title", numbers.of(share, 0), amount(unmarked))
                : texts.of("budget.mandates.none", split.year());
    }

    public String mandatesSubtitle() {
        return texts.of(
                "budget.mandates.subtitle",
                page.mandates().year(),
                shown(page.mandates().whole()));
    }

    /** Which age group lowers most, which lifts most, and what comes of it. */
    public String regulation(Regulated regulated) {
        return switch (regulated.number()) {
            case Outcome.Worked<DemographicAdjustment>(DemographicAdjustment number) ->
                texts.of(
                        "budget.regulation.title",
                        extremes(number.terms()),
                        page.plan().year(),
                        deviation(regulated.change()));
            case Outcome.Absent<DemographicAdjustment> none ->
                texts.of("budget.regulation.none", page.plan().year());
        };
    }

    private String extremes(List<DemographicAdjustment.Term> terms) {
        Comparator<DemographicAdjustment.Term> byAmount = Comparator.comparing(DemographicAdjustment.Term::amount);
        DemographicAdjustment.Term least = terms.stream().min(byAmount).orElseThrow();
        DemographicAdjustment.Term most = terms.stream().max(byAmount).orElseThrow();
        if (least.amount().signum() < 0 && most.amount().signum() > 0) {
            return texts.of(
                    "budget.regulation.both", least.cost().group(), most.cost().group());
        }
        if (least.amount().signum() < 0) {
            return texts.of("budget.regulation.lower", least.cost().group());
        }
        return most.amount().signum() > 0
                ? texts.of("budget.regulation.lift", most.cost().group())
                : texts.of("budget.regulation.still");
    }

    public String course() {
        return page.departments().whole().deviation() instanceof Value.Known(BigDecimal deviation)
                ? texts.of(
                        "budget.course." + word(deviation),
                        amount(deviation.abs()),
                        page.plan().before())
                : texts.of("budget.course.unknown", page.plan().before());
    }

    public String departments() {
        Departments table = page.departments();
        List<AccountLine> over = table.over();
        List<AccountLine> under = table.under();
        if (over.isEmpty() && under.isEmpty()) {
            return texts.of("budget.departments.none", page.plan().before());
        }
        return texts.of(
                "budget.departments.title",
                over.size(),
                amount(Departments.together(over)),
                under.size(),
                amount(Departments.together(under).negate()));
    }

    public String departmentsSubtitle() {
        return texts.of("budget.departments.subtitle", page.plan().before(), month());
    }

    /** Up to when the present year is known, for example {@code juli 2020}. */
    public String month() {
        return page.month().map(month -> Periods.named(month, texts)).orElseGet(() -> texts.of("budget.noMonthYet"));
    }

    public String savings() {
        Savings savings = page.savings();
        if (page.plan().proposals().isEmpty()) {
            return texts.of("budget.headline.noProposals", page.plan().year());
        }
        return savings.lacking().signum() > 0
                ? texts.of(
                        "budget.savings.lacking",
                        amount(savings.lacking()),
                        page.plan().year())
                : texts.of(
                        "budget.savings.enough",
                        amount(savings.wanted()),
                        page.plan().year());
    }

    /** How far the forecast was from the people who came. */
    public String outlook() {
        Optional<Regulated> regulated = page.regulated();
        if (regulated.isPresent()
                && regulated.get().deviation() instanceof Value.Known(BigDecimal persons)
                && regulated.get().changeAfterwards() instanceof Value.Known(BigDecimal change)) {
            String key = persons.signum() < 0 ? "budget.outlook.fewer" : "budget.outlook.more";
            return texts.of(
                    key,
                    whole(persons.abs()),
                    regulated.get().regulation().to(),
                    page.plan().year(),
                    deviation(change));
        }
        return texts.of("budget.outlook.unknown");
    }

    /** Whether and when a need outgrows its places. */
    public String capacity(Capacity capacity) {
        String name = capacity.plan().name();
        return capacity.outlook()
                .map(outlook -> switch (outlook) {
                    case CapacityOutlook.Over over ->
                        texts.of("budget.capacity.over", name, over.first().year());
                    case CapacityOutlook.Enough enough -> texts.of("budget.capacity.enough", name);
                    case CapacityOutlook.Unknown unknown ->
                        texts.of("budget.capacity.unknown", name, unknown.unknown());
                })
                .orElseGet(() -> texts.of("budget.capacity.noNeed", name));
    }

    /** A whole number, or the word for its absence. */
    public String whole(Optional<BigDecimal> number) {
        return number.map(this::whole).orElseGet(() -> texts.of("state.missing"));
    }

    public String amount(BigDecimal millions) {
        return numbers.of(millions, DECIMALS);
    }

    public String deviation(BigDecimal millions) {
        return numbers.deviation(millions, DECIMALS);
    }

    /** Persons, more or fewer. */
    public String persons(BigDecimal difference) {
        return numbers.deviation(difference, 0);
    }

    /** A share of 1, as a percentage. */
    public String share(BigDecimal share) {
        return numbers.of(share.movePointRight(2), 0);
    }

    public String whole(BigDecimal number) {
        return numbers.of(number, 0);
    }

    /** The number, or the word for why there is none. */
    public String shown(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? amount(amount) : absence(value);
    }

    public String deviation(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? deviation(amount) : absence(value);
    }

    public String absence(Value value) {
        return switch (value) {
            case Value.Known known -> "";
            case Value.Missing missing -> texts.of("state.missing");
            case Value.Suppressed hidden -> texts.of("state.suppressed");
            case Value.NotApplicable none -> texts.of("state.notApplicable");
        };
    }

    /** Why there is no number, as a sentence; empty for a known one. */
    public String reason(Value value) {
        return Reasons.of(value).map(texts::of).orElse("");
    }
}
