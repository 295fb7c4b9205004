package dk.taellertal.ui.cli.file;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.table.TableAnswers;
import dk.taellertal.ingest.table.TableFile;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ingest.table.Tables;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Needs no home and no service: a file in, a table out. */
@Command(
        name = "clean",
        description = "Reads any extract as a plain table and writes it as CSV (RFC 4180, UTF-8), the header first.",
        mixinStandardHelpOptions = true)
public final class CleanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private final List<Path> files = new ArrayList<>();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(names = "--json", description = "One JSON document on standard output; a list with --out-dir.")
    private boolean json;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "What the file lacks, for example kolonner=kommune,kode,antal.")
    private final Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--answer",
            paramLabel = "KEY=VALUE",
            description = "The answer to a question, for example header=nej.")
    private final Map<String, String> answers = new LinkedHashMap<>();

    /** Where the table goes: a file, or a directory of files. */
    private static final class Target {
        @Option(names = "--out", paramLabel = "OUT.csv", description = "The file to write.")
        private @Nullable Path file;

        @Option(names = "--out-dir", paramLabel = "DIR", description = "The directory to write a file into for each.")
        private @Nullable Path directory;
    }

    @Override
    public Integer call() throws Exception {
        TableAnswers given = given();
        Map<Path, Path> targets = targets();
        List<CleanDocument> documents = new ArrayList<>();
        for (Map.Entry<Path, Path> entry : targets.entrySet()) {
            documents.add(clean(entry.getKey(), entry.getValue(), given));
        }
        Output out = new Output(json);
        Object document = target.directory == null ? documents.getFirst() : documents;
        out.print(document, () -> documents.forEach(d -> d.tell(out)));
        return exit(documents);
    }

    private TableAnswers given() {
        Map<String, String> given = new LinkedHashMap<>(set);
        given.putAll(answers);
        return new TableAnswers(given);
    }

    /** Each file and where its table goes; no table takes the place of a file that is read. */
    private Map<Path, Path> targets() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        Map<Path, Path> targets = new LinkedHashMap<>();
        if (target.directory != null) {
            Files.createDirectories(target.directory);
            for (Path file : files) {
                targets.put(file, free(target.directory, file, targets));
            }
        } else if (target.file != null && files.size() == 1) {
            targets.put(files.getFirst(), target.file);
        } else {
            throw new IllegalArgumentException(text("cli.clean.oneFile"));
        }
        for (Path written : targets.values()) {
            for (Path file : files) {
                if (Files.exists(written) && Files.isSameFile(written, file)) {
                    throw new IllegalArgumentException(text("cli.clean.overwrites", written));
                }
            }
        }
        return targets;
    }

    private static Path free(Path directory, Path file, Map<Path, Path> taken) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
        Path out = directory.resolve(name + ".csv");
        for (int n = 2; taken.containsValue(out); n++) {
            out = directory.resolve("%s-%d.csv".formatted(name, n));
        }
        return out;
    }

    private static CleanDocument clean(Path file, Path out, TableAnswers answers) throws IOException {
        TableOutcome outcome = Tables.read(file, answers);
        if (outcome instanceof TableOutcome.Clean clean) {
            TableFile.write(clean.table(), out);
        }
        boolean refused = outcome instanceof TableOutcome.Refused;
        String name = refused ? PersonalData.masked(file.toString()) : file.toString();
        return CleanDocument.of(name, outcome, out, UiTexts.danish());
    }

    /** A refused file goes before one that is asked about: it must come again anyway. */
    private static int exit(List<CleanDocument> documents) {
        List<String> outcomes = documents.stream().map(CleanDocument::outcome).toList();
        return outcomes.contains(CleanDocument.REFUSED)
                ? Exit.REFUSED
                : outcomes.contains(CleanDocument.ASKED) ? Exit.ANSWER_NEEDED : Exit.DONE;
    }
}
