package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** It agrees with Java's own strict decoder about all bytes. */
class Utf8CheckTest {

    private final Random random = new Random(165);

    private static boolean checked(byte[] bytes, int cut) {
        Utf8Check check = new Utf8Check();
        byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
        return check.takeIn(bytes, cut) && check.takeIn(rest, rest.length) && check.isComplete();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void assertAlike(byte[] bytes) {
        assertThat(checked(bytes, random.nextInt(bytes.length + 1)))
                .as(HexFormat.of().formatHex(bytes))
                .isEqualTo(decodes(bytes));
    }

    @Test
    void about_every_sequence_of_three_bytes_that_begins_beyond_ascii() {
        for (int i = 0x800000; i <= 0xFFFFFF; i++) {
            byte[] bytes = {(byte) (i >> 16), (byte) (i >> 8), (byte) i};
            if (checked(bytes, 1) != decodes(bytes)) {
                assertAlike(bytes);
            }
        }
    }

    @Test
    void about_sequences_of_four_bytes() {
        for (int i = 0; i < 200_000; i++) {
            assertAlike(new byte[] {
                (byte) (0xEE + random.nextInt(10)),
                (byte) (0x7E + random.nextInt(0x44)),
                (byte) (0x7E + random.nextInt(0x44)),
                (byte) (0x7E + random.nextInt(0x44))
            });
        }
    }

    @Test
    void about_texts_with_one_byte_changed() {
        byte[] text = "Ældre og Handicap; 5 € – 𝄞, blåbærgrød".getBytes(StandardCharsets.UTF_8);
        assertThat(checked(text, 7)).isTrue();
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = text.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            assertAlike(changed);
        }
    }
}
