package dk.taellertal.ingest.table.sheet;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is found out and what stays open while a file is read, and the answers that its sender gave. */
public final class ReadingNotes {

    private final Map<String, String> answers;
    private final Findings findings = new Findings();
    private final List<Question> questions = new ArrayList<>();

    public ReadingNotes(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** All answers, by the keys of questions. */
    public Map<String, String> answers() {
        return answers;
    }

    /** Poses a question, once. */
    public void ask(Question question) {
        if (questions.stream().noneMatch(q -> q.key().equals(question.key()))) {
            questions.add(question);
        }
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Notes that a line is not in the table, and why. */
    public void leftOut(SheetLine line, String key) {
        findings.add(Finding.note(line.line(), "", line.text(), Message.of(key)));
    }

    public void leftOut(CsvLine line, String key) {
        leftOut(new SheetLine(line.line(), line.cells(), false, 0), key);
    }

    public List<Finding> findings() {
        return findings.all();
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public boolean refuse() {
        return findings.refuse();
    }
}
