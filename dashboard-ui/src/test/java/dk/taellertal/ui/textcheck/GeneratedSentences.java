package dk.taellertal.ui.textcheck;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Sentences whose truth is known, made of the values of key figures by templates; the same seed makes the same ones. */
final class GeneratedSentences {

    /** What is known of the number of a sentence. */
    enum Kind {
        TRUE(Verdict.AGREES),
        ONE_DIGIT_CHANGED(Verdict.DIFFERS),
        ROUNDED(Verdict.ROUNDED),
        OLDER(Verdict.OLDER),
        /** A number of nothing that the program knows. */
        UNRELATED(Verdict.UNKNOWN),
        /** The value of another figure; that the named one has another is no fault. */
        FOREIGN_WORDS(Verdict.DIFFERS),
        NO_FIGURE(Verdict.NOT_A_FIGURE);

        private final Verdict right;

        Kind(Verdict right) {
            this.right = right;
        }

        Verdict right() {
            return right;
        }
    }

    /** @param number as it stands in the text */
    record Sentence(Kind kind, String text, String number) {}

    private record Known(KeyFigure figure, List<Point> points) {}

    private static final List<String> WITH_PERIOD = List.of(
            "%1$s var %2$s i %3$s.",
            "I %3$s var %4$s %2$s.",
            "%1$s: %2$s (%3$s).",
            "Udviklingen følges tæt. I %3$s udgjorde %4$s i Albertslund %2$s.",
            "%1$s er opgjort til %2$s for %3$s.");

    private static final List<String> WITHOUT_PERIOD = List.of("%1$s er %2$s.", "I Albertslund er %4$s %2$s.");

    private static final List<String> UNRELATED = List.of(
            "Der blev plantet %s træer langs Roskildevej i 2019.",
            "Hallen har plads til %s tilskuere.",
            "Renoveringen af taget kostede %s kr. i 2020.",
            "Biblioteket har fået %s nye stole.",
            "Firmaet tilbyder opgaven for %s kr. om året.",
            "I rapporten nævner %s pct. af de adspurgte støj.",
            "Teatret kostede %s kr. pr. indbygger i 2019.",
            "Den nye sti er %s meter lang.",
            "Puljen er på %s mio. kr.",
            "Foreningen har %s frivillige.");

    private static final List<String> NO_FIGURE = List.of(
            "Sagen har nummer %s.;00.15.00-G20-1-20",
            "Mødet varer (%s).;14:45-15:45",
            "Mødet begynder %s.;kl. 13.15",
            "Forløbet er på %s.;4x4 timer",
            "Det gælder ledere på %s.;niveau 3",
            "Det følger af %s.;§ 4, stk. 2",
            "Fristen er %s.;16. december",
            "Det besluttes den %s.;29-01-2020",
            "Ring på %s.;tlf. 43 68 68 68",
            "Se %s for mere.;bilag 2",
            "Udgiften til %s er fortsat lav.;covid-19",
            "De %s har fået et nyt tilbud.;3-5-årige",
            "Trykt på %s papir.;A4",
            "Tallene er fra %s.;2019",
            "Skriv til %s i dag.;post2019@albertslund.dk",
            "Det gælder elever i %s klasse.;9.",
            "Se filen %s for tallene.;budget-2021.xlsx",
            "%s blev udsat.;Punkt 3",
            "CVR-nummeret er %s her.;CVR 66137112",
            "Den gælder i %s.;2. kvartal 2021");

    private final Random random;
    private final Numbers numbers = new Numbers(UiTexts.danish().locale());
    private final List<Known> known = new ArrayList<>();

    GeneratedSentences(Snapshot snapshot, long seed) {
        random = new Random(seed);
        String own = snapshot.catalogue().municipality().code();
        for (KeyFigure figure : snapshot.catalogue().figures().values()) {
            List<Point> points = snapshot.answer(FigureQuestion.series(figure, own)).points().stream()
                    .filter(p -> p.amount().filter(a -> a.signum() > 0).isPresent())
                    .toList();
            if (points.size() > 1) {
                known.add(new Known(figure, points));
            }
        }
    }

    List<Sentence> all() {
        List<Sentence> sentences = new ArrayList<>();
        add(sentences, 60, () -> Optional.of(stated(Kind.TRUE)));
        add(sentences, 40, () -> Optional.of(stated(Kind.ONE_DIGIT_CHANGED)));
        add(sentences, 20, this::rounded);
        add(sentences, 20, this::older);
        add(sentences, 20, this::unrelated);
        add(sentences, 20, this::foreign);
        for (String line : NO_FIGURE) {
            int cut = line.indexOf(';');
            String number = line.substring(cut + 1);
            sentences.add(new Sentence(Kind.NO_FIGURE, line.substring(0, cut).formatted(number), number));
        }
        return sentences;
    }

    private interface Maker {
        Optional<Sentence> make();
    }

    private static void add(List<Sentence> sentences, int count, Maker maker) {
        int wanted = sentences.size() + count;
        while (sentences.size() < wanted) {
            maker.make().ifPresent(sentences::add);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Sentence stated(Kind kind) {
        Known one = any(known);
        Point point = any(one.points());
        String right = shown(one.figure(), point);
        String number = kind == Kind.TRUE ? right : withOtherDigit(right);
        return sentence(kind, any(WITH_PERIOD), one.figure(), number, "", point.period());
    }

    private Sentence sentence(
            Kind kind, String template, KeyFigure figure, String number, String before, Period period) {
        String name = figure.name();
        String text = template.formatted(
                name,
                before + number + " " + figure.unit(),
                named(period),
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        return new Sentence(kind, text, number);
    }

    private static String named(Period period) {
        return switch (period.kind()) {
            case YEAR -> period.toString();
            case SCHOOL_YEAR -> "skoleåret " + period;
            case QUARTER -> period.index() + ". kvartal " + period.year();
            case MONTH -> Periods.named(period, UiTexts.danish());
        };
    }

    private String shown(KeyFigure figure, Point point) {
        return numbers.of(point.amount().orElseThrow(), figure.decimals());
    }

    /** Another digit, not the first one made zero. */
    private String withOtherDigit(String number) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                places.add(i);
            }
        }
        int place = any(places);
        int digit = number.charAt(place) - '0';
        int other = 1 + (digit + random.nextInt(8)) % 9;
        int changed = other == digit ? digit % 9 + 1 : other;
        return number.substring(0, place) + changed + number.substring(place + 1);
    }

    /** With a digit less than pages show, or two significant ones and {@code ca.} */
    private Optional<Sentence> rounded() {
        Known one = any(known);
        Point point = any(one.points());
        BigDecimal exact = point.amount().orElseThrow();
        KeyFigure figure = one.figure();
        BigDecimal coarse = figure.decimals() > 0
                ? exact.setScale(figure.decimals() - 1, RoundingMode.HALF_UP)
                : exact.setScale(2 - (exact.precision() - exact.scale()), RoundingMode.HALF_UP);
        boolean same =
                coarse.compareTo(exact.setScale(figure.decimals(), RoundingMode.HALF_UP)) == 0 || coarse.signum() == 0;
        String number = numbers.of(coarse, Math.max(0, figure.decimals() - 1));
        return same
                ? Optional.empty()
                : Optional.of(sentence(Kind.ROUNDED, any(WITH_PERIOD), figure, number, "ca. ", point.period()));
    }

    private Optional<Sentence> older() {
        Known one = any(known);
        String latest = shown(one.figure(), one.points().getLast());
        Point point = any(one.points().subList(0, one.points().size() - 1));
        String number = shown(one.figure(), point);
        return number.equals(latest)
                ? Optional.empty()
                : Optional.of(sentence(Kind.OLDER, any(WITHOUT_PERIOD), one.figure(), number, "", point.period()));
    }

    /** The values are those of key figures, so that they are known as such. */
    private Optional<Sentence> unrelated() {
        Known one = any(known);
        String number = shown(one.figure(), any(one.points()));
        return Optional.of(new Sentence(Kind.UNRELATED, any(UNRELATED).formatted(number), number));
    }

    private Optional<Sentence> foreign() {
        Known named = any(known);
        Known other = any(known);
        Point point = any(named.points());
        String number = shown(other.figure(), any(other.points()));
        boolean usable = !named.figure().id().equals(other.figure().id())
                && named.figure().unit().equals(other.figure().unit())
                && named.points().stream()
                        .noneMatch(p -> shown(named.figure(), p).equals(number));
        return usable
                ? Optional.of(
                        sentence(Kind.FOREIGN_WORDS, any(WITH_PERIOD), named.figure(), number, "", point.period()))
                : Optional.empty();
    }
}
