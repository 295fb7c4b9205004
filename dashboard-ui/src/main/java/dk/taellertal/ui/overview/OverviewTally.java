package dk.taellertal.ui.overview;

import dk.taellertal.core.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** How many objectives of a life area stand how, in words. */
record OverviewTally(Texts texts) {

    /** @param className by which it is set apart; empty for what is plain */
    record Piece(String text, String className) {}

    List<Piece> of(Overview.Life life) {
        Overview.Tally count = life.tally();
        List<Piece> pieces = new ArrayList<>();
        deviation("late", "late-t", count.late(), pieces);
        deviation("stale", "none-t", count.stale(), pieces);
        deviation("none", "none-t", count.without(), pieces);
        pieces.add(new Piece(
                pieces.isEmpty()
                        ? texts.of("overview.tally.path", count.onPath(), count.objectives())
                        : " " + texts.of("overview.tally.of", count.objectives()),
                ""));
        if (!life.holes().isEmpty()) {
            int holes = life.holes().size();
            pieces.add(
                    new Piece(", " + texts.of(holes == 1 ? "overview.tally.hole" : "overview.tally.holes", holes), ""));
        }
        return pieces;
    }

    private void deviation(String key, String className, long count, List<Piece> pieces) {
        if (count == 0) {
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.add(new Piece(", ", ""));
        }
        pieces.add(new Piece(texts.of("overview.tally." + key + (count == 1 ? ".one" : ""), count), className));
    }
}
