package dk.taellertal.ui.textcheck;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.number.Unit;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.StatedUnit;
import dk.taellertal.ingest.statement.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the series that the words around a number name. */
final class Naming {

    /** A series with the way in which it is named. */
    record Named(KnownSeries series, Name.Said said) {}

    /**
     * What the words lead to.
     *
     * @param found the series that are named, the ones that say more in place of those that say less
     * @param why where none is left, the first reason that spoke against one
     */
    record Result(List<Named> found, Optional<Message> why) {}

    /** Headings of tables that limit nothing. */
    private static final Set<String> GENERAL = Set.of(
            "pr",
            "alt",
            "antal",
            "andel",
            "sum",
            "total",
            "år",
            "kommun",
            "number",
            "share",
            "amount",
            "beløb",
            "tal",
            "gennemsnit",
            "all",
            "mio",
            "mia",
            "kroner",
            "kron",
            "dkk",
            "1",
            "000");

    private final KnownNumbers known;
    private final NamedAreas areas;
    /** What stands around any of the numbers of a sentence, by where that begins. */
    private final Map<Integer, Set<String>> stems = new HashMap<>();

    private final Map<Integer, List<KnownSeries>> nameable = new HashMap<>();

    /** @param numbers of the text */
    Naming(KnownNumbers known, List<StatedNumber> numbers) {
        this.known = known;
        this.areas = new NamedAreas(known.catalogue());
        numbers.stream().filter(number -> number.around().cell().isEmpty()).forEach(number -> {
            Set<String> ofSentence = stems.computeIfAbsent(number.passage(), _ -> new LinkedHashSet<>());
            ofSentence.addAll(Words.of(number.around().words()).stems());
            ofSentence.addAll(withNumber(number).stems());
        });
    }

    Result of(StatedNumber number) {
        String text = number.around().words();
        Words words = Words.of(text);
        List<Named> said = nameable(number).stream()
                .flatMap(series -> said(series, words).stream().map(name -> new Named(series, name)))
                .toList();
        List<Message> against = new ArrayList<>();
        List<Named> counted = said.stream()
                .filter(one -> isFree(miscounted(number, one.series(), words), against))
                .toList();
        List<Named> nearest = nearest(number, words, undominated(counted));
        if (nearest.isEmpty() && !counted.isEmpty()) {
            return new Result(List.of(), Optional.of(Message.of("textcheck.unknown.severalNamed")));
        }
        Set<String> spoken = said.stream()
                .filter(one -> one.said().together())
                .flatMap(one -> one.said().name().words().stems().stream())
                .collect(Collectors.toSet());
        List<Named> found = nearest.stream()
                .filter(one -> isFree(limited(number, one.series(), text, spoken), against))
                .flatMap(one -> place(one.series(), text).map(placed -> new Named(placed, one.said())).stream())
                .toList();
        Message area = Message.of("textcheck.unknown.area");
        return new Result(
                found, against.stream().findFirst().or(() -> nearest.isEmpty() ? Optional.empty() : Optional.of(area)));
    }

    /** The series whose names a sentence has the words of; whether it names them is seen at each number. */
    private List<KnownSeries> nameable(StatedNumber number) {
        return number.around().cell().isPresent()
                ? known.series()
                : nameable.computeIfAbsent(number.passage(), passage -> {
                    Words all = new Words(List.copyOf(stems.getOrDefault(passage, Set.of())), Set.of());
                    return known.series().stream()
                            .filter(series -> series.names().stream()
                                    .anyMatch(name ->
                                            !all.placesOf(name.words().stems()).isEmpty()))
                            .toList();
                });
    }

    private static Words withNumber(StatedNumber number) {
        return Words.of(number.around().before() + " " + number.text() + " "
                + number.around().after());
    }

    private static boolean isFree(Optional<Message> why, List<Message> against) {
        why.ifPresent(against::add);
        return why.isEmpty();
    }

    private static List<Named> undominated(List<Named> named) {
        return named.stream()
                .filter(one -> named.stream().noneMatch(other -> other.said().saysMoreThan(one.said())))
                .toList();
    }

    private static List<Named> nearest(StatedNumber number, Words words, List<Named> named) {
        return named.isEmpty() || number.around().cell().isPresent()
                ? named
                : Beside.of(
                        named, words, Words.of(number.around().before()).stems().size());
    }

    private static List<Name.Said> said(KnownSeries series, Words words) {
        boolean otherGroups =
                words.groups().stream().anyMatch(group -> !series.groups().contains(group));
        if (otherGroups || !words.stems().containsAll(series.codeWords())) {
            return List.of();
        }
        return series.names().stream().flatMap(name -> name.in(words).stream()).toList();
    }

    /** The series of the one area that is named, or of the own where none is. */
    Optional<KnownSeries> place(KnownSeries series, String text) {
        Set<String> named = areas.in(text);
        if (NamedAreas.namesOthers(text)) {
            return Optional.empty();
        }
        if (named.isEmpty()) {
            return Optional.of(series);
        }
        return named.size() == 1 ? Optional.of(series.in(named.iterator().next())) : Optional.empty();
    }

    private static Optional<Message> miscounted(StatedNumber number, KnownSeries series, Words words) {
        if (!isCounted(number, series)) {
            return Optional.of(Message.of(
                    "textcheck.unknown.unit",
                    series.figure().name(),
                    series.written(),
                    number.unit().map(StatedUnit::written).orElse("–")));
        }
        return codesFit(number, series, words)
                ? Optional.empty()
                : Optional.of(
                        Message.of("textcheck.unknown.part", series.figure().name()));
    }

    private Optional<Message> limited(StatedNumber number, KnownSeries series, String text, Set<String> spoken) {
        return number.around()
                .cell()
                .map(cell -> heading(cell, series))
                .orElseGet(() -> Guards.against(text, series, spoken, areas));
    }

    /** A table's row or column about something that the series does not know is about less, or other, than it. */
    private Optional<Message> heading(Surroundings.Cell cell, KnownSeries series) {
        return heading(cell.rowLabel(), series).or(() -> heading(cell.columnLabel(), series));
    }

    /** The word of a heading that the series does not know; empty where it knows them all. */
    Optional<Message> heading(String label, KnownSeries series) {
        Set<String> pool = new HashSet<>(series.pool());
        pool.addAll(GENERAL);
        Words pooled = new Words(List.copyOf(pool), Set.of());
        return Words.of(areas.without(label)).stems().stream()
                .filter(stem -> !stem.matches("\\d+[kq]?\\d?|kvartal|skoleår|regnskab|t"))
                .filter(stem ->
                        !pool.contains(stem) && pooled.placesOf(List.of(stem)).isEmpty())
                .findFirst()
                .map(stem -> Message.of("textcheck.unknown.narrower", stem));
    }

    /** The name of a series that a number is part of, as 10 is in {@code elever med over 10 pct. fravær}; empty where it is none. */
    Optional<String> partOfName(StatedNumber number) {
        Words words = withNumber(number);
        return nameable(number).stream()
                .filter(series -> series.names().stream()
                        .anyMatch(name -> name.words().stems().contains(number.text())
                                && name.in(words).filter(Name.Said::together).isPresent()))
                .findFirst()
                .map(series -> series.figure().name());
    }

    /** Whether a number counts what a series does: its unit, and the word behind it. */
    static boolean isCounted(StatedNumber number, KnownSeries series) {
        Unit own = series.unit();
        boolean table = number.around().cell().isPresent();
        if (number.unit().isEmpty()) {
            return table || own.kind() == Unit.Kind.COUNT || own.kind() == Unit.Kind.OPEN;
        }
        Unit stated = number.unit().get().unit();
        return switch (stated.kind()) {
            case MONEY, PERCENT, PERMILLE -> stated.kind() == own.kind();
            case COUNT, MANY ->
                (own.kind() == Unit.Kind.COUNT || own.kind() == Unit.Kind.OPEN) && nounFits(number, series);
            case FOREIGN, OPEN -> false;
        };
    }

    private static boolean nounFits(StatedNumber number, KnownSeries series) {
        List<String> noun = Words.of(number.noun()).stems();
        Set<String> pool = series.pool();
        return noun.stream()
                .allMatch(stem ->
                        pool.contains(stem) || pool.stream().anyMatch(p -> stem.length() > 3 && p.endsWith(stem)));
    }

    /** Of several codes that a sentence names, the one beside the number is meant. */
    static boolean codesFit(StatedNumber number, KnownSeries series, Words words) {
        Set<String> noun = Set.copyOf(Words.of(number.noun()).stems());
        boolean besideOwn = !series.codeWords().isEmpty() && noun.containsAll(series.codeWords());
        Set<String> inName = new HashSet<>();
        series.names().forEach(name -> inName.addAll(name.words().stems()));
        boolean besideOther = noun.stream().anyMatch(series.otherCodes()::contains);
        boolean others = words.stems().stream()
                .anyMatch(stem ->
                        series.otherCodes().contains(stem) && !(series.only().isEmpty() && inName.contains(stem)));
        return besideOwn || (!besideOther && !others);
    }
}
