package dk.taellertal.ui.cli.file;

import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a file is to be read. */
final class ReadOptions {

    @Option(names = "--dataset", paramLabel = "ID", description = "The dataset, where the headers shall not decide.")
    private @Nullable String dataset;

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "The source profile, where the dataset's own shall not.")
    private @Nullable String profile;

    @Option(
            names = "--set",
            paramLabel = "COLUMN=VALUE",
            description = "A column that the file lacks, for example periode=2020-03.")
    private final Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--answer", paramLabel = "KEY=VALUE", description = "The answer to a question.")
    private final Map<String, String> answers = new LinkedHashMap<>();

    ReadSettings settings() {
        return new ReadSettings(Optional.ofNullable(dataset), Optional.ofNullable(profile), set, answers);
    }
}
