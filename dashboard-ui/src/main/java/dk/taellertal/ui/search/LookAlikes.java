package dk.taellertal.ui.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what says nearly the same as a text: what shares words with it, the rarer the word the nearer. Words are the same where
 * one begins with the other, or a longer one holds the other, as {@code sygefravær} holds {@code fravær}.
 *
 * @param <T> what is found
 */
public final class LookAlikes<T> {

    /** Something that is near. */
    public record Alike<T>(T thing, List<String> words) {
        public Alike {
            words = List.copyOf(words);
        }
    }

    private record Known<T>(T thing, Set<String> words) {}

    private record Scored<T>(Alike<T> alike, double score) {}

    private static final int MOST = 5;
    private static final int MOST_WITH_ONE_WORD = 2;
    private static final int SHORTEST = 3;
    /** What shorter words begin with says little. */
    private static final int SHORTEST_BEGINNING = 4;
    /** What shorter words are part of says little. */
    private static final int SHORTEST_PART = 6;
    /** A word of more than one in so many things tells none of them from the others. */
    private static final int RARE = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = common();

    private final List<Known<T>> known = new ArrayList<>();

    /** @param texts what is said of it */
    public void add(T thing, String... texts) {
        known.add(new Known<>(
                thing,
                Arrays.stream(texts)
                        .flatMap(text -> Folding.words(text).stream())
                        .filter(LookAlikes::telling)
                        .collect(Collectors.toSet())));
    }

    /** What is near a text, the nearest first, with the words that both have; at most a few. */
    public List<Alike<T>> to(String text) {
        SequencedSet<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> telling(Folding.folded(word)))
                .filter(word -> rare(Folding.folded(word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.stream()
                .map(thing -> scored(thing, words))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble((Scored<T> scored) -> -scored.score()))
                .limit(MOST)
                .map(Scored::alike)
                .toList();
    }

    /** Of those the ones whose shared words say enough: one word alone says too little where several share it. */
    public List<Alike<T>> tellingTo(String text) {
        List<Alike<T>> near = to(text);
        return near.stream()
                .filter(one -> one.words().size() > 1
                        || near.stream()
                                        .filter(other -> other.words().equals(one.words()))
                                        .count()
                                <= MOST_WITH_ONE_WORD)
                .toList();
    }

    private Scored<T> scored(Known<T> thing, SequencedSet<String> words) {
        List<String> shared =
                words.stream().filter(word -> has(thing, Folding.folded(word))).toList();
        double score = shared.stream()
                .mapToDouble(word -> Math.log1p((double) known.size() / having(Folding.folded(word))))
                .sum();
        return new Scored<>(new Alike<>(thing.thing(), shared), score);
    }

    private boolean rare(String folded) {
        return having(folded) <= Math.max(RARE, known.size() / RARE);
    }

    private long having(String folded) {
        return known.stream().filter(thing -> has(thing, folded)).count();
    }

    private static boolean has(Known<?> thing, String folded) {
        return thing.words().stream().anyMatch(word -> same(word, folded));
    }

    private static boolean same(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return longer.equals(shorter)
                || (shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter))
                || (shorter.length() >= SHORTEST_PART && longer.contains(shorter));
    }

    private static boolean telling(String folded) {
        return folded.length() >= SHORTEST && !COMMON.contains(folded);
    }

    /** Words that stand in questions about anything. */
    private static Set<String> common() {
        try (InputStream in = LookAlikes.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file common-words.txt");
            }
            return Set.copyOf(Folding.words(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
