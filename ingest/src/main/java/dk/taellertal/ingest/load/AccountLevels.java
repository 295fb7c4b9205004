package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds main accounts and main functions among functions: {@code 03.22} beside {@code 03.22.01} would count it twice. */
final class AccountLevels {

    private static final int FUNCTION_DIGITS = 6;

    /** Where a code was met first. */
    private record Met(int line, String column, String text, String dimension) {}

    private final Map<String, Met> shorter = new TreeMap<>();
    private final Set<String> functions = new TreeSet<>();

    void met(String code, int line, String column, String text, String dimension) {
        String digits = code.replace(".", "");
        if (!digits.matches("\\d{1,6}")) {
            return;
        }
        if (digits.length() == FUNCTION_DIGITS) {
            functions.add(digits);
        } else {
            String main = digits.length() % 2 == 0 ? digits : "0" + digits;
            shorter.putIfAbsent(main, new Met(line, column, text, dimension));
        }
    }

    /** One error for each sum whose parts are there too. */
    List<Finding> findings() {
        return shorter.entrySet().stream()
                .filter(e -> holdsParts(e.getKey()))
                .map(Map.Entry::getValue)
                .map(m -> Finding.error(m.line(), m.column(), m.text(), Message.of("cell.total", m.dimension())))
                .toList();
    }

    private boolean holdsParts(String code) {
        return functions.stream().anyMatch(f -> f.startsWith(code))
                || shorter.keySet().stream().anyMatch(c -> c.length() > code.length() && c.startsWith(code));
    }
}
