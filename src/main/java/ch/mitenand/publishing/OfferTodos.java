package ch.mitenand.publishing;

import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.publishing.OfferOverview.Todo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Says what an organisation should do next about its offers. */
@Component
class OfferTodos {

    private final LinkWatch links;
    private final Clock clock;

    OfferTodos(LinkWatch links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What to do about these offers, most urgent first. */
    List<Todo> of(List<OfferLine> lines) {
        var todo = new ArrayList<Todo>();
        var soon = LocalDate.now(clock).plusDays(Reminders.FIRST);
        each(todo, lines, l -> l.reports() > 0, "Eine Fehlermeldung wartet: «%s»");
        each(todo, lines, l -> l.standing() == Standing.SENT_BACK, "Überarbeiten: «%s»");
        each(
                todo,
                lines,
                l -> l.change().equals(Optional.of(WorkingCopy.State.SENT_BACK)),
                "Änderung überarbeiten: «%s»");
        each(
                todo,
                lines,
                l -> l.standing() == Standing.HIDDEN,
                "Ausgeblendet, weil niemand bestätigt hat: «%s»");
        each(
                todo,
                lines,
                l ->
                        l.standing() == Standing.UNCONFIRMED
                                || l.standing() == Standing.PUBLIC
                                        && l.confirmBy().filter(d -> !d.isAfter(soon)).isPresent(),
                "Stimmt es noch? «%s»");
        each(todo, lines, l -> l.standing() == Standing.DRAFT, "Entwurf fertig schreiben: «%s»");
        addBrokenLinks(todo, lines);
        if (lines.isEmpty()) {
            todo.add(new Todo("Schreiben Sie Ihr erstes Angebot.", Optional.empty()));
        }
        return todo;
    }

    private void addBrokenLinks(List<Todo> todo, List<OfferLine> lines) {
        var broken = links.broken(lines.stream().map(OfferLine::offer).toList());
        for (var line : lines) {
            for (String url : broken.getOrDefault(line.offer(), List.of())) {
                var text = "Die Webadresse antwortet nicht: %s («%s»)".formatted(url, line.title());
                todo.add(new Todo(text, Optional.of(line.offer())));
            }
        }
    }

    private static void each(
            List<Todo> todo, List<OfferLine> lines, Predicate<OfferLine> which, String text) {
        lines.stream()
                .filter(which)
                .forEach(
                        l -> todo.add(new Todo(text.formatted(l.title()), Optional.of(l.offer()))));
    }
}
