package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.JoinRequest;
import ch.mitenand.organisation.Member;
import ch.mitenand.organisation.MemberChange;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Who works for an organisation, who asks to, and who is invited. */
@Route(OrganisationNavigation.MEMBERS)
@PermitAll
class MembersView extends OrganisationPage {

    static final String HEADING = "Mitglieder";

    private static final String LAST_ADMIN =
            "Das geht nicht: Die Organisation hätte niemanden mehr, der verantwortlich ist. Machen Sie zuerst jemand"
                    + " anderen verantwortlich.";

    private final Invitations invitations;

    MembersView(OrganisationDesk desk, CurrentActor current, Invitations invitations) {
        super(desk, current, HEADING);
        this.invitations = invitations;
    }

    @Override
    void show(Actor actor, File file) {
        var members = desk().members(actor, file.id());
        boolean admin = actor.has(Role.ORGANISATION_ADMIN, file.id().toString());
        var page = Parts.wrap(Parts.head(file, true, HEADING));
        if (admin) {
            page.add(requests(actor, file));
        }
        var items = members.stream().map(m -> item(file, actor, m, admin)).toList();
        page.add(
                css(
                        new Section(new H2("Wer mitarbeitet"), list("mi-org__list", items)),
                        "mi-org__section"));
        if (admin) {
            page.add(new InvitationBox(invitations, this::actor, file));
        }
        add(page);
    }

    private ListItem item(File file, Actor actor, Member member, boolean admin) {
        boolean self = member.account().equals(actor.account());
        var item =
                new ListItem(
                        new Paragraph(
                                Parts.strong(self ? member.name() + " (Sie)" : member.name())),
                        new Paragraph(muted(member.email() + " · " + member.role().germanName())));
        var actions = css(new Div(), "mi-actions mi-org__actions");
        if (admin) {
            actions.add(roleButton(file, member));
        }
        if (admin || self) {
            actions.add(removeButton(file, member, self));
        }
        item.add(actions);
        return item;
    }

    private Component roleButton(File file, Member member) {
        boolean up = member.role() == Role.ORGANISATION_MEMBER;
        var role = up ? Role.ORGANISATION_ADMIN : Role.ORGANISATION_MEMBER;
        var button =
                Parts.button(
                        up ? "Verantwortlich machen" : "Zum Mitglied machen",
                        () ->
                                change(
                                        file,
                                        () ->
                                                desk().changeRole(
                                                                actor(),
                                                                file.id(),
                                                                member.account(),
                                                                role)));
        button.setAriaLabel(button.getText() + ": " + member.name());
        return button;
    }

    private Component removeButton(File file, Member member, boolean self) {
        String question = self ? "Organisation verlassen?" : member.name() + " entfernen?";
        String consequence =
                self
                        ? "Sie können danach keine Angebote dieser Organisation mehr bearbeiten."
                        : "Diese Person kann danach keine Angebote Ihrer Organisation mehr bearbeiten.";
        var button =
                Parts.button(
                        self ? "Verlassen" : "Entfernen",
                        () ->
                                Parts.confirm(
                                        question,
                                        consequence,
                                        self ? "Verlassen" : "Entfernen",
                                        () ->
                                                change(
                                                        file,
                                                        () ->
                                                                desk().remove(
                                                                                actor(),
                                                                                file.id(),
                                                                                member
                                                                                        .account()))));
        button.setAriaLabel(button.getText() + ": " + member.name());
        return button;
    }

    private void change(File file, Supplier<MemberChange> change) {
        try {
            if (change.get() == MemberChange.LAST_ADMIN) {
                Parts.say(LAST_ADMIN);
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say(
                    "Das hat sich in der Zwischenzeit geändert. Die Liste ist jetzt auf dem neusten Stand.");
        }
        reload(file.id());
    }

    private Component requests(Actor actor, File file) {
        var requests = desk().joinRequests(actor, file.id());
        var section = css(new Section(new H2("Anfragen")), "mi-org__section");
        section.add(
                requests.isEmpty()
                        ? css(
                                new Paragraph(
                                        "Im Moment fragt niemand an. Unten können Sie Leute einladen."),
                                "mi-muted")
                        : list("mi-org__list", requests.stream().map(r -> item(file, r)).toList()));
        return section;
    }

    private ListItem item(File file, JoinRequest request) {
        var accept = Parts.primary("Aufnehmen", () -> answer(file, request, true));
        accept.setAriaLabel("Aufnehmen: " + request.name());
        var decline = Parts.button("Ablehnen", () -> answer(file, request, false));
        decline.setAriaLabel("Ablehnen: " + request.name());
        return new ListItem(
                new Paragraph(Parts.strong(request.name())),
                css(new Paragraph(request.message()), "mi-org__typed"),
                new Paragraph(muted(Parts.moment(request.at()))),
                css(new Div(accept, decline), "mi-actions mi-org__actions"));
    }

    private void answer(File file, JoinRequest request, boolean accept) {
        try {
            desk().answerJoin(actor(), request.id(), accept);
            Parts.say(
                    accept
                            ? request.name() + " arbeitet jetzt mit."
                            : "Die Anfrage ist abgelehnt.");
        } catch (NoSuchElementException | AccessDeniedException e) {
            Parts.say("Diese Anfrage ist schon beantwortet.");
        }
        reload(file.id());
    }
}
