package dk.taellertal.ui.upload;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;

/** The five steps from a file to numbers that count. */
enum Step {
    FILE(1),
    DATASET(2),
    CHECK(3),
    EFFECT(4),
    APPROVE(5);

    static final String PARAMETER = "trin";

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** Counted from 1, as it is shown. */
    int number() {
        return number;
    }

    /** The one before; the first has none but itself. */
    Step before() {
        return numbered(number - 1);
    }

    /** The one after; the last has none but itself. */
    Step after() {
        return numbered(number + 1);
    }

    private Step numbered(int wanted) {
        return Arrays.stream(values())
                .filter(s -> s.number == wanted)
                .findFirst()
                .orElse(this);
    }

    String key() {
        return "step." + name().toLowerCase(Locale.ROOT);
    }

    QueryParameters address() {
        return QueryParameters.of(PARAMETER, String.valueOf(number()));
    }

    /** The step that an address names; the first where it names none. */
    static Step of(QueryParameters address) {
        return address.getSingleParameter(PARAMETER)
                .filter(text -> text.matches("[1-5]"))
                .map(text -> FILE.numbered(Integer.parseInt(text)))
                .orElse(FILE);
    }
}
