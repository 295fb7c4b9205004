package dk.taellertal.ingest.table.body;

import java.math.BigDecimal;

/** Amounts as a message shows them. */
final class Amounts {

    private Amounts() {}

    static String shown(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
