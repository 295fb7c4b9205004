package dk.taellertal.core.store;

/** The database failed at something the program asked of it. */
public final class StoreException extends RuntimeException {

    public StoreException(String what, Throwable cause) {
        super(what, cause);
    }
}
