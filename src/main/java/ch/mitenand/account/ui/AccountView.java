package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.InvitationAnswers;
import ch.mitenand.account.SecondFactorDesk;
import ch.mitenand.account.Sessions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Looking after one's own account. */
@Route("konto")
@PageTitle("Mein Konto – Mitenand")
@PermitAll
class AccountView extends Main implements BeforeEnterObserver {

    private static final String DEMO =
            "Dieses Demo-Konto ist für alle da. Adresse und Passwort lassen sich nicht ändern.";

    private final CurrentActor current;
    private final AccountDesk desk;
    private final Sessions sessions;
    private final SecondFactorDesk factors;
    private final InvitationAnswers invitations;
    private final AuthenticationContext authentication;
    private final Clock clock;

    AccountView(
            CurrentActor current,
            AccountDesk desk,
            Sessions sessions,
            SecondFactorDesk factors,
            InvitationAnswers invitations,
            AuthenticationContext authentication,
            Clock clock) {
        this.current = current;
        this.desk = desk;
        this.sessions = sessions;
        this.factors = factors;
        this.invitations = invitations;
        this.authentication = authentication;
        this.clock = clock;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        current.find().ifPresentOrElse(this::fill, () -> event.forwardTo(LoginView.class));
    }

    private void fill(Actor actor) {
        var profile = desk.profile(actor);
        var page = css(new Div(new H1("Mein Konto")), "mi-account mi-account--wide");
        var list = new SessionsPart(current, sessions, authentication, clock);
        page.add(new InvitationsPart(current, invitations, profile, invitations.toMe(actor)));
        page.add(new PersonPart(current, desk, profile));
        if (profile.demo()) {
            page.add(css(new Paragraph(DEMO), "mi-muted"), list);
        } else {
            page.add(new EmailPart(current, desk, profile));
            page.add(new PasswordPart(current, desk, list::refresh));
            page.add(new SecondFactorLinkPart(current, factors.overview(actor)), list);
            page.add(new ClosePart(current, desk, authentication));
        }
        add(css(new Div(page), "mi-wrap mi-section"));
    }
}
