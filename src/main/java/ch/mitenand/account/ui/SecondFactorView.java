package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Passkeys;
import ch.mitenand.account.SecondFactorDesk;
import ch.mitenand.account.SecondFactorDesk.Overview;
import ch.mitenand.account.SecondFactorGate;
import ch.mitenand.account.SecondFactorGate.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Setting up what one shows besides the password. */
@Route(SecondFactorRoute.SET_UP)
@PageTitle("Zweiter Faktor – Mitenand")
@PermitAll
class SecondFactorView extends Main implements BeforeEnterObserver {

    private static final String LEAD =
            "Mit einem zweiten Faktor nützt ein gestohlenes Passwort niemandem etwas. Richten Sie eine App auf dem"
                    + " Telefon ein, einen Passkey, oder beides.";
    private static final String NEEDED =
            "Mit Ihren Aufgaben bei Gemeinde oder Kanton sehen Sie Angaben, die geschützt sein müssen. Dafür braucht es"
                    + " einen zweiten Faktor. Danach geht es gleich weiter.";
    private static final String DEMO =
            "Demo-Konten sind für alle da und brauchen keinen zweiten Faktor.";

    private static final int NOTICE_MILLIS = 6000;

    private final CurrentActor current;
    private final SecondFactorGate gate;
    private final SecondFactorDesk desk;
    private final Passkeys passkeys;
    private final Clock clock;
    private Optional<String> onward = Optional.empty();

    SecondFactorView(
            CurrentActor current,
            SecondFactorGate gate,
            SecondFactorDesk desk,
            Passkeys passkeys,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.desk = desk;
        this.passkeys = passkeys;
        this.clock = clock;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onward =
                SignInAnswers.onward(
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter(SignInAnswers.ONWARD)
                                .orElse(null));
        current.find().ifPresentOrElse(this::show, () -> event.forwardTo(LoginView.class));
    }

    private void show(Actor actor) {
        var user = SecondFactorRoute.user().orElseThrow();
        boolean needed = gate.state(user) == State.SET_UP;
        var overview = desk.overview(actor);
        var page = css(new Div(new H1("Zweiter Faktor")), "mi-account mi-account--wide");
        if (user.isDemo()) {
            page.add(css(new Paragraph(DEMO), "mi-lead"));
            page.add(AccountPages.ways(link("/konto", "Zurück zum Konto")));
        } else {
            page.add(css(new Paragraph(needed ? NEEDED : LEAD), "mi-lead"));
            fill(page, overview);
        }
        removeAll();
        add(css(new Div(page), "mi-wrap mi-section"));
    }

    private void fill(Div page, Overview overview) {
        if (!overview.mayChange()) {
            page.add(new SecondFactorStatePart(current, overview));
            return;
        }
        page.add(new TotpPart(current, desk, overview, this::done));
        page.add(new PasskeyPart(current, desk, passkeys, overview, clock, this::done));
        if (overview.any()) {
            page.add(new SecondFactorCodesPart(current, desk, overview, this::done));
        }
        page.add(AccountPages.ways(link("/konto", "Zurück zum Konto")));
    }

    /** Shows the page anew after a change, with the recovery codes if there are some to show. */
    private void done(String message, List<String> codes) {
        current.find()
                .ifPresent(actor -> {
                    if (codes.isEmpty()) {
                        show(actor);
                    } else {
                        removeAll();
                        add(SecondFactorCodesPart.paper(codes, onward.orElse("/konto")));
                    }
                    Notification.show(message, NOTICE_MILLIS, Notification.Position.BOTTOM_START);
                });
    }
}
