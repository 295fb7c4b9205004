package dk.taellertal.ui.overview;

import dk.taellertal.core.target.Standing.Group;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.Standings;
import java.util.ArrayList;
import java.util.List;

/** How many objectives of a life area stand how, in words. */
record OverviewTally(Texts texts) {

    /** @param className by which it is set apart; empty for what is plain */
    record Piece(String text, String className) {}

    List<Piece> of(Overview.Life life) {
        Standings count = life.standings();
        List<Piece> pieces = new ArrayList<>();
        for (Group group : Group.values()) {
            if (group != Group.ON_TRACK && group != Group.WITHOUT_TARGET) {
                deviation(group, count.count(group), pieces);
            }
        }
        pieces.add(new Piece(
                pieces.isEmpty()
                        ? texts.of("overview.tally.path", count.count(Group.ON_TRACK), count.objectives())
                        : " " + texts.of("overview.tally.of", count.objectives()),
                ""));
        if (!life.holes().isEmpty()) {
            int holes = life.holes().size();
            pieces.add(
                    new Piece(", " + texts.of(holes == 1 ? "overview.tally.hole" : "overview.tally.holes", holes), ""));
        }
        return pieces;
    }

    private void deviation(Group group, long count, List<Piece> pieces) {
        if (count == 0) {
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(", ", ""));
        }
        pieces.add(new Piece(
                Standings.counted("overview.tally." + group, count, texts), group == Group.LATE ? "late-t" : "none-t"));
    }
}
