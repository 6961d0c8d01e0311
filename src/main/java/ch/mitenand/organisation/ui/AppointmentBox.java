package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Invitations.OpenInvitation;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.Appointments;
import ch.mitenand.organisation.JoinRequest;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Where the canton finds somebody responsible for an organisation that has nobody. */
class AppointmentBox extends Section {

    private static final String NOBODY =
            "Niemand kann diesen Eintrag nachführen. Laden Sie jemanden ein, den Sie kennen, oder nehmen Sie eine"
                    + " Anfrage an.";

    private final OrganisationDesk desk;
    private final Appointments appointments;
    private final Invitations invitations;
    private final Supplier<Actor> actor;
    private final OrganisationId id;
    private final Runnable redraw;
    private final TextField email = new TextField("E-Mail-Adresse der verantwortlichen Person");

    AppointmentBox(
            OrganisationDesk desk,
            Appointments appointments,
            Invitations invitations,
            Supplier<Actor> actor,
            OrganisationId id,
            Runnable redraw) {
        this.desk = desk;
        this.appointments = appointments;
        this.invitations = invitations;
        this.actor = actor;
        this.id = id;
        this.redraw = redraw;
        css(this, "mi-box mi-org__invite");
        attribute(email, "inputmode", "email");
        attribute(email, "autocomplete", "off");
        email.setManualValidation(true);
        email.setRequiredIndicatorVisible(true);
        add(
                new H2("Niemand ist verantwortlich"),
                new Paragraph(NOBODY),
                email,
                Parts.primary("Einladung senden", this::invite));
        addRequests();
        addInvitations();
    }

    private void invite() {
        switch (appointments.appoint(actor.get(), id, email.getValue().strip())) {
            case SENT -> done("Die Einladung an " + email.getValue().strip() + " ist unterwegs.");
            case HAS_ADMIN -> done("Inzwischen ist jemand verantwortlich.");
            case NO_ADDRESS -> problem("Schreiben Sie eine E-Mail-Adresse wie name@example.ch.");
            case TOO_MANY ->
                    problem(
                            "Heute sind schon viele Einladungen gesendet. Versuchen Sie es morgen wieder.");
        }
    }

    private void done(String message) {
        Parts.say(message);
        redraw.run();
    }

    private void problem(String message) {
        email.setErrorMessage(message);
        email.setInvalid(true);
        email.focus();
    }

    private void addRequests() {
        var requests = desk.joinRequests(actor.get(), id);
        if (!requests.isEmpty()) {
            add(
                    new H3("Anfragen"),
                    list("mi-org__list", requests.stream().map(this::item).toList()));
        }
    }

    private ListItem item(JoinRequest request) {
        var accept = Parts.primary("Verantwortlich machen", () -> answer(request, true));
        accept.setAriaLabel("Verantwortlich machen: " + request.name());
        var decline = Parts.button("Anfrage ablehnen", () -> answer(request, false));
        decline.setAriaLabel("Anfrage ablehnen: " + request.name());
        return new ListItem(
                new Paragraph(Parts.strong(request.name())),
                css(new Paragraph(request.message()), "mi-org__typed"),
                new Paragraph(muted(Parts.moment(request.at()))),
                css(new Div(accept, decline), "mi-actions mi-org__actions"));
    }

    private void answer(JoinRequest request, boolean accept) {
        try {
            desk.answerJoin(actor.get(), request.id(), accept);
            Parts.say(
                    accept
                            ? request.name() + " ist jetzt verantwortlich."
                            : "Die Anfrage ist abgelehnt.");
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say("Diese Anfrage ist schon beantwortet.");
        }
        redraw.run();
    }

    private void addInvitations() {
        var open = invitations.open(actor.get(), Role.ScopeKind.ORGANISATION, id.toString());
        if (!open.isEmpty()) {
            add(
                    new H3("Noch nicht beantwortet"),
                    list("mi-org__list", open.stream().map(this::item).toList()));
        }
    }

    private ListItem item(OpenInvitation invitation) {
        var withdraw = Parts.button("Zurückziehen", () -> withdraw(invitation));
        withdraw.setAriaLabel("Einladung zurückziehen: " + invitation.email());
        return new ListItem(
                new Paragraph(Parts.strong(invitation.email())),
                new Paragraph(
                        muted(
                                (invitation.expired() ? "abgelaufen am " : "gültig bis ")
                                        + Parts.moment(invitation.until()))),
                css(new Div(withdraw), "mi-actions mi-org__actions"));
    }

    private void withdraw(OpenInvitation invitation) {
        try {
            invitations.withdraw(actor.get(), invitation.id());
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say("Diese Einladung gibt es nicht mehr.");
        }
        redraw.run();
    }
}
