package dk.taellertal.ui.preparation;

import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.budget.Bundle;
import dk.taellertal.core.budget.Proposal;
import dk.taellertal.core.budget.Savings;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.ExchangedNumber;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.method.MethodDocuments;
import dk.taellertal.ui.method.Reasons;
import dk.taellertal.ui.preparation.BudgetDocument.AccountDocument;
import dk.taellertal.ui.preparation.BudgetDocument.BundleDocument;
import dk.taellertal.ui.preparation.BudgetDocument.DraftDocument;
import dk.taellertal.ui.preparation.BudgetDocument.MandateDocument;
import dk.taellertal.ui.preparation.BudgetDocument.NumberDocument;
import dk.taellertal.ui.preparation.BudgetDocument.PastDocument;
import dk.taellertal.ui.preparation.BudgetDocument.ProposalDocument;
import dk.taellertal.ui.preparation.BudgetDocument.RegulationDocument;
import dk.taellertal.ui.preparation.BudgetDocument.SavingsDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a budget year's page as a document. */
public final class BudgetDocuments {

    /** Decimals on the page, of mio. kr. and of percents. */
    private static final int SHOWN = 1;

    private final Texts texts;

    public BudgetDocuments(Texts texts) {
        this.texts = texts;
    }

    public BudgetDocument of(BudgetPage page) {
        return new BudgetDocument(
                page.plan().year(),
                page.plan().example(),
                page.synthetic(),
                new BudgetWords(page, texts).headline(),
                page.month().map(Object::toString).orElse(null),
                mandates(page.mandates()),
                regulation(page),
                page.course().past().stream()
                        .map(past -> new PastDocument(past.year(), number(past.actual()), number(past.fixed())))
                        .toList(),
                page.course()
                        .prices()
                        .map(basis -> String.valueOf(basis.year()))
                        .orElse(null),
                page.course()
                        .prices()
                        .flatMap(basis -> basis.estimated())
                        .map(LocalDate::toString)
                        .orElse(null),
                draft(page.course().draft()),
                page.departments().lines().stream()
                        .map(line -> account(line.code(), line))
                        .toList(),
                page.departments().rest().map(line -> account("", line)).orElse(null),
                account("", page.departments().whole()),
                savings(page.savings()),
                page.capacities().stream()
                        .map(new MethodDocuments(texts)::capacity)
                        .toList(),
                page.sources().stream().map(Source::file).toList(),
                page.version());
    }

    private MandateDocument mandates(MandateSplit split) {
        return new MandateDocument(
                split.year(),
                number(split.whole()),
                number(split.statutory()),
                number(split.discretionary()),
                number(split.unmarked()));
    }

    private @Nullable RegulationDocument regulation(BudgetPage page) {
        return page.regulated().map(this::regulation).orElse(null);
    }

    private RegulationDocument regulation(Regulated regulated) {
        return new RegulationDocument(
                regulated.plan().id(),
                regulated.regulation().from(),
                regulated.regulation().to(),
                number(regulated.numberChange()),
                number(regulated.priceChange()),
                number(regulated.change()),
                number(regulated.changeAfterwards()),
                number(regulated.deviation()));
    }

    private DraftDocument draft(Course.Draft draft) {
        return new DraftDocument(
                draft.year(),
                number(draft.before()),
                number(draft.regulation()),
                number(draft.proposals()),
                number(draft.amount()),
                number(draft.adopted()));
    }

    private AccountDocument account(String name, AccountLine line) {
        return new AccountDocument(
                name,
                number(line.actual()),
                number(line.budget()),
                number(line.spent()),
                number(line.expected()),
                number(line.deviation()),
                number(line.percent()));
    }

    private static SavingsDocument savings(Savings savings) {
        return new SavingsDocument(
                text(savings.wanted()),
                text(savings.found()),
                text(savings.lacking()),
                texts(savings.total()),
                savings.lots().stream().map(BudgetDocuments::bundle).toList());
    }

    private static BundleDocument bundle(Savings.Lot lot) {
        Bundle bundle = lot.bundle();
        return new BundleDocument(
                bundle.id(),
                bundle.name(),
                bundle.owners(),
                text(bundle.target()),
                texts(lot.sums()),
                lot.lines().stream().map(BudgetDocuments::proposal).toList());
    }

    private static ProposalDocument proposal(Savings.Line line) {
        Proposal proposal = line.proposal();
        return new ProposalDocument(
                proposal.id(),
                proposal.name(),
                proposal.mandate().word(),
                proposal.law().orElse(null),
                texts(proposal.amounts()),
                proposal.figure().map(KeyFigureId::value).orElse(null),
                proposal.lifeArea(),
                line.countedIn().map(Bundle::id).orElse(null),
                "%s:%d".formatted(proposal.stated().file(), proposal.stated().line()));
    }

    private static Map<Integer, String> texts(SortedMap<Integer, BigDecimal> amounts) {
        Map<Integer, String> texts = new TreeMap<>();
        amounts.forEach((year, amount) -> texts.put(year, text(amount)));
        return texts;
    }

    private NumberDocument number(Value value) {
        return value instanceof Value.Known(BigDecimal amount)
                ? new NumberDocument(text(amount), null)
                : new NumberDocument(null, Reasons.of(value).map(texts::of).orElse(null));
    }

    /** So exact that rounding it again gives what the page shows, and without idle zeros. */
    private static String text(BigDecimal amount) {
        BigDecimal exchanged = ExchangedNumber.of(amount, SHOWN, 0);
        return exchanged.signum() == 0 ? "0" : exchanged.stripTrailingZeros().toPlainString();
    }
}
