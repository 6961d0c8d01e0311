package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.AccountAdministration;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.People;
import ch.mitenand.account.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/**
 * Gives roles to people and takes them away.
 *
 * <p>The integration officer, the canton or the administration, when somebody starts in an office
 * or leaves it: invite, see who has which role, take one away.
 */
@Route(PeopleView.PATH)
@PageTitle(PeopleView.TITLE + " – Mitenand")
@PermitAll
class PeopleView extends Main implements BeforeEnterObserver {

    static final String PATH = "verwaltung/personen";
    static final String TITLE = "Personen und Rollen";

    private final CurrentActor current;
    private final People people;
    private final Invitations invitations;
    private final AccountAdministration accounts;
    private final Clock clock;
    private final List<PeoplePart> parts = new ArrayList<>();

    PeopleView(
            CurrentActor current,
            People people,
            Invitations invitations,
            AccountAdministration accounts,
            Clock clock) {
        this.current = current;
        this.people = people;
        this.invitations = invitations;
        this.accounts = accounts;
        this.clock = clock;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = current.find().filter(a -> People.mayManage(a.grants()));
        actor.ifPresentOrElse(this::draw, () -> event.rerouteToError(NotFoundException.class));
    }

    private void draw(Actor actor) {
        removeAll();
        parts.clear();
        parts.add(new PeopleInvite(current, people, actor, this::refresh));
        parts.add(new PeopleWaiting(current, people, invitations, clock, this::refresh));
        parts.add(new PeopleHolders(current, people, this::refresh));
        if (actor.has(Role.ADMINISTRATOR, "")) {
            parts.add(new PeopleAccounts(current, accounts, this::refresh));
        }
        parts.add(new PeopleHistory(current, people, clock));
        parts.forEach(part -> part.refresh(actor));
        var lead =
                new Paragraph(
                        "Jemand fängt neu an oder geht? Hier geben Sie Rollen und nehmen sie wieder weg.");
        var page = css(new Div(new H1(TITLE), css(lead, "mi-lead")), "mi-wrap mi-desk");
        parts.forEach(page::add);
        add(page);
    }

    /** Whoever has just given up the own role gets the page for that. */
    private void refresh() {
        try {
            var actor = current.require();
            parts.forEach(part -> part.refresh(actor));
        } catch (AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
        }
    }
}
