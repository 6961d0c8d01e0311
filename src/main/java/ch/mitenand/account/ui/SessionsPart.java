package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Sessions;
import ch.mitenand.account.Sessions.OpenSession;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;

/** Seeing where one is signed in, and signing out there. */
class SessionsPart extends AccountPart {

    private final Sessions sessions;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();

    SessionsPart(
            CurrentActor current,
            Sessions sessions,
            AuthenticationContext authentication,
            Clock clock) {
        super(current, "Hier sind Sie angemeldet");
        this.sessions = sessions;
        this.clock = clock;
        var all =
                new Button(
                        "Überall abmelden",
                        _ ->
                                act(actor -> {
                                    sessions.endAll(actor);
                                    authentication.logout();
                                }));
        add(
                new Paragraph(
                        "Kennen Sie eines dieser Geräte nicht? Melden Sie es ab, und ändern Sie Ihr Passwort."),
                list,
                all);
        refresh();
    }

    /** Shows the sessions that hold now. */
    final void refresh() {
        list.removeAll();
        act(actor -> sessions.of(actor).forEach(session -> list.add(row(session))));
    }

    private ListItem row(OpenSession session) {
        var times =
                muted("seit " + time(session.since()) + ", zuletzt " + time(session.lastSeen()));
        var text = new Span(bold(session.agent()), lineBreak(), times);
        var row = css(new Div(text), "mi-account__row");
        if (session.current()) {
            row.add(css(new Span("Dieses Gerät"), "mi-badge mi-badge--good"));
        } else {
            var button =
                    new Button(
                            "Hier abmelden",
                            _ ->
                                    act(actor -> {
                                        sessions.end(actor, session.id());
                                        say(session.agent() + " ist abgemeldet.");
                                        refresh();
                                    }));
            row.add(labelled(button, session.agent() + " abmelden"));
        }
        return new ListItem(row);
    }

    private String time(Instant instant) {
        return SwissFormat.longMoment(instant.atZone(clock.getZone()));
    }
}
