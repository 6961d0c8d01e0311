package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.People;
import ch.mitenand.account.People.Event;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What has happened last. */
class PeopleHistory extends PeoplePart {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, H.mm 'Uhr'", Locale.GERMAN);

    private final People people;
    private final Clock clock;
    private final Div content = new Div();

    PeopleHistory(CurrentActor current, People people, Clock clock) {
        super(current, "Was zuletzt geschah", () -> {});
        this.people = people;
        this.clock = clock;
        add(content);
    }

    @Override
    void refresh(Actor actor) {
        content.removeAll();
        var events = people.history(actor);
        if (events.isEmpty()) {
            content.add(
                    css(
                            new Div(
                                    new Paragraph(
                                            "Noch nichts. Jede Rolle, die jemand bekommt oder verliert, steht"
                                                    + " dann hier.")),
                            "mi-empty"));
            return;
        }
        var list = css(new OrderedList(), "mi-people__list");
        events.forEach(event -> list.add(row(event)));
        content.add(list);
    }

    private ListItem row(Event event) {
        String by = event.by().isEmpty() ? "durch das Portal" : "durch " + event.by();
        String time = TIME.format(event.at().atZone(clock.getZone()));
        return css(
                new ListItem(
                        new Div(
                                new Paragraph(
                                        bold(
                                                event.whom().isEmpty()
                                                        ? "Gelöschtes Konto"
                                                        : event.whom())),
                                new Paragraph(event.what()),
                                new Paragraph(muted(time + ", " + by)))),
                "mi-people__row");
    }
}
