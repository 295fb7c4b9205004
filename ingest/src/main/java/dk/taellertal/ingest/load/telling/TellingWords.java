package dk.taellertal.ingest.load.telling;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that may change what the numbers beside it mean: a part, a draft, a mean, turned signs, another municipality. */
final class TellingWords {

    /** That rows lack, or more of them than belong together. */
    private static final Pattern PART = word(
            "kun|uden|ekskl|eksklusive|undtagen|mangler|manglende|udsnit|stikprøve\\w*|hver anden"
                    + "|filtre|filter|filtreret|filters?|filtered|begrænset|afgrænset|de første|viser|viste|top \\d+|ikke komplet\\w*|ufuldstændig\\w*"
                    + "|fortsættes|omitted|exceeded|truncated|limited|excluding|excl|fejl|error|timeout|only|sample|delvis\\w*|partial");
    /** That the numbers are not yet, or never were, what came out. */
    private static final Pattern STATE = word(
            "foreløbig\\w*|preliminary|udkast|draft|test\\w*|kladde|prognose\\w*|forecast|skøn\\w*"
                    + "|estimat\\w*|budgetteret|budgetterede|norm|normeret|forventet|forventede|simuler\\w*|må ikke (?:bruges|anvendes)|ikke godkendt|udgår|udgået|annulleret|dobbelt\\w*|kopi af|duplicate\\w*|månedens");
    /** That the numbers are something else than they are called. */
    private static final Pattern MEASURE = word(
            "gennemsnit\\w*|average|mean|median\\w*|ændring\\w*|change|vækst|difference|forskel"
                    + "|afvigelse|minutter|lektioner|øre|100 kr|pr uge|pr\\. uge|pr måned|pr\\. måned|pr\\. klasse|pr klasse|pr\\. dag");

    private static final Pattern SHARES = word("andel\\w*|share|procent\\w*|percent|pct");
    private static final Pattern GROWING = word("akkumuleret|kumuleret|kumulerede|år til dato|year to date|ytd");
    private static final Pattern SIGNS = word(
            "fortegn\\w*|omvendt|omvendte|modsat|reversed|negative|negativt|positive|positivt|minus|plus|debet|kredit|credit|debit");
    /** Says nothing of what the numbers are. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?iU)\\b(?:ekskl\\.?|eksklusive|uden|excl\\.?|excluding) (?:moms|vat)\\b");

    /** What a mark in the cells means: {@code M  Tallet mangler}, {@code .. = foreløbigt tal}. */
    private static final Pattern LEGEND =
            Pattern.compile("(?U)\\s*(?:\\p{Lu}|[.:*-]{1,3}|…)(?:\\s{2,}|\\s*[=:–]\\s+).*", Pattern.DOTALL);

    private static final Pattern ONLY_DOTS = Pattern.compile("[.…]{3,}|…");

    private final DatasetContract contract;
    private final Areas areas;
    private final String own;

    /** @param own the code of the municipality whose numbers a file without areas has */
    TellingWords(DatasetContract contract, Areas areas, String own) {
        this.contract = contract;
        this.areas = areas;
        this.own = own;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?iU)(?<!\\w)(?:" + words + ")(?!\\w)");
    }

    /** The words in their order; none where a text says nothing that matters. */
    List<String> in(String text) {
        if (LEGEND.matcher(text).matches()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        String bare = HARMLESS.matcher(text).replaceAll(" ");
        if (ONLY_DOTS.matcher(bare.strip()).matches()) {
            words.add(bare.strip());
        }
        for (Pattern pattern : patterns()) {
            Matcher matcher = pattern.matcher(bare);
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        municipality(bare).map(Area::name).ifPresent(words::add);
        return words.stream().distinct().toList();
    }

    private List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>(List.of(PART, STATE, MEASURE, SIGNS));
        List<MeasureColumn> measures = contract.measures();
        if (measures.stream()
                .allMatch(m -> Unit.ofContract(m.unit()).kind() == Unit.Kind.COUNT
                        || Unit.ofContract(m.unit()).kind() == Unit.Kind.MONEY)) {
            patterns.add(SHARES);
        }
        if (measures.stream().noneMatch(m -> m.accumulation() == Accumulation.YEAR_TO_DATE)) {
            patterns.add(GROWING);
        }
        return patterns;
    }

    /** Another municipality than the own one, where the own one is not named beside it and no column says whose a row is. */
    private Optional<Area> municipality(String text) {
        if (contract.area().isPresent()) {
            return Optional.empty();
        }
        List<Area> named = areas.all().stream()
                .filter(a -> a.level() == Area.Level.MUNICIPALITY && text.contains(a.name()))
                .filter(a -> Pattern.compile(
                                "(?U)(?<![\\w-])" + Pattern.quote(a.name()) + "(?![\\w-])", Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find())
                .toList();
        return named.stream().anyMatch(a -> a.code().equals(own))
                ? Optional.empty()
                : named.stream().findFirst();
    }

    /** Whether a text is the name or the code of another municipality, whose rows are not the own one's. */
    boolean isOtherMunicipality(String text) {
        return contract.area().isEmpty()
                && areas.find(text)
                        .filter(a -> a.level() == Area.Level.MUNICIPALITY
                                && !a.code().equals(own))
                        .isPresent();
    }
}
