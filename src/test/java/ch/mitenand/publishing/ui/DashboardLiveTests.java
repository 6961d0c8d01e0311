package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workplaces with the demo content, inside the frame, for the people they are for. */
class DashboardLiveTests extends LiveViewTest {

    private static final String NOT_FOUND = "Diese Seite gibt es nicht (mehr)";

    @Autowired private JdbcClient jdbc;
    private String organisation = "";

    @BeforeEach
    void findOrganisation() {
        organisation = new DemoActors(jdbc).organisationOf(DemoActors.ADMIN_OF_TREFF);
    }

    private void enter(String email, String path) {
        signIn(email);
        UI.getCurrent().navigate(path);
    }

    private static String heading() {
        return _get(H1.class).getText();
    }

    @Test
    void memberIsLedToTheOnlyOrganisationAndItsOffers() {
        enter(DemoActors.MEMBER_OF_TREFF, "meine-organisation");

        var main = _get(Main.class);
        assertThat(heading()).isEqualTo("Verein Frauenzimmer Solothurn");
        assertThat(_find(DashboardOfferCard.class)).isNotEmpty();
        assertThat(textOf(main)).contains("Als Nächstes", "Freigegeben", "bestätigen bis");
        assertThat(linksIn(UI.getCurrent())).contains("/meine-organisation");
        assertThat(linksIn(UI.getCurrent())).doesNotContain("/pruefen", "/verwaltung/post");
    }

    @ParameterizedTest
    @CsvSource({
        DemoActors.OFFICER_OF_OLTEN + ", meine-organisation/",
        DemoActors.CANTON + ", meine-organisation/",
        DemoActors.ADMINISTRATOR + ", meine-organisation/"
    })
    void othersDoNotSeeTheWorkplaceOfAnOrganisation(String email, String path) {
        enter(email, path + organisation);

        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "pruefen",
        "verwaltung/regeln",
        "pruefen/angebot/00000000-0000-0000-0000-000000000000"
    })
    void membersDoNotSeeTheWorkplacesOfOfficials(String path) {
        enter(DemoActors.ADMIN_OF_TREFF, path);

        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    @Test
    void officerSeesTheQueueAndTheRuleOfTheMunicipality() {
        enter(DemoActors.OFFICER_OF_OLTEN, "pruefen");
        assertThat(heading()).isEqualTo("Prüfen");

        UI.getCurrent().navigate("verwaltung/regeln");
        assertThat(labels()).singleElement().asString().contains("Olten");
        assertThat(_find(IntegerField.class)).isEmpty();
    }

    @Test
    void cantonSetsMonthsForEveryMainCategory() {
        enter(DemoActors.CANTON, "verwaltung/regeln");

        assertThat(labels()).hasSize(1);
        assertThat(_find(IntegerField.class)).hasSize(6);
        assertThat(linksIn(UI.getCurrent())).contains("/pruefen", "/verwaltung/regeln");
    }

    @Test
    void unknownOfferIsNotFound() {
        enter(DemoActors.CANTON, "pruefen/angebot/00000000-0000-0000-0000-000000000000");

        assertThat(heading()).isEqualTo(NOT_FOUND);
    }

    private static List<String> labels() {
        return _find(RadioButtonGroup.class).stream().map(RadioButtonGroup::getLabel).toList();
    }
}
