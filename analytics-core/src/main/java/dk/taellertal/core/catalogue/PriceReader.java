package dk.taellertal.core.catalogue;

import dk.taellertal.core.method.price.IndexRate;
import dk.taellertal.core.method.price.PriceIndex;
import dk.taellertal.core.method.price.PriceTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads price-and-wage indexes. */
final class PriceReader {

    private PriceReader() {}

    static PriceTable table(Entry e) {
        String type = e.text("prices");
        List<IndexRate> rates = new ArrayList<>();
        for (Entry estimate : e.entries("estimates")) {
            estimate.read(one -> rates(one, type)).ifPresent(rates::addAll);
        }
        return new PriceTable(
                type,
                e.text("name"),
                e.text("source"),
                e.flag("example"),
                e.optional("runningPrices"),
                new PriceIndex(rates));
    }

    private static List<IndexRate> rates(Entry estimate, String type) {
        LocalDate estimated = estimate.date("estimated");
        return estimate.entries("rates").stream()
                .flatMap(rate ->
                        rate.read(r -> new IndexRate(r.whole("year"), type, estimated, r.decimal("percent"))).stream())
                .toList();
    }
}
