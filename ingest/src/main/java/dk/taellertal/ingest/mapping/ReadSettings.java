package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.Upload;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the sender of a file says about how it is to be read.
 *
 * @param dataset the contract, where the headers shall not decide
 * @param profile the source profile, where the contract's own shall not
 * @param set values of columns that the file itself lacks, such as the period
 * @param answers to questions, by their keys
 */
public record ReadSettings(
        Optional<String> dataset, Optional<String> profile, Map<String, String> set, Map<String, String> answers) {

    /** Begins the key of an answer that says in which column of the file one of the contract's stands. */
    public static final String COLUMN = "kolonne:";

    public static final ReadSettings NONE = new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of());

    public ReadSettings {
        set = Collections.unmodifiableMap(new TreeMap<>(set));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /** Those that an upload was read by. */
    public static ReadSettings of(UploadEvent.Read read) {
        return new ReadSettings(
                Optional.of(read.dataset()), Optional.ofNullable(read.profile()), read.set(), read.answers());
    }

    /** The columns of a contract that the sender says: set, or answered when asked. */
    Map<String, String> fixed(DatasetContract contract) {
        String period = contract.period().name();
        if (!answers.containsKey(period)) {
            return set;
        }
        Map<String, String> fixed = new TreeMap<>(set);
        fixed.putIfAbsent(period, answers.get(period));
        return fixed;
    }

    /**
     * Where the sender says that columns of the contract stand, whatever they are called: by the column's name in the
     * contract what {@link Header#label} says of the file's, or the empty text where the file has none.
     */
    public Map<String, String> placed() {
        Map<String, String> placed = new TreeMap<>();
        answers.forEach((key, value) -> {
            if (key.startsWith(COLUMN)) {
                placed.put(key.substring(COLUMN.length()), value.strip());
            }
        });
        return placed;
    }

    /** One text for the same settings. */
    public String canonical() {
        return Upload.settings(dataset, profile, set, answers);
    }

    public ReadSettings withDataset(String id) {
        return new ReadSettings(Optional.of(id), profile, set, answers);
    }
}
