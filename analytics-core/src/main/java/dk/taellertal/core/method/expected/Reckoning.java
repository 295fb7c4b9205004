package dk.taellertal.core.method.expected;

import static java.util.stream.Collectors.joining;

import dk.taellertal.core.method.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One year's result by each method, from the state at the end of a month and the years one learns from.
 *
 * @param month 0…12
 */
record Reckoning(YearCourse course, int month, List<YearCourse> learned) {

    /** A mean share below this would make more than twenty out of one. */
    static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");

    /** A year that ended at less than half of what it had come to says nothing about when money is used. */
    private static final BigDecimal MOST_SHARE = BigDecimal.TWO;

    Outcome<Expected> by(ExpectedMethod method, Optional<Expected.Manual> manual) {
        return switch (method) {
            case LINEAR -> proportional().then(actual -> new Outcome.Worked<>(new Expected.Linear(actual, month)));
            case SEASONAL -> proportional().then(this::seasonal);
            case PHASED -> actual().then(this::phased);
            case MANUAL ->
                manual.<Outcome<Expected>>map(Outcome.Worked::new).orElseGet(() -> Outcome.missing("method.noManual"));
        };
    }

    private Outcome<BigDecimal> actual() {
        return course.to(month)
                .<Outcome<BigDecimal>>map(Outcome.Worked::new)
                .orElseGet(() -> Outcome.missing("method.noAccount", month, course.year()));
    }

    /** The amount year to date where it can be scaled up to a year. */
    private Outcome<BigDecimal> proportional() {
        if (month == 0) {
            return Outcome.notApplicable("method.monthZero");
        }
        return actual().then(actual -> course.budget().isPresent()
                        && opposite(actual, course.budget().get().total())
                ? Outcome.notApplicable("method.oppositeBudget")
                : new Outcome.Worked<>(actual));
    }

    private Outcome<Expected> seasonal(BigDecimal actual) {
        List<Expected.Share> shares = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (YearCourse year : learned) {
            switch (share(year)) {
                case Outcome.Worked<Expected.Share>(Expected.Share share) -> shares.add(share);
                case Outcome.Absent<Expected.Share>(var absence) -> leftOut.add(LeftOut.of(year.year(), absence));
            }
        }
        if (shares.isEmpty()) {
            return Outcome.missing("method.noShares");
        }
        String turned = shares.stream()
                .filter(share -> share.value().signum() < 0 || opposite(actual, share.total()))
                .map(share -> String.valueOf(share.year()))
                .collect(joining(", "));
        if (!turned.isEmpty()) {
            return Outcome.notApplicable("method.signChanged", turned);
        }
        return Expected.Seasonal.meanOf(shares).compareTo(LEAST_SHARE) < 0
                ? Outcome.notApplicable(
                        "method.smallShare", LEAST_SHARE.movePointRight(2).toBigInteger())
                : new Outcome.Worked<>(new Expected.Seasonal(actual, shares, leftOut));
    }

    private Outcome<Expected.Share> share(YearCourse year) {
        if (year.to(month).isEmpty() || year.total().isEmpty()) {
            return Outcome.missing("method.noCourse", month);
        }
        if (year.total().get().signum() == 0) {
            return Outcome.notApplicable("method.zeroYear");
        }
        var share = new Expected.Share(
                year.year(), year.to(month).get(), year.total().get());
        return share.value().compareTo(MOST_SHARE) > 0
                ? Outcome.notApplicable("method.nearZeroYear")
                : new Outcome.Worked<>(share);
    }

    private Outcome<Expected> phased(BigDecimal actual) {
        return course.budget()
                .flatMap(budget -> budget.to(month)
                        .<Outcome<Expected>>map(
                                planned -> new Outcome.Worked<>(new Expected.Phased(budget.total(), actual, planned))))
                .orElseGet(() -> Outcome.missing("method.noPhase", month, course.year()));
    }

    private static boolean opposite(BigDecimal one, BigDecimal other) {
        return one.signum() * other.signum() < 0;
    }
}
