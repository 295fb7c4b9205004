package dk.taellertal.ui.answer;

import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Standing.Group;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many objectives are where; no objective is in two groups. */
public record Standings(List<Standing> each) {

    public Standings {
        each = List.copyOf(each);
    }

    public int objectives() {
        return each.size();
    }

    public long count(Group group) {
        return in(group).count();
    }

    private Stream<Standing> in(Group group) {
        return each.stream().filter(standing -> standing.group() == group);
    }

    /** How many are on track, and then what is wrong with the others. */
    public String sentence(Texts texts) {
        if (each.isEmpty()) {
            return texts.of("overview.headline.nothing");
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("overview.headline.path", count(Group.ON_TRACK), objectives()));
        for (Group group : Group.values()) {
            if (group != Group.ON_TRACK && count(group) > 0) {
                parts.add(counted("overview.headline." + group, count(group), texts)
                        + (group == Group.LATE ? ofThem(texts) : ""));
            }
        }
        return String.join(", ", parts);
    }

    /** How many of those behind are accepted, and how many are so by old numbers. */
    private String ofThem(Texts texts) {
        List<String> parts = new ArrayList<>();
        part("accepted", in(Group.LATE).filter(Standing::accepted).count(), parts, texts);
        part("old", in(Group.LATE).filter(late -> late.old().isPresent()).count(), parts, texts);
        return parts.isEmpty() ? "" : " " + texts.of("overview.headline.ofThem", Joined.of(parts, texts));
    }

    private static void part(String key, long count, List<String> parts, Texts texts) {
        if (count > 0) {
            parts.add(texts.of("overview.headline.LATE." + key, count));
        }
    }

    /** A count in the singular or the plural. */
    public static String counted(String key, long count, Texts texts) {
        return texts.of(key + (count == 1 ? ".one" : ""), count);
    }
}
