package dk.taellertal.ui.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody else has changed what one wanted to change since one read it; nothing was done. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final long read;
    private final transient Map<String, @Nullable Object> sent;

    /**
     * @param read the version that was read
     * @param now the one that it has now
     * @param sent the fields that were to be changed
     */
    StaleVersion(String id, long read, long now, Map<String, @Nullable Object> sent) {
        super("'%s' was read in version %d and has version %d now".formatted(id, read, now));
        this.id = id;
        this.read = read;
        this.sent = Collections.unmodifiableMap(new LinkedHashMap<>(sent));
    }

    public String id() {
        return id;
    }

    /** The version that was read. */
    public long read() {
        return read;
    }

    /** The fields that were to be changed, so that nothing typed is lost; null takes one out. */
    public Map<String, @Nullable Object> sent() {
        return sent;
    }
}
