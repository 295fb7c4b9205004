package dk.taellertal.ui.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a request that changes a goal says beside the goal's own fields: which version was read, and why. */
final class EditRequest {

    static final String REASON = "reason";

    private EditRequest() {}

    /**
     * The version in an ETag; empty where any is meant.
     *
     * @throws IllegalArgumentException where it is no ETag of ours
     */
    static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalLong.empty();
        }
        String bare = ifMatch.replaceFirst("^W/", "").replace("\"", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("If-Match is the ETag that was answered, not '%s'".formatted(ifMatch));
        }
        return OptionalLong.of(Long.parseLong(bare));
    }

    /**
     * The version in an ETag that must be there.
     *
     * @throws PreconditionMissing where it is not
     */
    static OptionalLong requiredVersion(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new PreconditionMissing();
        }
        return version(ifMatch);
    }

    /** The reason given in the address, else in the body. */
    static @Nullable String reason(@Nullable String given, @Nullable Map<String, @Nullable Object> body) {
        return given != null || body == null ? given : takeReason(new LinkedHashMap<>(body));
    }

    /** The reason, which is no field of a goal: it is taken out of those. */
    static @Nullable String takeReason(Map<String, ? extends @Nullable Object> fields) {
        Object reason = fields.remove(REASON);
        return reason == null ? null : String.valueOf(reason);
    }
}
