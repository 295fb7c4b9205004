package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetContract;
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

    public static final ReadSettings NONE = new ReadSettings(Optional.empty(), Optional.empty(), Map.of(), Map.of());

    public ReadSettings {
        set = Collections.unmodifiableMap(new TreeMap<>(set));
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
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

    /** One text for the same settings. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        dataset.ifPresent(d -> text.append("dataset=").append(d).append('\n'));
        profile.ifPresent(p -> text.append("profile=").append(p).append('\n'));
        set.forEach((column, value) ->
                text.append("set ").append(column).append('=').append(value).append('\n'));
        answers.forEach((key, value) ->
                text.append("answer ").append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    public ReadSettings withDataset(String id) {
        return new ReadSettings(Optional.of(id), profile, set, answers);
    }
}
