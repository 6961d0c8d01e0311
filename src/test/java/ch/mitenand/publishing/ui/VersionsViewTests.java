package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.SketchFixture;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking back at what was public. */
class VersionsViewTests extends LiveViewTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private OfferDesk desk;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferSearch search;

    private Actor actor;
    private OfferId offer;

    @BeforeEach
    void publishTwice() {
        var actors = new DemoActors(jdbc);
        actor = actors.of(DemoActors.ADMIN_OF_TREFF);
        var organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        offer = desk.start(actor, organisation);
        publish("Nähstube am Dienstag");
        publish("Nähstube am Dienstagabend");
        signIn(DemoActors.MEMBER_OF_TREFF);
        EditorViewTests.admit();
    }

    @AfterEach
    void tidy() {
        EditorViewTests.remove(offer, jdbc, catalogue, search);
    }

    @Test
    void listsVersionsNewestFirst() {
        open("");

        var items = _find(_get(VersionList.class), ListItem.class);
        assertThat(items).hasSize(2);
        assertThat(textOf(items.getFirst())).contains("Version 2", "öffentlich", "Vera Keller");
        assertThat(textOf(items.getLast())).contains("Version 1", "wiederherstellen");
    }

    @Test
    void showsWhatHasChangedInMoreThanColours() {
        open("");

        String html = _get(DifferenceView.class).getElement().getOuterHTML();
        assertThat(html).contains("<del", "<ins", "Titel");
        assertThat(textOf(_get(DifferenceView.class))).contains("entfernt:", "neu:");
    }

    @Test
    void comparesWhatTheAddressSays() {
        open("von=2&bis=1");

        assertThat(textOf(_get(DifferenceView.class))).contains("Titel");
        open("von=99&bis=abc");
        assertThat(_find(VersionsView.class)).hasSize(1);
    }

    @Test
    void oldVersionBecomesTheDraft() {
        open("");

        _click(_get(NativeButton.class, spec -> spec.withText("Diese Version wiederherstellen")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).getValue())
                .isEqualTo("Nähstube am Dienstag");
        assertThat(catalogue.findPublic(offer).orElseThrow().content().title().de())
                .isEqualTo("Nähstube am Dienstagabend");
    }

    @Test
    void replacedDraftStandsInTheListAndComesBackWithOneClick() {
        draft("Nähstube mit Kaffee");
        open("");
        _click(_get(NativeButton.class, spec -> spec.withText("Diese Version wiederherstellen")));
        open("");
        assertThat(textOf(_get(VersionList.class)))
                .contains("Entwurf vor dem Wiederherstellen", "Vera Keller");

        _click(_get(NativeButton.class, spec -> spec.withText("Diesen Entwurf wiederherstellen")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Titel")).getValue())
                .isEqualTo("Nähstube mit Kaffee");
    }

    @Test
    void newerDraftOfAColleagueIsToldOf() {
        open("");
        draft("Nähstube der Kollegin");

        _click(_get(NativeButton.class, spec -> spec.withText("Diese Version wiederherstellen")));

        assertThat(textOf(_get(Notification.class)))
                .contains("Es wurde nichts ersetzt", "Vera Keller");
        assertThat(desk.open(actor, offer).sketch().basics().title().de())
                .isEqualTo("Nähstube der Kollegin");
    }

    private void draft(String title) {
        int version = desk.open(actor, offer).version();
        desk.save(actor, offer, version, SketchFixture.complete(title));
    }

    private void publish(String title) {
        int version = desk.open(actor, offer).version();
        desk.save(actor, offer, version, SketchFixture.complete(title));
        assertThat(desk.submit(actor, offer, version + 1))
                .isInstanceOf(OfferDesk.Submitted.Published.class);
    }

    private void open(String query) {
        String path = PublishingNavigation.versions(offer).substring(1);
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
