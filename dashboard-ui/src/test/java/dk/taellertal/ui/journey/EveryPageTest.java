package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import dk.taellertal.ui.journey.RunningService.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page there is, for every role, in both languages, on a large screen and a telephone. */
class EveryPageTest extends Journey {

    /** An address of a view, and whether only those who upload may open it. */
    private record Place(String view, String address, boolean economists) {}

    private final List<Place> places;

    EveryPageTest(Running service) {
        super(service);
        places = List.of(
                new Place("OverviewView", "", false),
                new Place("OverviewView", "?year=2019&chief=Skoler+%26+Uddannelse", false),
                new Place("OverviewView", "?department=ingen", false),
                new Place("CoverageView", "maaldaekning", false),
                new Place("CoverageView", "maaldaekning?level=COORDINATION", false),
                new Place("CompareView", "sammenlign?figure=neet-16-24&area=161", false),
                new Place("CompareView", "sammenlign?figure=fravaer-over-10-pct", false),
                new Place("CompareView", "sammenlign?figure=ukendt", false),
                new Place("ObjectiveView", "maal/i-skole-hver-dag", false),
                new Place("ObjectiveView", "maal/plads-til-den-enkelte", false),
                new Place("PoliticalGoalView", "maalsaetning/et-staerkere-albertslund", false),
                new Place("MineView", "mine", false),
                new Place("RoundsView", "runder", false),
                new Place("RoundView", "runder/" + first("rounds"), false),
                new Place("MeetingsView", "moeder", false),
                new Place("MeetingView", "moeder/" + first("meetings"), false),
                new Place("CaseTextView", "taltjek", false),
                new Place("WishesView", "oensker", false),
                new Place("WishesView", "oensker?vis=mine", false),
                new Place("PlansView", "planer", false),
                new Place("DifferencesView", "maaldaekning/filer", true),
                new Place("CouncilView", "kommunalbestyrelsen", false),
                new Place("CouncilView", "kommunalbestyrelsen/et-sundere-albertslund", false),
                new Place("BudgetView", "budget", false),
                new Place("BudgetView", "budget/1999", false),
                new Place("DefinitionsView", "noegletal", false),
                new Place("DefinitionsView", "noegletal?q=intet-som-dette", false),
                new Place("FigureView", "noegletal/neet-16-24?compare=161", false),
                new Place("FigureView", "noegletal/folketal", false),
                new Place("FigureView", "noegletal/befolkning-alder-koen", false),
                new Place("DefineView", "noegletal/nyt", true),
                new Place("DefineView", "noegletal/neet-16-24/rediger", true),
                new Place("UploadView", "upload", true),
                new Place("ApprovalView", "upload/godkendelse/" + waitingUpload(), true),
                new Place("CodeView", "k/" + exportCode(), false),
                new Place("AccessibilityView", "tilgaengelighed", false),
                new Place("SignInView", "login", false));
    }

    private String exportCode() {
        return service.export("chef", "figure/neet-16-24.csv")
                .headers()
                .firstValue("X-Export-Codes")
                .orElseThrow();
    }

    /** The id of the one that the demo has. */
    private String first(String things) {
        return service.json(service.send(service.as("chef", "api/v1/" + things).GET()))
                .get(0)
                .get("id")
                .asString();
    }

    private String waitingUpload() {
        return service.json(service.send(service.upload(
                        "oekonom", "frivillige.csv", "År;Frivillige i alt\n2020;130\n2021;140\n", Map.of())))
                .get("upload")
                .asString();
    }

    @Test
    void every_view_is_walked() {
        Set<String> views = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.taellertal.ui").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(places.stream().map(Place::view)).containsAll(views);
    }

    @ParameterizedTest
    @CsvSource({"chef, da, 1440, LIGHT", "chef, en, 360, DARK", "oekonom, da, 360, LIGHT", "admin, en, 1440, DARK"})
    void pages_stand_in_their_language_fit_their_screen_and_are_accessible(
            String account, String language, int width, ColorScheme scheme) {
        Page page = chromium.window(width, 900, scheme);
        page.navigate(service.address() + "sprog/" + language + "?side=login");
        chromium.signIn(account, page);
        List<String> faults = new ArrayList<>();
        places.forEach(place -> {
            page.navigate(service.address() + place.address());
            if (place.economists() && account.equals("chef")) {
                assertThat(page.locator("main")).containsText("404");
                return;
            }
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            String where = "/" + place.address() + ": ";
            if (!Boolean.TRUE.equals(page.evaluate(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))) {
                faults.add(where + "wider than the screen");
            }
            inaccessible(page).forEach(fault -> faults.add(where + fault));
        });
        assertThat(faults).isEmpty();
    }
}
