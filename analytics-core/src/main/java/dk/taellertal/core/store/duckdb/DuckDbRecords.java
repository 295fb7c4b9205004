package dk.taellertal.core.store.duckdb;

import static dk.taellertal.core.store.duckdb.tables.Tables.ACCOUNT;
import static dk.taellertal.core.store.duckdb.tables.Tables.UPLOAD;
import static dk.taellertal.core.store.duckdb.tables.Tables.UPLOAD_COLUMN;
import static org.jooq.Records.mapping;

import dk.taellertal.core.store.Account;
import dk.taellertal.core.store.Records;
import dk.taellertal.core.store.StoreException;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.store.duckdb.tables.tables.records.UploadRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The records in DuckDB. */
final class DuckDbRecords implements Records {

    private static final String PORT = "records";

    private final DuckDbStore store;

    DuckDbRecords(DuckDbStore store) {
        this.store = store;
    }

    @Override
    public long applied() {
        return reading(sql -> DuckDbFacts.applied(sql, PORT));
    }

    @Override
    public List<Upload> uploads() {
        return uploads(DSL.noCondition());
    }

    @Override
    public Optional<Upload> upload(String id) {
        return uploads(UPLOAD.ID.eq(id)).stream().findFirst();
    }

    @Override
    public Optional<Account> account(String name) {
        return accounts().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    @Override
    public List<Account> accounts() {
        return reading(
                sql -> sql.select(ACCOUNT.NAME, ACCOUNT.PASSWORD, ACCOUNT.ROLE.convertFrom(Account.Role::valueOf))
                        .from(ACCOUNT)
                        .orderBy(ACCOUNT.NAME)
                        .fetch(mapping(Account::new)));
    }

    @Override
    public synchronized void save(List<Upload> uploads, long sequence) {
        writing(sequence, sql -> uploads.forEach(upload -> save(sql, upload)));
    }

    @Override
    public synchronized void save(Account account, long sequence) {
        writing(sequence, sql -> {
            sql.deleteFrom(ACCOUNT).where(ACCOUNT.NAME.eq(account.name())).execute();
            sql.insertInto(ACCOUNT)
                    .set(ACCOUNT.NAME, account.name())
                    .set(ACCOUNT.PASSWORD, account.passwordHash())
                    .set(ACCOUNT.ROLE, account.role().name())
                    .execute();
        });
    }

    private static void save(DSLContext sql, Upload upload) {
        sql.deleteFrom(UPLOAD).where(UPLOAD.ID.eq(upload.id())).execute();
        sql.deleteFrom(UPLOAD_COLUMN)
                .where(UPLOAD_COLUMN.UPLOAD.eq(upload.id()))
                .execute();
        sql.insertInto(UPLOAD)
                .set(UPLOAD.ID, upload.id())
                .set(UPLOAD.FILE, upload.file())
                .set(UPLOAD.SHA256, upload.sha256())
                .set(UPLOAD.DATASET, upload.dataset())
                .set(UPLOAD.SETTINGS, upload.settings())
                .set(UPLOAD.STATE, upload.state().name())
                .set(UPLOAD.ROW_COUNT, upload.rows())
                .set(UPLOAD.SYNTHETIC, upload.synthetic())
                .set(UPLOAD.RECEIVED_AT, LocalDateTime.ofInstant(upload.receivedAt(), ZoneOffset.UTC))
                .set(UPLOAD.RECEIVED_BY, upload.receivedBy())
                .execute();
        for (Upload.Column column : upload.columns()) {
            sql.insertInto(UPLOAD_COLUMN)
                    .set(UPLOAD_COLUMN.UPLOAD, upload.id())
                    .set(UPLOAD_COLUMN.POSITION, column.position())
                    .set(UPLOAD_COLUMN.HEADER, column.header())
                    .set(UPLOAD_COLUMN.ROLE, column.role().orElse(null))
                    .execute();
        }
    }

    private List<Upload> uploads(Condition condition) {
        return reading(sql -> {
            Map<String, List<Upload.Column>> columns = sql.selectFrom(UPLOAD_COLUMN)
                    .orderBy(UPLOAD_COLUMN.POSITION)
                    .fetchGroups(
                            UPLOAD_COLUMN.UPLOAD,
                            r -> new Upload.Column(r.getPosition(), r.getHeader(), Optional.ofNullable(r.getRole())));
            return sql.selectFrom(UPLOAD)
                    .where(condition)
                    .orderBy(UPLOAD.RECEIVED_AT.desc(), UPLOAD.ID.desc())
                    .fetch(r -> upload(r, columns.getOrDefault(r.getId(), List.of())));
        });
    }

    private static Upload upload(UploadRecord r, List<Upload.Column> columns) {
        return new Upload(
                r.getId(),
                r.getFile(),
                r.getSha256(),
                r.getDataset(),
                r.getSettings(),
                Upload.State.valueOf(r.getState()),
                r.getRowCount(),
                r.getSynthetic(),
                r.getReceivedAt().toInstant(ZoneOffset.UTC),
                r.getReceivedBy(),
                columns);
    }

    private <T> T reading(Function<DSLContext, T> work) {
        try (Connection connection = store.connection()) {
            return work.apply(DuckDbStore.sql(connection));
        } catch (SQLException e) {
            throw new StoreException("cannot read records", e);
        }
    }

    private void writing(long sequence, Consumer<DSLContext> work) {
        try (Connection connection = store.connection()) {
            connection.setAutoCommit(false);
            DSLContext sql = DuckDbStore.sql(connection);
            work.accept(sql);
            DuckDbFacts.advance(sql, PORT, sequence);
            connection.commit();
        } catch (SQLException e) {
            throw new StoreException("cannot save records", e);
        }
    }
}
