package dk.taellertal.ui.bench;

import dk.taellertal.core.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * DuckDB's own reading of a CSV file into a table of given types, for comparison only: its database is not locked as
 * the product's is, and nothing is checked.
 */
final class NativeCsvReading implements AutoCloseable {

    /** A column of the file and of the table. */
    public record Column(String name, String type) {}

    private final Connection connection;
    private final String statement;

    /** Makes a database in a file that is not there yet. Amounts are Danish, the delimiter is a semicolon. */
    public NativeCsvReading(Path database, Path csv, List<Column> columns) {
        String types = columns.stream()
                .map(c -> "'%s': '%s'".formatted(c.name(), c.type()))
                .collect(Collectors.joining(", "));
        statement = "INSERT INTO extract SELECT * FROM read_csv('%s', header = true, delim = ';', auto_detect = false, "
                        .formatted(csv.toString().replace("'", "''"))
                + "decimal_separator = ',', thousands = '.', columns = {%s})".formatted(types);
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + database);
            connection.setAutoCommit(false);
            execute(columns.stream()
                    .map(c -> "\"%s\" %s".formatted(c.name(), c.type()))
                    .collect(Collectors.joining(", ", "CREATE TABLE extract (", ")")));
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("cannot prepare the comparison", e);
        }
    }

    public String statement() {
        return statement;
    }

    /** Reads the whole file and commits. */
    public void load() {
        try {
            execute(statement);
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("cannot read the file", e);
        }
    }

    public long rows() {
        try (Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM extract")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new StoreException("cannot count the rows", e);
        }
    }

    private void execute(String text) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(text);
        }
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
