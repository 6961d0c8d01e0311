package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.PendingChange;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.publishing.Todo.Next;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an organisation should do next about itself and its offers. */
@Component
class OfferTodos {

    /** Whoever has not gone on for so long does not mean to. */
    private static final int MONTHS_AFTER_TERM = 6;

    private static final Set<Standing> PUBLISHED =
            EnumSet.of(Standing.PUBLIC, Standing.UNCONFIRMED, Standing.HIDDEN);

    private final LinkWatch links;
    private final OrganisationDesk organisations;
    private final Clock clock;

    OfferTodos(LinkWatch links, OrganisationDesk organisations, Clock clock) {
        this.links = links;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What a member has to do next, most urgent first. */
    List<Todo> of(
            Actor actor,
            OrganisationId organisation,
            List<OfferLine> lines,
            List<OfferFile> files) {
        var todo = new ArrayList<Todo>();
        each(todo, lines, l -> l.reports() > 0, Next.REPORT, "Eine Fehlermeldung wartet: «%s»");
        var change = Optional.ofNullable(organisations.open(actor, organisation).change());
        addPeople(todo, actor, organisation, change);
        addUnfinished(todo, lines);
        addUnconfirmed(todo, lines);
        addTermEnded(todo, lines, files);
        addWithoutOwner(todo, lines);
        each(
                todo,
                lines,
                l -> l.standing() == Standing.DRAFT,
                Next.EDIT,
                "Entwurf fertig schreiben: «%s»");
        addBrokenLinks(todo, lines);
        change.filter(c -> c.state() == PendingChange.State.WAITING)
                .ifPresent(c -> todo.add(waiting(c)));
        if (lines.isEmpty()) {
            todo.add(Todo.general(Next.BEGIN, "Schreiben Sie Ihr erstes Angebot."));
        }
        return todo;
    }

    private void addPeople(
            List<Todo> todo,
            Actor actor,
            OrganisationId organisation,
            Optional<PendingChange> change) {
        if (!actor.has(Role.ORGANISATION_ADMIN, organisation.toString())) {
            return;
        }
        int asking = organisations.joinRequests(actor, organisation).size();
        if (asking > 0) {
            todo.add(
                    Todo.general(
                            Next.MEMBERS,
                            asking == 1
                                    ? "Jemand möchte bei Ihnen mitarbeiten."
                                    : asking + " Personen möchten bei Ihnen mitarbeiten."));
        }
        change.filter(c -> c.state() == PendingChange.State.SENT_BACK)
                .ifPresent(_ ->
                        todo.add(
                                Todo.general(
                                        Next.PROFILE,
                                        "Angaben zur Organisation überarbeiten: Sie kamen zurück.")));
    }

    private static Todo waiting(PendingChange change) {
        return Todo.general(
                Next.PROFILE,
                "Ihre Änderung der Angaben wartet auf: "
                        + change.reviewer()
                        + ". Sie müssen nichts tun.");
    }

    private static void addUnfinished(List<Todo> todo, List<OfferLine> lines) {
        each(todo, lines, l -> l.standing() == Standing.SENT_BACK, Next.EDIT, "Überarbeiten: «%s»");
        each(
                todo,
                lines,
                l -> l.change().equals(Optional.of(WorkingCopy.State.SENT_BACK)),
                Next.EDIT,
                "Änderung überarbeiten: «%s»");
    }

    private void addUnconfirmed(List<Todo> todo, List<OfferLine> lines) {
        var soon = LocalDate.now(clock).plusDays(Reminders.FIRST);
        each(
                todo,
                lines,
                l -> l.standing() == Standing.HIDDEN,
                Next.CONFIRM,
                "Ausgeblendet, weil niemand bestätigt hat: «%s»");
        each(
                todo,
                lines,
                l ->
                        l.standing() == Standing.UNCONFIRMED
                                || l.standing() == Standing.PUBLIC
                                        && l.confirmBy().filter(d -> !d.isAfter(soon)).isPresent(),
                Next.CONFIRM,
                "Stimmt es noch? «%s»");
    }

    /** Whoever has ended an offer means it; one whose last day is over may go on. */
    private void addTermEnded(List<Todo> todo, List<OfferLine> lines, List<OfferFile> files) {
        var today = LocalDate.now(clock);
        var over = new HashMap<OfferId, LocalDate>();
        files.stream()
                .filter(f -> f.status() == OfferStatus.PUBLISHED)
                .forEach(f -> over.put(f.id(), f.content().validUntil()));
        each(
                todo,
                lines,
                l -> hasJustEnded(over.get(l.offer()), today) && !goesOn(l, lines),
                Next.COPY,
                "Zu Ende: «%s» für das nächste Semester kopieren");
    }

    private static boolean hasJustEnded(@Nullable LocalDate last, LocalDate today) {
        return last != null
                && last.isBefore(today)
                && last.isAfter(today.minusMonths(MONTHS_AFTER_TERM));
    }

    private static boolean goesOn(OfferLine ended, List<OfferLine> lines) {
        return lines.stream()
                .anyMatch(l ->
                        l.standing() != Standing.ENDED
                                && l.title().strip().equalsIgnoreCase(ended.title().strip()));
    }

    /** One line for all of them: catalogues that were imported have many. */
    private static void addWithoutOwner(List<Todo> todo, List<OfferLine> lines) {
        var alone =
                lines.stream()
                        .filter(l -> PUBLISHED.contains(l.standing()) && l.owner().isEmpty())
                        .toList();
        if (!alone.isEmpty()) {
            var first = alone.getFirst();
            todo.add(
                    Todo.about(
                            first.offer(),
                            Next.OWNER,
                            alone.size() == 1
                                    ? "Niemand ist zuständig: «%s»".formatted(first.title())
                                    : "Für %d Angebote ist niemand zuständig, zum Beispiel «%s»"
                                            .formatted(alone.size(), first.title())));
        }
    }

    private void addBrokenLinks(List<Todo> todo, List<OfferLine> lines) {
        Map<OfferId, List<String>> broken =
                links.broken(lines.stream().map(OfferLine::offer).toList());
        for (var line : lines) {
            for (String url : broken.getOrDefault(line.offer(), List.of())) {
                var text = "Die Webadresse antwortet nicht: %s («%s»)".formatted(url, line.title());
                todo.add(Todo.about(line.offer(), Next.EDIT, text));
            }
        }
    }

    private static void each(
            List<Todo> todo,
            List<OfferLine> lines,
            Predicate<OfferLine> which,
            Next next,
            String text) {
        lines.stream()
                .filter(which)
                .forEach(l -> todo.add(Todo.about(l.offer(), next, text.formatted(l.title()))));
    }
}
