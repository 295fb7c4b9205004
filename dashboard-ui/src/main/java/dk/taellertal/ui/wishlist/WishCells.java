package dk.taellertal.ui.wishlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.StackedCells;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cells of a wish as one reader sees them.
 *
 * @param example whether a wish was made up for the demo
 */
record WishCells(Catalogue catalogue, Actor actor, Predicate<Wish> example, Actions actions, Clock clock, Texts texts) {

    private static final int VOTERS_NAMED = 3;

    /** What a reader can do with a wish. */
    interface Actions {
        void vote(Wish wish);

        void takeVoteBack(Wish wish);

        void decide(Wish wish);
    }

    /** A row that links lead to, with what is wished as its head. */
    NativeTableRow row(Wish wish) {
        Span text = new Span(wish.text());
        text.addClassName("strong");
        text.setClassName("struck", wish.status() == Status.DECLINED);
        Span by = StackedCells.second(texts.of("wishes.by", wish.by()));
        NativeTableHeaderCell head = new NativeTableHeaderCell(text, by);
        head.getElement().setAttribute("scope", "row");
        if (example.test(wish)) {
            Span tag = new Span(texts.of("wishes.example"));
            tag.addClassName("tag");
            by.add(tag);
        }
        NativeTableRow row = new NativeTableRow(head);
        row.setId(wish.id());
        return row;
    }

    NativeTableCell votes(Wish wish) {
        NativeTableCell cell = labelled(
                "wishes.head.votes", new Span(String.valueOf(wish.voters().size())));
        cell.addClassName("num");
        return cell;
    }

    /** A bar as long as its share of the most votes, and who voted. */
    NativeTableCell voters(Wish wish, int most) {
        Span bar = new Span();
        bar.addClassName("votes");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.setWidth(100 * wish.voters().size() / Math.max(1, most) + "%");
        return wish.voters().isEmpty()
                ? new NativeTableCell(bar)
                : labelled("wishes.head.voters", bar, StackedCells.second(names(List.copyOf(wish.voters()))));
    }

    private String names(List<String> voters) {
        int more = voters.size() - VOTERS_NAMED;
        String named = String.join(", ", voters.subList(0, Math.min(VOTERS_NAMED, voters.size())));
        return more > 0 ? texts.of("wishes.voters.more", named, more) : named;
    }

    NativeTableCell owner(Wish wish) {
        Span owner = new Span(wish.owner().map(texts::department).orElseGet(() -> texts.of("wishes.noOwner")));
        owner.setClassName("absent", wish.owner().isEmpty());
        return labelled("wishes.head.owner", owner);
    }

    /** Voting for those who take part, and setting how far it is for those who may. */
    NativeTableCell actions(Wish wish) {
        List<Component> shown = new ArrayList<>();
        if (actor.may(Permission.TAKE_PART) && wish.open()) {
            if (wish.voters().contains(actor.name())) {
                shown.add(Icons.marked("path", texts.of("wishes.voted")));
                shown.add(quiet("wishes.takeBack", wish, () -> actions.takeVoteBack(wish)));
            } else {
                shown.add(button("wishes.vote", wish, () -> actions.vote(wish)));
            }
        }
        if (actor.may(Permission.EDIT_GOALS)) {
            shown.add(quiet("wishes.edit", wish, () -> actions.decide(wish)));
        }
        NativeTableCell cell = new NativeTableCell(shown.toArray(Component[]::new));
        cell.addClassName("do");
        return cell;
    }

    private Button quiet(String key, Wish wish, Runnable click) {
        Button button = button(key, wish, click);
        button.addClassName("quiet");
        return button;
    }

    private Button button(String key, Wish wish, Runnable click) {
        Button button = new Button(texts.of(key), event -> click.run());
        button.setAriaLabel(texts.of(key + ".of", wish.text()));
        return button;
    }

    /** A key figure by its name; its id where the catalogue has it no longer. */
    Component figure(String id) {
        return catalogue
                .figure(id)
                .<Component>map(figure -> new Anchor("noegletal/" + figure.id(), texts.name(figure)))
                .orElseGet(() -> new Span(id));
    }

    String day(Instant moment) {
        return Periods.shown(LocalDate.ofInstant(moment, clock.getZone()), texts);
    }

    /** On a narrow screen there are no columns: each cell says what it is. */
    NativeTableCell labelled(String key, Component... content) {
        return StackedCells.labelled(texts.of(key), content);
    }
}
