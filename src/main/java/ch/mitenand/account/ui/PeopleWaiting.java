package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.People;
import ch.mitenand.account.People.Waiting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The invitations that nobody has answered yet. */
class PeopleWaiting extends PeoplePart {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private final People people;
    private final Invitations invitations;
    private final Clock clock;
    private final Div content = new Div();

    PeopleWaiting(
            CurrentActor current,
            People people,
            Invitations invitations,
            Clock clock,
            Runnable changed) {
        super(current, "Offene Einladungen", changed);
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
        add(content);
    }

    @Override
    void refresh(Actor actor) {
        content.removeAll();
        var open = people.invitations(actor);
        if (open.isEmpty()) {
            content.add(
                    css(
                            new Div(
                                    new Paragraph(
                                            "Keine Einladung ist offen. Laden Sie oben jemanden ein, dann steht"
                                                    + " es hier.")),
                            "mi-empty"));
            return;
        }
        var list = css(new UnorderedList(), "mi-people__list");
        open.forEach(invitation -> list.add(row(invitation)));
        content.add(list);
    }

    private ListItem row(Waiting waiting) {
        String from = waiting.invitedBy().isEmpty() ? "vom Portal" : "von " + waiting.invitedBy();
        var what =
                new Div(
                        new Paragraph(bold(waiting.email())),
                        new Paragraph(waiting.role().germanName() + ", " + waiting.place()),
                        new Paragraph(
                                muted(
                                        "Eingeladen "
                                                + from
                                                + (isOver(waiting)
                                                        ? ", abgelaufen am "
                                                        : ", gilt bis ")
                                                + DAY.format(
                                                        waiting.until().atZone(clock.getZone())))));
        var back = new Button("Zurückziehen", _ -> confirm(waiting));
        labelled(back, "Zurückziehen: Einladung an " + waiting.email());
        return css(new ListItem(what, back), "mi-people__row");
    }

    private boolean isOver(Waiting waiting) {
        return !waiting.until().isAfter(clock.instant());
    }

    private void confirm(Waiting waiting) {
        ask(
                "Einladung zurückziehen?",
                "Der Link in der E-Mail an " + waiting.email() + " gilt dann nicht mehr.",
                "Zurückziehen",
                () ->
                        change(actor -> {
                            invitations.withdraw(actor, waiting.id());
                            say("Die Einladung an " + waiting.email() + " ist zurückgezogen.");
                        }));
    }
}
