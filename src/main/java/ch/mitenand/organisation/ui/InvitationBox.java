package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Invitations.OpenInvitation;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.OrganisationDesk.File;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Invites people by mail to work for an organisation, and shows who has not answered yet. */
class InvitationBox extends Section {

    private final Invitations invitations;
    private final Supplier<Actor> actor;
    private final File file;
    private final TextField email = new TextField("E-Mail-Adresse");
    private final Select<Role> role = new Select<>();
    private final Div open = new Div();

    InvitationBox(Invitations invitations, Supplier<Actor> actor, File file) {
        this.invitations = invitations;
        this.actor = actor;
        this.file = file;
        css(this, "mi-box mi-org__invite");
        attribute(email, "inputmode", "email");
        attribute(email, "autocomplete", "off");
        email.setManualValidation(true);
        role.setLabel("Als");
        role.setItems(Role.ORGANISATION_MEMBER, Role.ORGANISATION_ADMIN);
        role.setItemLabelGenerator(Role::germanName);
        role.setValue(Role.ORGANISATION_MEMBER);
        add(
                new H2("Jemanden einladen"),
                css(new Div(email, role), "mi-org__row"),
                Parts.primary("Einladung senden", this::invite),
                open);
        draw();
    }

    private void invite() {
        var grant = new Grant(role.getValue(), file.id().toString());
        var sent =
                invitations.invite(
                        actor.get(), email.getValue().strip(), grant, file.form().name());
        switch (sent) {
            case SENT -> {
                Parts.say("Die Einladung an " + email.getValue().strip() + " ist unterwegs.");
                email.clear();
                problem("");
                draw();
            }
            case NO_ADDRESS -> problem("Schreiben Sie eine E-Mail-Adresse wie name@example.ch.");
            case TOO_MANY ->
                    problem(
                            "Heute sind schon viele Einladungen gesendet. Versuchen Sie es morgen wieder.");
        }
    }

    private void problem(String message) {
        email.setErrorMessage(message);
        email.setInvalid(!message.isEmpty());
    }

    private void draw() {
        open.removeAll();
        var waiting =
                invitations.open(actor.get(), Role.ScopeKind.ORGANISATION, file.id().toString());
        if (!waiting.isEmpty()) {
            open.add(
                    new H3("Noch nicht beantwortet"),
                    list("mi-org__list", waiting.stream().map(this::item).toList()));
        }
    }

    private ListItem item(OpenInvitation invitation) {
        var withdraw = Parts.button("Zurückziehen", () -> withdraw(invitation));
        withdraw.setAriaLabel("Einladung zurückziehen: " + invitation.email());
        String details =
                "%s · %s %s"
                        .formatted(
                                invitation.grant().role().germanName(),
                                invitation.expired() ? "abgelaufen am" : "gültig bis",
                                Parts.moment(invitation.until()));
        return new ListItem(
                new Paragraph(Parts.strong(invitation.email())),
                new Paragraph(muted(details)),
                css(new Div(withdraw), "mi-actions mi-org__actions"));
    }

    private void withdraw(OpenInvitation invitation) {
        try {
            invitations.withdraw(actor.get(), invitation.id());
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say("Diese Einladung gibt es nicht mehr.");
        }
        draw();
    }
}
