package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.Kept;
import ch.mitenand.organisation.LikelyDouble;
import ch.mitenand.organisation.OrganisationDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;

/** Registers an organisation; shows while typing which ones may be the same. */
@Route(OrganisationNavigation.REGISTER)
@PageTitle("Organisation eintragen – Mitenand")
@PermitAll
class RegisterView extends Main {

    private static final String LEAD =
            "In fünf Minuten erledigt. Danach prüft die Gemeinde oder der Kanton den Eintrag; unterdessen können Sie"
                    + " schon Ihr erstes Angebot schreiben.";
    private static final String NO_DOUBLES =
            "Während Sie schreiben, suchen wir hier nach Einträgen, die Ihre Organisation sein könnten.";

    private final OrganisationDesk desk;
    private final CurrentActor current;
    private final OrganisationFields fields = new OrganisationFields(false);
    private final DoublesPanel doubles;
    private final Div alert = Parts.alert();

    RegisterView(OrganisationDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
        this.doubles = new DoublesPanel("Schon eingetragen?", NO_DOUBLES, this::joining);
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-org");
        fields.onTyping(this::lookForDoubles);
        var form =
                css(
                        new Div(alert, fields, Parts.primary("Organisation eintragen", this::send)),
                        "mi-org__main");
        var columns = css(new Div(form, doubles), "mi-org__columns");
        add(
                Parts.wrap(
                        new H1("Organisation eintragen"),
                        css(new Paragraph(LEAD), "mi-lead"),
                        columns));
    }

    private void lookForDoubles() {
        doubles.show(desk.likelyDoubles(current.require(), fields.read()));
    }

    private void send() {
        switch (desk.register(current.require(), fields.read())) {
            case Kept.Done(var id) ->
                    UI.getCurrent().navigate(OrganisationNavigation.registered(id).substring(1));
            case Kept.Incomplete(var problems) -> {
                fields.problems(problems);
                alert.setText(
                        problems.size() == 1
                                ? "Eine Angabe fehlt noch oder stimmt nicht. Sie ist im Formular markiert."
                                : problems.size()
                                        + " Angaben fehlen noch oder stimmen nicht. Sie sind im Formular markiert.");
                alert.setVisible(true);
            }
            case Kept.Conflict _ -> throw new IllegalStateException("a new one has no conflict");
        }
    }

    private Component joining(LikelyDouble one) {
        if (current.require().worksFor(one.id().toString())) {
            return link(OrganisationNavigation.profile(one.id()), "Hier arbeiten Sie schon mit");
        }
        return Parts.button("Das sind wir: Beitritt anfragen", () -> askToJoin(one));
    }

    private void askToJoin(LikelyDouble one) {
        var message = new TextArea("Nachricht an die Verantwortlichen");
        message.setHelperText("Zum Beispiel: wer Sie sind und was Sie für die Organisation tun");
        message.setMaxLength(1000);
        message.setWidthFull();
        var dialog = new Dialog("Bei " + one.name() + " mitarbeiten");
        dialog.add(
                new Paragraph("Die Verantwortlichen entscheiden und antworten Ihnen per E-Mail."),
                message);
        dialog.getFooter()
                .add(
                        Parts.button("Abbrechen", dialog::close),
                        Parts.primary(
                                "Beitritt anfragen",
                                () -> {
                                    send(one, message.getValue());
                                    dialog.close();
                                }));
        dialog.open();
    }

    private void send(LikelyDouble one, String message) {
        try {
            desk.askToJoin(current.require(), one.id(), message);
            Parts.say(
                    "Ihre Anfrage an "
                            + one.name()
                            + " ist gesendet. Sie erhalten Antwort per E-Mail.");
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say(
                    "Die Anfrage geht im Moment nicht. Warten Sie, bis Ihre offenen Anfragen beantwortet sind.");
        }
    }
}
