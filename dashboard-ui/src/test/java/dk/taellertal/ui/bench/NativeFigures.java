package dk.taellertal.ui.bench;

import dk.taellertal.core.store.StoreException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sums of a budget extract by year and department as someone would write them by hand, for comparison only: codes as
 * whole numbers, one table added up beforehand by year, department, function, dranst and mandate, one statement for all
 * sums. Its database is not locked as the product's is.
 */
final class NativeFigures implements AutoCloseable {

    private static final String PREPARED = """
            CREATE TABLE departments AS SELECT row_number() OVER () AS id, name FROM (
                SELECT DISTINCT Afdeling AS name FROM lines ORDER BY 1);
            CREATE TABLE mandates AS SELECT row_number() OVER () AS id, name FROM (
                SELECT DISTINCT "Kan/skal" AS name FROM lines ORDER BY 1);
            CREATE TABLE sums AS SELECT "År" AS year, d.id::UTINYINT AS department,
                replace(Funktion, '.', '')::INTEGER AS function, Dranst::UTINYINT AS dranst, m.id::UTINYINT AS mandate,
                sum("Oprindeligt budget")::DECIMAL(18, 2) AS oprindeligt,
                sum("Korrigeret budget")::DECIMAL(18, 2) AS korrigeret, sum(Forbrug)::DECIMAL(18, 2) AS forbrug
                FROM lines JOIN departments d ON d.name = Afdeling JOIN mandates m ON m.name = "Kan/skal"
                GROUP BY ALL ORDER BY year, department, function;
            """;

    /** A sum of one year and department. */
    public record Place(int year, String department) {}

    private final Connection connection;
    private final Map<Integer, String> departments = new HashMap<>();

    /** Reads the file into a database that is not there yet, and adds it up. */
    public NativeFigures(Path database, Path csv, List<NativeCsvReading.Column> columns) {
        String types = columns.stream()
                .map(c -> "'%s': '%s'".formatted(c.name(), c.type()))
                .collect(Collectors.joining(", "));
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + database);
            try (Statement sql = connection.createStatement()) {
                sql.execute("SET memory_limit = '4GB'");
                sql.execute("""
                        CREATE TABLE lines AS SELECT * FROM read_csv('%s', header = true, delim = ';',
                            auto_detect = false, decimal_separator = ',', thousands = '.', columns = {%s})
                        """.formatted(csv.toString().replace("'", "''"), types));
                sql.execute(PREPARED);
                try (ResultSet names = sql.executeQuery("SELECT id, name FROM departments")) {
                    while (names.next()) {
                        departments.put(names.getInt(1), names.getString(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreException("cannot prepare the comparison", e);
        }
    }

    /** How many rows the sums made beforehand have. */
    public long rows() {
        List<Long> found = new ArrayList<>();
        each("SELECT count(*) FROM sums", row -> found.add(row.getLong(1)));
        return found.getFirst();
    }

    /**
     * All sums by year and department, in the order of the conditions.
     *
     * @param measures one for each condition
     * @param conditions over function, dranst and mandate; mandates are numbered in the order of the alphabet, from 1
     */
    public Map<Place, List<BigDecimal>> ask(List<String> measures, List<String> conditions) {
        String statement = IntStream.range(0, measures.size())
                .mapToObj(i -> "sum(%s) FILTER (WHERE %s)".formatted(measures.get(i), conditions.get(i)))
                .collect(Collectors.joining(", ", "SELECT year, department, ", " FROM sums GROUP BY year, department"));
        return fetch(statement, measures.size());
    }

    /** One sum by year, over the whole municipality. */
    public Map<Integer, BigDecimal> series(String measure, String condition) {
        Map<Integer, BigDecimal> found = new HashMap<>();
        each(
                "SELECT year, sum(%s) FROM sums WHERE %s GROUP BY year".formatted(measure, condition),
                row -> found.put(row.getInt(1), row.getBigDecimal(2)));
        return found;
    }

    /** The first lines of the file that a year's sum has rows from, the header being the first line; before them how many there are. */
    public List<Long> firstLines(int year, String condition, int most) {
        List<Long> found = new ArrayList<>();
        String from = "FROM lines WHERE \"År\" = %d AND %s".formatted(year, condition);
        each("SELECT count(*) " + from, row -> found.add(row.getLong(1)));
        each("SELECT rowid + 2 %s ORDER BY rowid LIMIT %d".formatted(from, most), row -> found.add(row.getLong(1)));
        return found;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String statement, Row row) {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(statement)) {
            while (rows.next()) {
                row.read(rows);
            }
        } catch (SQLException e) {
            throw new StoreException("cannot ask: " + statement, e);
        }
    }

    private Map<Place, List<BigDecimal>> fetch(String statement, int sums) {
        Map<Place, List<BigDecimal>> found = new HashMap<>();
        each(statement, row -> {
            List<BigDecimal> amounts = new ArrayList<>(sums);
            for (int i = 0; i < sums; i++) {
                BigDecimal amount = row.getBigDecimal(3 + i);
                amounts.add(amount == null ? BigDecimal.ZERO : amount);
            }
            found.put(new Place(row.getInt(1), departments.getOrDefault(row.getInt(2), "")), amounts);
        });
        return found;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("cannot end the comparison", e);
        }
    }
}
