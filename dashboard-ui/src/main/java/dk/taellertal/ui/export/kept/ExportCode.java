package dk.taellertal.ui.export.kept;

import java.math.BigInteger;
import java.util.Locale;

/**
 * What a person types to find an export again: {@code TT-7K4Q-2M}. Five signs name it and the sixth checks them, so that
 * one wrong sign, or two that changed places, is no other export's code. No sign looks like another.
 *
 * @param value as it is printed
 */
public record ExportCode(String value) {

    /** A prime number of signs, 29: without 0 O, 1 I L, U, Z. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXY";

    private static final int LENGTH = 6;
    private static final String EXPECTED = "expected for example TT-7K4Q-2M";

    public ExportCode {
        String signs = signs(value);
        if (check(signs.substring(0, LENGTH - 1)) != signs.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("'%s' is no code: a sign of it is wrong, or two have changed places (%s)"
                    .formatted(value, EXPECTED));
        }
        value = "TT-%s-%s".formatted(signs.substring(0, 4), signs.substring(4));
    }

    /** As somebody writes it: in small letters, without dashes, with blanks. */
    public static ExportCode read(String text) {
        return new ExportCode(text);
    }

    /** The code of a fingerprint; another attempt gives another one. */
    static ExportCode of(String sha256, int attempt) {
        BigInteger base = BigInteger.valueOf(SIGNS.length());
        BigInteger rest = new BigInteger(sha256, 16).add(BigInteger.valueOf(attempt));
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            signs.append(SIGNS.charAt(rest.mod(base).intValue()));
            rest = rest.divide(base);
        }
        return new ExportCode(signs.toString() + check(signs.toString()));
    }

    private static String signs(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s–-]", "");
        String signs = plain.length() == LENGTH + 2 && plain.startsWith("TT") ? plain.substring(2) : plain;
        if (signs.length() != LENGTH || signs.chars().anyMatch(c -> SIGNS.indexOf(c) < 0)) {
            throw new IllegalArgumentException("'%s' is no code (%s)".formatted(text, EXPECTED));
        }
        return signs;
    }

    /** The places weigh 1 to 5; over a prime, no single change and no swap leaves the sum as it was. */
    private static char check(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
