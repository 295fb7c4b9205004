package dk.taellertal.ui.upload.report;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.layout.FactList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What a file does to what counts, in a few numbers. */
public final class EffectFacts extends Aside {

    /** @param nameOf what the sender called an upload */
    public EffectFacts(UploadReport report, Function<String, String> nameOf, Texts texts) {
        addClassName("side");
        Optional<Difference> difference = report.effect().difference();
        Map<String, Long> replaced = report.effect().replaced();
        long figures =
                report.changes().stream().map(c -> c.figure().id()).distinct().count();
        FactList facts = new FactList()
                .with(texts.of("effect.read"), String.valueOf(report.rows()))
                .with(texts.of("effect.added"), counted(difference, Difference::added, texts))
                .with(texts.of("effect.changed"), counted(difference, Difference::changed, texts))
                .with(texts.of("effect.removed"), counted(difference, Difference::removed, texts))
                .with(
                        texts.of("effect.figures"),
                        texts.of(
                                "effect.figures.text", figures, report.changes().size()))
                .with(
                        texts.of("effect.replaces"),
                        replaced.isEmpty()
                                ? texts.of("effect.replaces.none")
                                : replaced.entrySet().stream()
                                        .map(e -> texts.of(
                                                "effect.replaces.text", nameOf.apply(e.getKey()), e.getValue()))
                                        .collect(Collectors.joining("; ")))
                .with(texts.of("changes.undo"), texts.of("changes.undo.text"));
        add(new H2(texts.of("effect.title")), facts);
    }

    private static String counted(Optional<Difference> difference, ToLongFunction<Difference> count, Texts texts) {
        return difference.map(d -> String.valueOf(count.applyAsLong(d))).orElseGet(() -> texts.of("effect.withheld"));
    }
}
