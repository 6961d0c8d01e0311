package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.SecondFactorTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages around the second factor, and who is led to them. */
class SecondFactorViewTests extends SecondFactorTest {

    private static String heading() {
        return _get(H1.class).getText();
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void type(String value) {
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(f -> f.getLabel().startsWith("Code aus"))),
                value);
    }

    @Test
    void staffSetUpAnAppAndGoOn() {
        officer("eva");
        signIn("eva" + DOMAIN);
        UI.getCurrent().navigate("verwaltung/regeln");
        assertThat(heading()).isEqualTo("Zweiter Faktor");
        assertThat(textOf(_get(SecondFactorView.class))).contains("Danach geht es gleich weiter");
        click("App einrichten");
        assertThat(_get(Image.class).getSrc()).startsWith("data:image/svg+xml;base64,");
        type("000000");
        click("Bestätigen");
        assertThat(textOf(_get(SecondFactorView.class))).contains("Dieser Code stimmt nicht");
        var key =
                textOf(_get(SecondFactorView.class))
                        .replaceAll(".*ab: ?((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}).*", "$1");
        type(codeFor(key));
        click("Bestätigen");
        assertThat(heading()).isEqualTo("Bewahren Sie diese Codes auf");
        assertThat(textOf(_get(SecondFactorView.class)))
                .containsPattern("([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}\\s*){10}");
        assertThat(current.require().grants()).contains(OFFICER);
        UI.getCurrent().navigate("verwaltung/regeln");
        assertThat(heading()).isNotEqualTo("Zweiter Faktor");
    }

    @Test
    void whoHasAFactorIsAskedForItEverywhere() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var app = setUpApp();
        signInAgain("eva");
        for (String path : List.of("verwaltung/regeln", "konto", "konto/zweiter-faktor")) {
            UI.getCurrent().navigate(path);
            assertThat(heading()).as(path).isEqualTo("Zweiter Schritt");
        }
        type("000000");
        click("Weiter");
        assertThat(textOf(_get(SecondStepView.class))).contains("Dieser Code stimmt nicht");
        type(code(app.secret()));
        click("Weiter");
        assertThat(current.require().grants()).contains(OFFICER);
        UI.getCurrent().navigate("konto");
        assertThat(heading()).isEqualTo("Mein Konto");
    }

    @Test
    void publicPagesStayOpenWithAWayBack() {
        officer("eva");
        signIn("eva" + DOMAIN);
        UI.getCurrent().navigate("");
        assertThat(heading()).isNotEqualTo("Zweiter Faktor");
        assertThat(linksIn(UI.getCurrent())).contains("/konto/zweiter-faktor");
    }

    @Test
    void changingAsksForTheFactorAgainAfterAWhile() {
        account("vera");
        signIn("vera" + DOMAIN);
        setUpApp();
        clock.travel(java.time.Duration.ofMinutes(11));
        UI.getCurrent().navigate("konto/zweiter-faktor");
        var page = _get(SecondFactorView.class);
        assertThat(textOf(page)).contains("eine App mit Codes", "10 Wiederherstellungscodes");
        assertThat(linksIn(page))
                .contains("/anmelden/zweiter-schritt?weiter=/konto/zweiter-faktor");
        assertThat(_find(page, Button.class)).isEmpty();
        UI.getCurrent()
                .navigate(
                        "anmelden/zweiter-schritt",
                        com.vaadin.flow.router.QueryParameters.simple(
                                Map.of("weiter", "/konto/zweiter-faktor")));
        assertThat(heading()).isEqualTo("Zweiter Schritt");
    }

    @Test
    void ownAccountLeadsToTheFactor() {
        account("vera");
        signIn("vera" + DOMAIN);
        UI.getCurrent().navigate("konto");
        assertThat(linksIn(_get(AccountView.class))).contains("/konto/zweiter-faktor");
        UI.getCurrent().navigate("anmelden/zweiter-schritt");
        assertThat(_find(SecondStepView.class)).isEmpty();
    }

    @Test
    void demoAccountGoesStraightToWork() {
        signIn("ib@olten.example.ch");
        UI.getCurrent().navigate("verwaltung/regeln");
        assertThat(heading()).isNotIn("Zweiter Faktor", "Zweiter Schritt");
        UI.getCurrent().navigate("konto/zweiter-faktor");
        assertThat(textOf(_get(SecondFactorView.class))).contains("brauchen keinen zweiten Faktor");
        assertThat(_find(_get(SecondFactorView.class), Button.class)).isEmpty();
    }

    @Test
    void signInOffersPasskeysAndNoOtherServerUnlessConfigured() {
        UI.getCurrent().navigate("anmelden");
        assertThat(textOf(_get(LoginView.class)))
                .contains("Mit einem Passkey anmelden")
                .doesNotContain("Konto des Kantons");
        UI.getCurrent()
                .navigate("anmelden", com.vaadin.flow.router.QueryParameters.of("kein-zugang", ""));
        assertThat(textOf(_get(LoginView.class))).contains("haben Sie hier keinen Zugang");
    }

    @Test
    void drawsQrCodesItself() {
        assertThat(TotpQr.svg("otpauth://totp/Mitenand:a?secret=B"))
                .startsWith("<svg xmlns")
                .contains("viewBox='0 0 ")
                .endsWith("</svg>");
    }
}
