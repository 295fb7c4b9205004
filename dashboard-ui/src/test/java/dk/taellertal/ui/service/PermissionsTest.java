package dk.taellertal.ui.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.define.DefinitionDraft;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever calls a service by another way than a page is stopped where the thing would be done. */
class PermissionsTest {

    private static final Actor CHIEF = new Actor("chef", Role.READER);
    private static final Actor ECONOMIST = new Actor("oekonom", Role.ECONOMIST);
    private static final LocalDate DAY = LocalDate.parse("2020-05-01");

    private final Instance instance;
    private final UploadService uploads;
    private final CatalogueService catalogue;
    private final Path file;

    PermissionsTest(@TempDir Path folder) throws IOException {
        instance = Instance.open(new Home(folder.resolve("home")), Clock.systemUTC(), Duration.ZERO);
        uploads = new UploadService(instance);
        catalogue = new CatalogueService(instance);
        file = Files.writeString(folder.resolve("elever.csv"), "Skole;Elever\n");
    }

    @AfterEach
    void close() {
        instance.close();
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(call).withMessageContaining("'chef'");
    }

    @Test
    void a_chief_takes_no_file_in_and_none_out() throws IOException {
        UploadReport looked = uploads.check(file, "elever.csv", ReadSettings.NONE, ECONOMIST);
        long before = instance.sequence();

        refused(() -> uploads.check(file, "elever.csv", ReadSettings.NONE, CHIEF));
        refused(() -> uploads.publish(file, "elever.csv", ReadSettings.NONE, CHIEF));
        refused(() -> uploads.giveUp(looked, CHIEF));
        refused(() -> uploads.consequence("u1", CHIEF));
        refused(() -> uploads.approve("u1", CHIEF));
        refused(() -> uploads.reject("u1", CHIEF, "nej"));
        refused(() -> uploads.undo("u1", CHIEF));

        assertThat(instance.sequence()).isEqualTo(before);
    }

    @Test
    void a_chief_changes_no_definition_no_dataset_and_no_headline() {
        DefinitionDraft draft =
                new DefinitionDraft(instance.catalogue().figure("folketal").orElseThrow(), Optional.empty());
        long before = instance.sequence();

        refused(() -> catalogue.define(Map.of("datasets/proeve.yaml", "dataset: proeve"), CHIEF));
        refused(() -> catalogue.effect(draft, DAY, CHIEF));
        refused(() -> catalogue.approve(draft, CHIEF));
        refused(() -> catalogue.write(new KeyFigureId("folketal"), "0", Texts.DANISH, "Vi vokser", DAY, CHIEF));

        assertThat(instance.sequence()).isEqualTo(before);
    }

    @Test
    void a_chief_creates_changes_merges_and_retires_no_objective() {
        ObjectiveService objectives = new ObjectiveService(instance, Clock.systemUTC());
        long before = instance.sequence();

        refused(() -> objectives.create(Map.of("name", "Nyt mål"), null, CHIEF));
        refused(() -> objectives.change("lavt-fravaer", Map.of("name", "Andet"), OptionalLong.empty(), null, CHIEF));
        refused(() -> objectives.retire("lavt-fravaer", OptionalLong.empty(), null, CHIEF));
        refused(() -> objectives.restore("lavt-fravaer", OptionalLong.empty(), null, CHIEF));
        refused(() ->
                objectives.merge("lavt-fravaer", "tal-i-sagerne", Optional.empty(), OptionalLong.empty(), null, CHIEF));

        assertThat(instance.sequence()).isEqualTo(before);
    }
}
