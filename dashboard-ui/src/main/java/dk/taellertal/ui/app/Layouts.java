package dk.taellertal.ui.app;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.budget.document.BudgetLayout;
import dk.taellertal.ui.compare.CompareLayout;
import dk.taellertal.ui.council.CouncilPage;
import dk.taellertal.ui.coverage.CoverageLayout;
import dk.taellertal.ui.definitions.DefinitionsLayout;
import dk.taellertal.ui.goal.ObjectivePage;
import dk.taellertal.ui.goal.PoliticalGoalPage;
import dk.taellertal.ui.meeting.MeetingLayout;
import dk.taellertal.ui.overview.OverviewLayout;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.plans.PlansLayout;
import dk.taellertal.ui.revision.RoundLayout;
import java.util.List;

/** The pages that can be taken out whole, by the service and by commands. */
public final class Layouts {

    private Layouts() {}

    public static List<PageSource> of(Instance home) {
        return List.of(
                new OverviewLayout(home),
                new BudgetLayout(home),
                new CoverageLayout(home),
                new CompareLayout(home),
                new DefinitionsLayout(home),
                new PlansLayout(home),
                new ObjectivePage(home),
                new PoliticalGoalPage(home),
                new RoundLayout(home),
                new CouncilPage(home),
                new MeetingLayout(home));
    }
}
