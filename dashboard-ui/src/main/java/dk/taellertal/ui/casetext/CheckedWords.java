package dk.taellertal.ui.casetext;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.textcheck.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** What a check of a text found, in words. */
final class CheckedWords {

    /** The verdicts about numbers, the gravest last. */
    static final List<Verdict> VERDICTS =
            List.of(Verdict.AGREES, Verdict.ROUNDED, Verdict.OLDER, Verdict.UNKNOWN, Verdict.DIFFERS);

    private final Texts texts;

    CheckedWords(Texts texts) {
        this.texts = texts;
    }

    /** How many there are of each kind; what there is none of is left out. */
    String headline(TextCheckDocument checked) {
        int numbers =
                VERDICTS.stream().mapToInt(verdict -> count(checked, verdict)).sum();
        if (numbers == 0) {
            return texts.of("casetext.none");
        }
        String found = VERDICTS.stream()
                .filter(verdict -> count(checked, verdict) > 0)
                .map(verdict -> {
                    int count = count(checked, verdict);
                    return texts.of("casetext.count." + verdict + (count == 1 ? ".one" : ""), count);
                })
                .collect(Collectors.joining(", "));
        return texts.of(numbers == 1 ? "casetext.found.one" : "casetext.found", numbers, found);
    }

    static int count(TextCheckDocument checked, Verdict verdict) {
        return checked.counts().getOrDefault(verdict.word(), 0);
    }
}
