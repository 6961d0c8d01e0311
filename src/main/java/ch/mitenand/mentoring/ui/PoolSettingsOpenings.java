package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.PoolDesk.Opening;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** With which neighbours a pool shares its volunteers: ask, agree, end. */
final class PoolSettingsOpenings extends Section {

    private final PoolDesk desk;
    private final Supplier<Actor> actor;
    private final Pool pool;
    private final Runnable redraw;

    PoolSettingsOpenings(
            PoolDesk desk, Pools pools, Supplier<Actor> actor, Pool pool, Runnable redraw) {
        this.desk = desk;
        this.actor = actor;
        this.pool = pool;
        this.redraw = redraw;
        css(this, "mi-box mi-pool__box");
        var openings = desk.openings(actor.get(), pool.id());
        add(
                new H2("Nachbarpools"),
                new Paragraph(
                        "Sind zwei Pools füreinander offen, können Freiwillige des einen auch Mentees des anderen begleiten."
                                + " Es braucht das Ja von beiden Seiten, und jede Seite kann es jederzeit beenden."));
        if (openings.isEmpty()) {
            add(muted("Im Moment ist Ihr Pool für keinen anderen offen."));
        } else {
            add(list("mi-pool__openings", openings.stream().map(this::item).toList()));
        }
        ask(pools, openings).ifPresent(this::add);
    }

    private Pool other(Opening opening) {
        return opening.asking().id().equals(pool.id()) ? opening.asked() : opening.asking();
    }

    private ListItem item(Opening opening) {
        var other = other(opening);
        var agreed = opening.agreedOn();
        boolean mine = opening.asking().id().equals(pool.id());
        var buttons = css(new Div(), "mi-pool__buttons");
        String state;
        if (agreed != null) {
            state = "füreinander offen seit " + PersonDates.day(agreed);
            buttons.add(PersonParts.button("Beenden", () -> end(opening)));
        } else if (mine) {
            state = "von Ihnen angefragt am " + PersonDates.day(opening.askedOn());
            buttons.add(
                    PersonParts.button(
                            "Anfrage zurückziehen",
                            () -> quick(() -> desk.end(actor.get(), opening.id()))));
        } else {
            state = "fragt Sie seit " + PersonDates.day(opening.askedOn());
            buttons.add(
                    PersonParts.primary(
                            "Zustimmen", () -> quick(() -> desk.agree(actor.get(), opening.id()))),
                    PersonParts.button(
                            "Ablehnen", () -> quick(() -> desk.end(actor.get(), opening.id()))));
        }
        return new ListItem(
                new Div(
                        css(new Paragraph(other.name()), "mi-pool__strong"),
                        new Paragraph(muted(state))),
                buttons);
    }

    private void end(Opening opening) {
        new PersonDialog(
                        "Öffnung zu «%s» beenden?".formatted(other(opening).name()),
                        "Begleitungen, die schon laufen, gehen weiter. Neue Paare über die Grenze gibt es nicht mehr.")
                .open(
                        "Beenden",
                        true,
                        () -> {
                            quick(() -> desk.end(actor.get(), opening.id()));
                            return Optional.empty();
                        });
    }

    private Optional<Div> ask(Pools pools, List<Opening> openings) {
        var known = openings.stream().map(this::other).map(Pool::id).toList();
        var others =
                pools.all().stream()
                        .filter(p -> !p.id().equals(pool.id()) && !known.contains(p.id()))
                        .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var choice = new Select<Pool>();
        choice.setLabel("Anderen Pool anfragen");
        choice.setItems(others);
        choice.setItemLabelGenerator(p -> p == null ? "" : p.name());
        var button =
                PersonParts.button(
                        "Anfragen",
                        () -> {
                            var chosen = choice.getValue();
                            choice.setInvalid(chosen == null);
                            choice.setErrorMessage("Wählen Sie einen Pool.");
                            if (chosen != null) {
                                quick(() -> desk.askToOpen(actor.get(), pool.id(), chosen.id()));
                                PersonParts.done(chosen.name() + " bekommt eine Mail.");
                            }
                        });
        return Optional.of(css(new Div(choice, button), "mi-pool__ask"));
    }

    private void quick(Runnable command) {
        try {
            command.run();
        } catch (NoSuchElementException | AccessDeniedException e) {
            PersonParts.done("Das hat sich in der Zwischenzeit geändert.");
        }
        redraw.run();
    }
}
