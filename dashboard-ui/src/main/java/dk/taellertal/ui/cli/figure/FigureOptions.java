package dk.taellertal.ui.cli.figure;

import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which key figure, where and when. */
final class FigureOptions {

    @Parameters(paramLabel = "ID", description = "The key figure; see 'figures'.")
    private String id = "";

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Code or name of an area; else the home's municipality.")
    private @Nullable String area;

    @Option(names = "--from", paramLabel = "P", description = "First period.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "P", description = "Last period.")
    private @Nullable String to;

    @Option(names = "--only", paramLabel = "DIMENSION=CODE", description = "One code of a dimension.")
    private final List<String> only = new ArrayList<>();

    @Option(names = "--compare", paramLabel = "AREA_OR_GROUP", description = "Another area, or a comparison group.")
    private @Nullable String compare;

    @Option(
            names = "--definition-version",
            paramLabel = "N",
            description = "The figure as it was when version N of its definition was the newest.")
    private @Nullable Integer definitionVersion;

    @Option(
            names = "--prices",
            paramLabel = "YEAR",
            description = "Amounts in the prices of one year, by the catalogue's price-and-wage index.")
    private @Nullable Integer prices;

    @Option(
            names = "--prices-asof",
            paramLabel = "DATE",
            description = "The latest estimate of the index made at or before this day; else today.")
    private @Nullable String pricesAsOf;

    @Option(
            names = "--data-version",
            paramLabel = "N",
            description = "The numbers as they were when version N of the data counted; answers say theirs.")
    private @Nullable Long dataVersion;

    FigureQuery request() {
        return new FigureQuery(
                id,
                Optional.ofNullable(area),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                FigureAddress.only(only),
                Optional.ofNullable(compare),
                Optional.ofNullable(definitionVersion),
                Optional.ofNullable(prices),
                Optional.ofNullable(pricesAsOf),
                Optional.ofNullable(dataVersion));
    }
}
