package dk.taellertal.ui.chart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ChartRoomsTest {

    private static final JavaClasses UI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.taellertal.ui");

    @Test
    void what_a_chart_is_knows_nothing_of_how_it_is_drawn_or_told() {
        noClasses()
                .that()
                .resideInAPackage("dk.taellertal.ui.chart")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.taellertal.ui.chart.*..")
                .check(UI);
    }

    @Test
    void the_rooms_of_the_charts_stand_in_no_circle() {
        slices().matching("dk.taellertal.ui.chart.(*)..")
                .should()
                .beFreeOfCycles()
                .check(UI);
    }

    @Test
    void other_rooms_go_in_by_the_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.taellertal.ui.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.taellertal.ui.chart.ink..",
                        "dk.taellertal.ui.chart.plane..",
                        "dk.taellertal.ui.chart.bar..",
                        "dk.taellertal.ui.chart.many..",
                        "dk.taellertal.ui.chart.line..",
                        "dk.taellertal.ui.chart.measure..")
                .check(UI);
    }
}
