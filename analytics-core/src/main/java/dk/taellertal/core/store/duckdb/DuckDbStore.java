package dk.taellertal.core.store.duckdb;

import dk.taellertal.core.store.Facts;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StoreException;
import dk.taellertal.core.store.StorePlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A DuckDB database with the facts of one home. One process holds it at a time.
 * It reaches nothing outside its own file: no other files, no network, no extensions.
 */
public final class DuckDbStore implements Store {

    /** What versions before kept here and the log has: uploads and accounts. */
    private static final List<String> EARLIER_TABLES = List.of("upload", "upload_column", "account");

    private final DuckDBConnection root;
    private final DuckDbFacts facts;
    private final BlockReading blocks;
    private final boolean outdated;

    private DuckDbStore(DuckDBConnection root, StorePlan plan) {
        this.root = root;
        blocks = BlockReading.register(root);
        DSLContext sql = sql(root);
        if (sql.fetchCount(
                        DSL.table(DSL.name("information_schema", "tables")),
                        DSL.field(DSL.name("table_name"), String.class).eq("applied"))
                == 0) {
            createSchema();
        }
        EARLIER_TABLES.forEach(table -> sql.dropTableIfExists(DSL.name(table)).execute());
        outdated = !DuckDbFacts.prepare(sql, plan);
        facts = new DuckDbFacts(this, plan);
        if (!outdated) {
            facts.begin();
        }
    }

    /** Opens a database file, made where it is not there. */
    public static DuckDbStore open(Path file, Path temporary, StorePlan plan) {
        return new DuckDbStore(connect("jdbc:duckdb:" + file, temporary), plan);
    }

    @Override
    public boolean outdated() {
        return outdated;
    }

    @Override
    public void admit(StorePlan plan) {
        facts.admit(plan);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    BlockReading blocks() {
        return blocks;
    }

    /** A connection of its own to the same database. */
    Connection connection() {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw new StoreException("cannot open another connection", e);
        }
    }

    static DSLContext sql(Connection connection) {
        return DSL.using(connection, SQLDialect.DUCKDB, new Settings().withFetchWarnings(false));
    }

    private void createSchema() {
        try (InputStream in = DuckDbStore.class.getResourceAsStream("schema.sql");
                var statement = root.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file schema.sql");
            }
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new StoreException("cannot lay out the database", e);
        }
    }

    private static DuckDBConnection connect(String url, Path temporary) {
        Properties locked = new Properties();
        locked.setProperty("enable_external_access", "false");
        locked.setProperty("autoinstall_known_extensions", "false");
        locked.setProperty("autoload_known_extensions", "false");
        locked.setProperty("allow_community_extensions", "false");
        locked.setProperty("allow_persistent_secrets", "false");
        locked.setProperty("memory_limit", "2GB");
        locked.setProperty("temp_directory", temporary.toString());
        locked.setProperty("max_temp_directory_size", "20GB");
        // Rows from several threads are laid down side by side. Whoever wants an order asks for it.
        locked.setProperty("preserve_insertion_order", "false");
        locked.setProperty("lock_configuration", "true");
        try {
            return (DuckDBConnection) DriverManager.getConnection(url, locked);
        } catch (SQLException e) {
            throw new StoreException("cannot open the database " + url, e);
        }
    }

    @Override
    public void close() {
        try {
            facts.close();
            root.close();
        } catch (SQLException e) {
            throw new StoreException("cannot close the database", e);
        }
    }
}
