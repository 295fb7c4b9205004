package dk.taellertal.ingest.recount;

import java.math.BigDecimal;

/** What recounting came to. */
public sealed interface Recounted {

    record Amount(BigDecimal amount) implements Recounted {}

    /** No row has it, or one is marked as missing. */
    record Missing() implements Recounted {}

    /** Fewer persons or cases than may be shown. */
    record Hidden() implements Recounted {}

    /** It has no meaning, or the source knows the total only. */
    record NoMeaning() implements Recounted {}
}
