package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.load.sums.Evidence.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sender answered about lines that may be sums, and what is still to be asked. */
public final class SumAnswers {

    static final String SUM = "sum";
    static final String ROW = "række";

    private static final String KEY = "sum.";

    private final Map<String, String> given;
    private final List<Question> questions;

    /** @param questions takes in what is to be asked */
    public SumAnswers(Map<String, String> given, List<Question> questions) {
        this.given = given;
        this.questions = questions;
    }

    static String key(DimensionColumn dimension) {
        return KEY + dimension.name();
    }

    /** What lines with parts are, by the dimension that tells them from these. */
    Optional<Reading> to(DimensionColumn dimension) {
        return Optional.ofNullable(given.get(key(dimension)))
                .map(answer -> answer.equals(SUM) ? Reading.SUMS : Reading.ROWS);
    }

    /** Poses a question, once. */
    void ask(Question question) {
        if (questions.stream().noneMatch(q -> q.key().equals(question.key()))) {
            questions.add(question);
        }
    }

    /** Finds fault with answers in other words. */
    public void check(Findings findings) {
        given.forEach((key, answer) -> {
            if (key.startsWith(KEY) && !answer.equals(SUM) && !answer.equals(ROW)) {
                findings.add(Finding.error(0, "", answer, Message.of("answer.unknown", key, SUM + ", " + ROW)));
            }
        });
    }
}
