package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The referrals of an inbox in groups, each as a card that leads to its page. */
final class InboxLists {

    private static final int SOON = 3;
    private static final Set<AssignmentState> THERE =
            Set.of(AssignmentState.ACCEPTED, AssignmentState.RUNNING);

    private final List<Item> items;
    private final LocalDate today;

    InboxLists(List<Item> items, LocalDate today) {
        this.items = items;
        this.today = today;
    }

    /** What waits for an answer, the most urgent first. */
    Section waiting() {
        var found =
                of(state -> state == AssignmentState.SENT).stream()
                        .sorted(
                                Comparator.comparing(
                                        Item::answerBy,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
        return found.isEmpty()
                ? InboxParts.section(
                        "Neu",
                        InboxParts.empty(
                                "Im Moment wartet niemand auf Ihre Antwort. Kommt eine neue Zuweisung, schreiben"
                                        + " wir Ihnen ein Mail."))
                : group("Neu", found);
    }

    Optional<Section> waitingList() {
        return some("Warteliste", state -> state == AssignmentState.WAITLISTED);
    }

    /** Who was accepted or is there, with what belongs below. */
    Optional<Section> there(Component below) {
        var section = some("Angenommen und laufend", THERE::contains);
        section.ifPresent(s -> s.add(below));
        return section;
    }

    Optional<Section> over() {
        return some("In den letzten 90 Tagen beendet", AssignmentState::isFinal);
    }

    private Optional<Section> some(String heading, Predicate<AssignmentState> which) {
        var found = of(which);
        return found.isEmpty() ? Optional.empty() : Optional.of(group(heading, found));
    }

    private List<Item> of(Predicate<AssignmentState> which) {
        return items.stream().filter(item -> which.test(item.state())).toList();
    }

    private Section group(String heading, List<Item> found) {
        return InboxParts.section(
                "%s (%d)".formatted(heading, found.size()),
                list("mi-inbox__list", found.stream().map(this::card).toList()));
    }

    private ListItem card(Item item) {
        var heading = css(new H3(), "mi-inbox__title");
        heading.add(link(InboxNavigation.item(item.shown().id()), InboxText.title(item)));
        var card = css(new ListItem(heading), "mi-inbox__card");
        String facts =
                Stream.of(Field.OFFER, Field.NUMBER)
                        .flatMap(field -> item.shown().get(field).stream())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse("");
        card.add(InboxParts.hint(facts), badge(item));
        return card;
    }

    private Component badge(Item item) {
        var due = item.answerBy();
        if (item.state() != AssignmentState.SENT || due == null) {
            return InboxParts.badge(item.state().germanName(), look(item.state()));
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return InboxParts.badge(
                answerBy(due, days), "mi-badge--" + (days <= SOON ? "soon" : "wait"));
    }

    /** For instance "Antwort bis 3. Dezember 2026 (noch 4 Tage)". */
    private static String answerBy(LocalDate due, long days) {
        String until = "Antwort bis " + SwissFormat.longDate(due);
        if (days < 0) {
            return until + " (überfällig)";
        }
        return until
                + switch ((int) Math.min(days, SOON + 1)) {
                    case 0 -> " (heute)";
                    case 1 -> " (morgen)";
                    case 2, 3 -> " (noch %d Tage)".formatted(days);
                    default -> "";
                };
    }

    private static String look(AssignmentState state) {
        return switch (state) {
            case ACCEPTED, RUNNING, COMPLETED -> "mi-badge--good";
            case WAITLISTED -> "mi-badge--wait";
            default -> "";
        };
    }
}
