package dk.taellertal.ingest.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the log: a JSON document whose {@code hash} is that of its head over the hash of the line before, and whose
 * head has the hash of the content instead of the content. So a content can be erased and the chain still verifies.
 *
 * @param at as ISO 8601 has it
 * @param contentSha256 of the content as it was written
 * @param previous the hash of the line before; of the first line of a log, {@link #NOTHING}
 * @param content who did it and what, with a random salt; null where it was erased
 */
record LogLine(
        long sequence,
        String at,
        String kind,
        String contentSha256,
        String previous,
        @Nullable JsonNode content) {

    /** What stands for the line before the first. */
    static final String NOTHING = "0".repeat(64);

    String hash() {
        return Archive.sha256("%d\n%s\n%s\n%s\n%s".formatted(sequence, at, kind, contentSha256, previous));
    }

    Optional<JsonNode> readable() {
        return Optional.ofNullable(content);
    }

    LogLine erased() {
        return new LogLine(sequence, at, kind, contentSha256, previous, null);
    }

    String text(JsonMapper json) {
        ObjectNode line = json.createObjectNode();
        line.put("sequence", sequence);
        line.put("at", at);
        line.put("kind", kind);
        line.put("contentSha256", contentSha256);
        line.put("previous", previous);
        line.put("hash", hash());
        line.set("content", content == null ? json.nullNode() : content);
        return json.writeValueAsString(line);
    }

    /** @throws IllegalArgumentException where the text is not exactly that of a line whose hashes are right */
    static LogLine read(String text, JsonNode line, JsonMapper json) {
        JsonNode content = line.path("content");
        LogLine read = new LogLine(
                line.path("sequence").asLong(),
                line.path("at").asString(""),
                line.path("kind").asString(""),
                line.path("contentSha256").asString(""),
                line.path("previous").asString(""),
                content.isObject() ? content : null);
        boolean contentIsRight = read.content == null
                || Archive.sha256(json.writeValueAsString(read.content)).equals(read.contentSha256);
        // Its hash stands in the text: any other byte gives another text.
        if (!contentIsRight || !read.text(json).equals(text)) {
            throw new IllegalArgumentException("it is not as it was written");
        }
        return read;
    }
}
