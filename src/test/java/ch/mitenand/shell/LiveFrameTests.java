package ch.mitenand.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Test;

/** The frame around live views. */
class LiveFrameTests extends LiveViewTest {

    @Test
    void saysWhoIsSignedInAndOffersAWayOut() {
        signIn("ib@olten.example.ch");
        UI.getCurrent().navigate("impressum");

        assertThat(textOf(_get(PageHeader.class)))
                .contains("Ivo Berger", "Abmelden")
                .doesNotContain("Anmelden");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Abmelden"))).hasSize(1);
    }

    @Test
    void offersToSignInToOthers() {
        UI.getCurrent().navigate("impressum");

        assertThat(textOf(_get(PageHeader.class))).contains("Anmelden").doesNotContain("Abmelden");
    }

    @Test
    void unknownOfferKeepsTheFrameAndShowsTheSearchBox() {
        signIn("ib@olten.example.ch");
        UI.getCurrent().navigate("angebote/00000000-0000-0000-0000-000000000000");

        assertThat(_get(H1.class).getText()).isEqualTo("Diese Seite gibt es nicht (mehr)");
        assertThat(_find(SearchForm.class)).hasSize(1);
        assertThat(_find(PageHeader.class)).hasSize(1);
    }

    @Test
    void formerMunicipalityLeadsToItsSuccessor() {
        signIn("ib@olten.example.ch");
        UI.getCurrent().navigate("gemeinden/2454");

        assertThat(_get(H1.class).getText()).isEqualTo("Lüsslingen-Nennigkofen");
    }
}
