package dk.taellertal.core.answer;

import static java.util.stream.Collectors.joining;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Value;
import java.util.List;

/** Names the members for whose sake a group has no number. */
final class LackingMembers {

    private LackingMembers() {}

    /** The same, with the members named that lack the period; as it was where all of them do, or none alone. */
    static Computed named(
            Computed group, List<String> members, Period period, Course.DefinitionSegment segment, Areas areas) {
        if (members.size() < 2 || !(group.value() instanceof Value.Missing)) {
            return group;
        }
        List<String> lacking = members.stream()
                .filter(member -> segment.defined()
                                .compute(List.of(member), period, segment.sums(), List.of())
                                .value()
                        instanceof Value.Missing)
                .toList();
        if (lacking.isEmpty() || lacking.size() == members.size()) {
            return group;
        }
        String names = lacking.stream().map(areas::nameOf).collect(joining(", "));
        return new Computed(
                new Value.Missing(Message.of("value.membersLack", names, period)),
                group.numerator(),
                group.denominator(),
                group.sources());
    }
}
