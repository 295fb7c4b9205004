package dk.taellertal.ingest.load;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.mapping.Recognition;
import dk.taellertal.ingest.table.header.ColumnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a sender says about a file that cannot be. */
final class SettingFaults {

    private SettingFaults() {}

    /** Whatever the file holds. */
    static List<Finding> of(ReadSettings settings, Catalogue catalogue) {
        List<Finding> faults = new ArrayList<>(TableReading.unanswered(settings));
        settings.dataset()
                .filter(id -> !catalogue.datasets().containsKey(id))
                .ifPresent(id -> faults.add(Finding.error(
                        0,
                        "",
                        id,
                        Message.of(
                                "settings.noDataset",
                                String.join(", ", catalogue.datasets().keySet())))));
        Stream.concat(
                        settings.profile().stream(),
                        Stream.ofNullable(settings.answers().get(Recognition.WHOSE)))
                .filter(id -> !catalogue.profiles().containsKey(id))
                .forEach(id -> faults.add(Finding.error(
                        0,
                        "",
                        id,
                        Message.of(
                                "settings.noProfile",
                                String.join(", ", catalogue.profiles().keySet())))));
        return faults;
    }

    /** Columns that are set or placed, but stand in the file, or that the dataset or the file does not have. */
    static List<Finding> of(ReadSettings settings, Mapping mapping) {
        List<Finding> faults = new ArrayList<>();
        for (String column : settings.set().keySet()) {
            if (mapping.positions().containsKey(column)) {
                faults.add(Finding.error(0, column, "", Message.of("settings.columnThere", column)));
            } else if (!column.equals(ColumnNames.SETTING) && !hasColumn(mapping, column)) {
                faults.add(Finding.error(
                        0,
                        column,
                        "",
                        Message.of("settings.noColumn", mapping.contract().id())));
            }
        }
        settings.placed().forEach((column, label) -> {
            if (!hasColumn(mapping, column)) {
                faults.add(Finding.error(
                        0,
                        column,
                        label,
                        Message.of("settings.noColumn", mapping.contract().id())));
            } else if (!label.isEmpty() && !mapping.positions().containsKey(column)) {
                faults.add(Finding.error(
                        0,
                        column,
                        label,
                        Message.of(
                                "settings.noHeader",
                                String.join(", ", mapping.header().names()))));
            }
        });
        return faults;
    }

    private static boolean hasColumn(Mapping mapping, String name) {
        return mapping.contract().columns().stream().anyMatch(c -> c.name().equals(name));
    }
}
