package dk.taellertal.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house: which room may know of which. */
class ArchitectureTest {

    private static final String PAGES = "dk.taellertal.ui.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.taellertal");

    @Test
    void the_arrows_lead_from_pages_to_reading_to_meaning_and_never_back() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dk.taellertal.ingest..", "dk.taellertal.ui..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.taellertal.ui..")
                .check(HOUSE);
    }

    @Test
    void only_its_own_room_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.taellertal.core.store.duckdb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..")
                .check(HOUSE);
    }

    @Test
    void questions_in_sql_know_no_engine_and_only_engines_know_them() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.taellertal.core.store.sql..", "dk.taellertal.core.store.duckdb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "dk.taellertal.core.store.sql..")
                .check(HOUSE);
    }

    @Test
    void the_store_is_opened_where_a_home_is() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.taellertal.core.store.duckdb..", "dk.taellertal.ingest.upload")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.taellertal.core.store.duckdb..")
                .check(HOUSE);
    }

    @Test
    void only_the_catalogue_knows_yaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.taellertal.core.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(HOUSE);
    }

    @Test
    void only_reading_knows_csv() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.taellertal.ingest.csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .check(HOUSE);
    }

    @Test
    void the_core_knows_no_framework_and_no_file_format() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.vaadin..",
                        "org.apache.commons.csv..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "jakarta.servlet..")
                .check(HOUSE);
    }

    @Test
    void reading_knows_no_framework_of_pages() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.servlet..")
                .check(HOUSE);
    }

    /** Rooms that every page shares; they have pages of their own, such as the one to sign in. */
    private static final Set<String> SHARED_BY_PAGES = Set.of("actor", "app", "layout", "security");

    /** The rooms of the tree, so that a new one is guarded without being named here. */
    private static Set<String> rooms() {
        return HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(PAGES))
                .map(name -> name.substring(PAGES.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rooms that have a page, but for the shared ones; exports have rules of their own. */
    private static Set<String> features() {
        Set<String> features = HOUSE.stream()
                .filter(c -> c.isAnnotatedWith(Route.class))
                .map(c -> c.getPackageName().substring(PAGES.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        features.removeAll(SHARED_BY_PAGES);
        features.remove("export");
        return features;
    }

    private static Set<String> noPages() {
        Set<String> rooms = rooms();
        rooms.removeAll(features());
        rooms.removeAll(SHARED_BY_PAGES);
        rooms.remove("export");
        return rooms;
    }

    private static Stream<String> withoutSpring() {
        return noPages().stream().filter(room -> !room.equals("api"));
    }

    @Test
    void the_rooms_are_found_in_the_tree() {
        assertThat(features()).contains("overview", "figure", "budget").doesNotContain("answer", "layout");
        assertThat(noPages()).contains("cli", "api", "answer", "chart").doesNotContain("overview");
    }

    @Test
    void what_an_actor_does_goes_through_a_service_that_checks_the_permission() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.ui..")
                .and()
                .resideOutsideOfPackages(
                        "dk.taellertal.ui.service..", "dk.taellertal.ui.app..", "dk.taellertal.ui.bench")
                .should()
                .callMethodWhere(takenByIngest())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethodCall> takenByIngest() {
        return DescribedPredicate.describe(
                "ingest is told who acts",
                call -> call.getTargetOwner().getPackageName().startsWith("dk.taellertal.ingest")
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Actor.class)));
    }

    @ParameterizedTest
    @MethodSource("noPages")
    void what_is_no_page_knows_no_vaadin(String room) {
        noClasses()
                .that()
                .resideInAPackage(PAGES + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("withoutSpring")
    void commands_and_answers_start_without_spring(String room) {
        noClasses()
                .that()
                .resideInAPackage(PAGES + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("features")
    void features_of_the_pages_do_not_know_one_another(String feature) {
        String[] others = features().stream()
                .filter(f -> !f.equals(feature))
                .map(f -> PAGES + f + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(PAGES + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOUSE);
    }

    @Test
    void only_the_rooms_of_formats_know_office_files_and_pdf() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dk.taellertal.ui.export.word..",
                        "dk.taellertal.ui.export.slides..",
                        "dk.taellertal.ui.export.sheet..",
                        "dk.taellertal.ui.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.taellertal.ui.export.pdf..", "dk.taellertal.ui.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "de.rototor..")
                .check(HOUSE);
    }

    @Test
    void exports_know_pages_and_the_service_only_where_they_stand_on_them() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.ui.export..")
                .and()
                .resideOutsideOfPackage("dk.taellertal.ui.export.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "org.springframework..", "dk.taellertal.ui.export.page..")
                .check(HOUSE);
    }

    @Test
    void a_page_is_a_value_that_screens_and_documents_know_and_that_knows_neither() {
        String[] views = features().stream().map(f -> PAGES + f).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(PAGES + "page..", PAGES + "table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PAGES + "export..", PAGES + "layout..", PAGES + "api..", PAGES + "cli..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(views)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(PAGES + "table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PAGES + "page..", PAGES + "chart..", PAGES + "answer..")
                .check(HOUSE);
    }

    @Test
    void only_the_chart_room_draws() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.taellertal.ui.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "org.apache.batik..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.vaadin.flow.component.dependency.CssImport",
                "com.vaadin.flow.component.dependency.JsModule",
                "com.vaadin.flow.component.dependency.NpmPackage",
                "com.vaadin.flow.theme.Theme"
            })
    void nothing_forces_a_bundle_of_the_front_end(String annotation) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(annotation.replace(".", "\\.") + "(\\$.*)?")
                .check(HOUSE);
    }

    @Test
    void the_rooms_of_reading_stand_in_no_circle() {
        slices().matching("dk.taellertal.ingest.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void the_rooms_of_the_core_stand_in_no_circle() {
        slices().matching("dk.taellertal.core.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_rooms_of_the_pages_stand_in_no_circle() {
        slices().matching("dk.taellertal.ui.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
