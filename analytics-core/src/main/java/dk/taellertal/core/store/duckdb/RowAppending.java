package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.StoreException;
import java.sql.SQLException;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Single rows on their way into a staging table. */
final class RowAppending implements AutoCloseable {

    private final String upload;
    private @Nullable DuckDBAppender appender;

    RowAppending(DuckDBConnection connection, String table, String upload) throws SQLException {
        this.upload = upload;
        appender = connection.createAppender("main", table);
    }

    void append(FactRow row, int batch) {
        try {
            DuckDBAppender to = Objects.requireNonNull(appender);
            to.beginRow();
            to.append(batch)
                    .append(row.line)
                    .append(row.column)
                    .append(row.missing)
                    .append(0);
            to.append(row.period).append(row.area);
            for (int code : row.codes) {
                to.append(code);
            }
            for (int i = 0; i < row.amounts.length; i++) {
                if ((row.known >> i & 1) == 1) {
                    to.append(row.amounts[i]);
                } else {
                    to.appendNull();
                }
            }
            to.endRow();
        } catch (SQLException e) {
            throw new StoreException("cannot append line %d of %s".formatted(row.line, upload), e);
        }
    }

    /** Lets all of them lie in the table; there are no more. */
    void end() {
        if (appender == null) {
            return;
        }
        try (DuckDBAppender ending = appender) {
            ending.flush();
        } catch (SQLException e) {
            throw new StoreException("cannot append the rows of " + upload, e);
        } finally {
            appender = null;
        }
    }

    /** Forgets what does not lie in the table yet. */
    @Override
    public void close() {
        try {
            if (appender != null) {
                appender.close();
            }
        } catch (SQLException e) {
            throw new StoreException("cannot leave the staging of " + upload, e);
        }
    }
}
