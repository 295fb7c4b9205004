package dk.taellertal.core.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a source writes what is not a number: the meaning of {@code -} and {@code ..} depends on the source.
 *
 * @param missing marks of a number that the source does not have; the empty text is an empty cell
 * @param zero marks of the number 0
 * @param columns the names of the columns, where the source's files have no header; else empty
 * @param namings what the source's files call the columns of datasets
 * @param sumsWhereBlank the columns of contracts in which a blank cell makes a line the sum of those that fill it
 * @param remembered what was once answered about files of the source
 */
public record SourceProfile(
        String id,
        String name,
        Set<String> missing,
        Set<String> zero,
        List<String> columns,
        List<Naming> namings,
        Set<String> sumsWhereBlank,
        Optional<Remembered> remembered) {

    /**
     * What a source's files call columns of one dataset, beside the names that its contract knows.
     *
     * @param headers by name of the contract's column
     */
    public record Naming(String dataset, Map<String, List<String>> headers) {
        public Naming {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * Answers that hold for every file of the source, known by its header.
     *
     * @param dataset what its files are read as
     * @param header the names of all its columns, in order
     * @param answers to questions, by their keys
     * @param periodFromTitle whether a file is about the one period that stands above its header
     */
    public record Remembered(
            String dataset, List<String> header, Map<String, String> answers, boolean periodFromTitle) {
        public Remembered {
            header = List.copyOf(header);
            answers = Map.copyOf(answers);
            if (header.isEmpty()) {
                throw new IllegalArgumentException(
                        "a profile of '%s' must name the header it knows".formatted(dataset));
            }
        }
    }

    public SourceProfile {
        missing = Set.copyOf(missing);
        zero = Set.copyOf(zero);
        columns = List.copyOf(columns);
        namings = List.copyOf(namings);
        sumsWhereBlank = Set.copyOf(sumsWhereBlank);
        for (String mark : zero) {
            if (missing.contains(mark)) {
                throw new IllegalArgumentException("mark '%s' cannot mean both missing and zero".formatted(mark));
            }
        }
    }
}
