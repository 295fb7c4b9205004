package dk.taellertal.ui.cli.wish;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.wish.WishDocument;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the numbers that people are glad to have and dream of. */
@Command(
        name = "wishes",
        description = "Lists the numbers that people are glad to have and dream of: votes, owner, and how far each is.",
        mixinStandardHelpOptions = true)
public final class WishesCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<WishDocument> wishes = program.wishes();
            Output out = home.output();
            out.print(wishes, () -> {
                if (wishes.isEmpty()) {
                    out.line(text("cli.wish.none"));
                }
                out.table(wishes.stream().map(WishesCommand::told).toList());
            });
            return Exit.DONE;
        });
    }

    private static List<String> told(WishDocument wish) {
        return List.of(
                wish.id(),
                text("cli.wish." + wish.kind()),
                wish.text(),
                text(wish.votes() == 1 ? "cli.wish.vote" : "cli.wish.votes", wish.votes()),
                Objects.requireNonNullElseGet(wish.owner(), () -> text("cli.wish.noOwner")),
                text("cli.wish." + wish.status()) + behind(wish.figure()) + behind(wish.reason()));
    }

    private static String behind(@Nullable String more) {
        return more == null ? "" : ": " + more;
    }
}
