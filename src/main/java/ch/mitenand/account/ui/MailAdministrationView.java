package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.MailAdministration;
import ch.mitenand.account.Role;
import ch.mitenand.mail.MailLog.Channel;
import ch.mitenand.mail.MailLog.DeadLetter;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;

/** Shows administrators which mails could not be sent, and lets them decide what to do. */
@Route("verwaltung/post")
@PageTitle("Postausgang – Mitenand")
@PermitAll
class MailAdministrationView extends Main implements BeforeEnterObserver {

    private static final int NOTICE_MILLIS = 6000;

    private final MailAdministration mails;
    private final CurrentActor current;
    private final Clock clock;
    private final Div content = css(new Div(), "mi-wrap mi-section");

    MailAdministrationView(MailAdministration mails, CurrentActor current, Clock clock) {
        this.mails = mails;
        this.current = current;
        this.clock = clock;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.find().filter(a -> a.has(Role.ADMINISTRATOR, ""));
        if (actor.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(actor.get());
    }

    private void show(Actor actor) {
        content.removeAll();
        content.add(new H1("Postausgang"));
        content.add(
                css(new Paragraph("Was mit den Mails des Portals geschehen ist."), "mi-lead"),
                channel(mails.channel(actor)),
                numbers(actor));
        addUnasked(actor);
        content.add(new H2("Nicht zugestellt"));
        var letters = mails.deadLetters(actor);
        if (letters.isEmpty()) {
            content.add(nothing());
            return;
        }
        content.add(new Paragraph("Prüfen Sie den Grund, und senden Sie die Mail dann nochmals."));
        var list = css(new UnorderedList(), "mi-letters");
        letters.forEach(letter -> list.add(new ListItem(card(letter))));
        content.add(list);
    }

    /** Nothing at all when everybody can be reached. */
    private void addUnasked(Actor actor) {
        var unasked = mails.unasked(actor);
        if (!unasked.isEmpty()) {
            var list = css(new UnorderedList(), "mi-list");
            unasked.forEach(m ->
                    list.add(
                            new ListItem(
                                    link(m.path(), m.what()), new Paragraph(text(m.whose())))));
            content.add(
                    new H2("Niemand ist erreichbar"),
                    new Paragraph(
                            text(
                                    "Hier erreicht das Portal niemanden, der zuständig ist. Bei Zuweisungen erfährt niemand,"
                                            + " was daraus geworden ist. Bei Angeboten erreicht es weder die Organisation noch"
                                            + " Gemeinde oder Fachstelle: Niemand wird gefragt, ob sie noch stimmen. 30 Tage nach dem"
                                            + " Tag, bis zu dem sie zu bestätigen waren, werden sie ausgeblendet, frühestens"
                                            + " 30 Tage, nachdem sie hier erschienen sind. Laden Sie jemanden ein: "),
                            link("/" + PeopleView.PATH, "Personen")),
                    list);
        }
    }

    private static Component channel(Channel channel) {
        return switch (channel) {
            case SMTP -> new Paragraph("Mails gehen über den Mailserver.");
            case DEMO_INBOX ->
                    new Paragraph(
                            text("Es ist kein Mailserver eingestellt. Mails kommen hier an: "),
                            attribute(
                                    link("/demo/post", "Postfach der Demo"), "router-ignore", ""));
            case NONE ->
                    new Paragraph(
                            "Es ist kein Mailserver eingestellt. Mails bleiben liegen, bis spring.mail.host"
                                    + " eingestellt ist.");
        };
    }

    private Component numbers(Actor actor) {
        var numbers = mails.numbers(actor);
        var list = css(new DescriptionList(), "mi-numbers");
        list.add(number("Wartend", numbers.waiting()));
        list.add(number("Verschickt, letzte 30 Tage", numbers.sent()));
        var dead = number("Nicht zugestellt", numbers.dead());
        list.add(numbers.dead() > 0 ? css(dead, "mi-numbers--bad") : dead);
        return list;
    }

    private static Div number(String label, long value) {
        return new Div(
                new DescriptionList.Term(label),
                new DescriptionList.Description(SwissFormat.number(value)));
    }

    private static Component nothing() {
        return css(
                new Div(
                        new H3("Alles ist unterwegs oder angekommen"),
                        new Paragraph(
                                "Hier erscheinen Mails, die sich auch nach mehreren Versuchen nicht zustellen"
                                        + " liessen. Im Moment müssen Sie nichts tun.")),
                "mi-empty");
    }

    private Component card(DeadLetter letter) {
        var card = css(new Div(new H3(letter.subject())), "mi-letter");
        card.add(
                new Paragraph(
                        "An %s, erstellt am %s. %s, zuletzt: %s"
                                .formatted(
                                        letter.recipient(),
                                        time(letter.created()),
                                        attempts(letter.attempts()),
                                        letter.error())));
        var again = new Button("Nochmals senden", _ -> retry(letter));
        var away = new Button("Verwerfen", _ -> askToDiscard(letter));
        labelled(again, "Nochmals senden: " + letter.subject());
        labelled(away, "Verwerfen: " + letter.subject());
        card.add(css(new Div(again, away), "mi-letter__actions"));
        return card;
    }

    private void retry(DeadLetter letter) {
        act(letter, (actor, l) -> mails.retry(actor, l.id()), "Die Mail wird nochmals verschickt.");
    }

    private void askToDiscard(DeadLetter letter) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Mail verwerfen?");
        dialog.setText(
                "«%s» an %s wird gelöscht und nie zugestellt."
                        .formatted(letter.subject(), letter.recipient()));
        dialog.setCancelable(true);
        dialog.setCancelText("Behalten");
        dialog.setConfirmText("Verwerfen");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> discard(letter));
        dialog.open();
    }

    private void discard(DeadLetter letter) {
        act(letter, (actor, l) -> mails.discard(actor, l.id()), "Die Mail ist verworfen.");
    }

    private void act(DeadLetter letter, BiConsumer<Actor, DeadLetter> action, String done) {
        var actor = current.require();
        String message = done;
        try {
            action.accept(actor, letter);
        } catch (NoSuchElementException e) {
            message = "Diese Mail hat schon jemand anders erledigt.";
        }
        Notification.show(message, NOTICE_MILLIS, Notification.Position.BOTTOM_START);
        show(actor);
    }

    private String time(Instant instant) {
        return SwissFormat.moment(instant.atZone(clock.getZone()));
    }

    private static String attempts(int number) {
        return number == 1 ? "1 Versuch" : number + " Versuche";
    }
}
