package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.CoEditing;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.SketchFixture;
import ch.mitenand.publishing.VersionDesk;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody in the editor hears of a colleague who is in it as well. */
class EditorCompanyTests extends LiveViewTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private OfferDesk desk;
    @Autowired private VersionDesk versions;
    @Autowired private CoEditing company;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferSearch search;
    @Autowired private MovableClock clock;

    private final List<OfferId> made = new ArrayList<>();
    private Actor vera;
    private OrganisationId organisation;
    private OfferId offer;

    @BeforeEach
    void openTheEditor() {
        var actors = new DemoActors(jdbc);
        vera = actors.of(DemoActors.ADMIN_OF_TREFF);
        organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        offer = desk.start(vera, organisation);
        made.add(offer);
        desk.save(vera, offer, 1, SketchFixture.complete("Flickstube"));
        signIn(DemoActors.MEMBER_OF_TREFF);
        EditorViewTests.admit();
        go(PublishingNavigation.editor(offer));
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        made.forEach(id -> EditorViewTests.remove(id, jdbc, catalogue, search));
    }

    @Test
    void namesWhoeverIsThereBeforeAnythingIsSaved() {
        assertThat(said()).isEmpty();
        assertThat(_get(EditorCompany.class).getElement().getAttribute("role")).isEqualTo("status");

        company.look(vera, offer);
        poll();
        assertThat(said()).isEqualTo("Vera Keller bearbeitet dieses Angebot auch gerade.");

        clock.travel(Duration.ofSeconds(80));
        poll();
        assertThat(said()).isEmpty();
    }

    @Test
    void isThereForTheOthersUntilThePageIsLeft() {
        assertThat(company.look(vera, offer).others()).hasSize(1);

        go(PublishingNavigation.versions(offer));

        assertThat(company.look(vera, offer).others()).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void newerTextIsOfferedCalmlyAndLoadedOnDemand() {
        desk.save(vera, offer, 2, SketchFixture.complete("Flickstube von Vera"));
        poll();
        assertThat(said()).contains("Vera Keller hat gespeichert.");
        assertThat(title()).isEqualTo("Flickstube");

        _click(button("Neu laden"));

        assertThat(title()).isEqualTo("Flickstube von Vera");
        assertThat(said()).isEmpty();
        _setValue(field(), "Flickstube zu zweit");
        assertThat(versions.draft(vera, offer).orElseThrow().sketch().basics().title().de())
                .isEqualTo("Flickstube zu zweit");
    }

    @Test
    @SuppressWarnings("unchecked")
    void bothTextsAreKeptAfterAConflict() {
        desk.save(vera, offer, 2, SketchFixture.complete("Flickstube von Vera"));
        _setValue(field(), "Flickstube von Samuel");
        _get(_get(EditorConflict.class), RadioButtonGroup.class).setValue(false);
        _click(button("Mit dieser Auswahl weiterarbeiten"));
        assertThat(title()).isEqualTo("Flickstube von Samuel");

        go(PublishingNavigation.versions(offer));
        var entries = _find(_get(VersionList.class), ListItem.class);
        assertThat(entries).singleElement();
        assertThat(textOf(entries.getFirst()))
                .contains("bei gleichzeitigem Schreiben ersetzt", "Vera Keller");
        assertThat(textOf(_get(DifferenceView.class))).contains("Titel");
        _click(button("Diesen Entwurf wiederherstellen"));

        assertThat(title()).isEqualTo("Flickstube von Vera");
    }

    @Test
    void textOfAnOfferThatIsThrownAwayGoesOnAsANewOne() {
        desk.discard(vera, offer, 2);
        _setValue(field(), "Flickstube geht weiter");
        assertThat(textOf(_get(EditorNotice.class)))
                .contains("Dieser Entwurf ist verworfen worden", "Vera Keller", "steht noch hier");
        assertThat(title()).isEqualTo("Flickstube geht weiter");

        _click(button("Mit meinem Text als neuem Angebot weiterarbeiten"));

        assertThat(title()).isEqualTo("Flickstube geht weiter");
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        var anew = OfferId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        made.add(anew);
        assertThat(anew).isNotEqualTo(offer);
        assertThat(versions.draft(vera, anew).orElseThrow().sketch().basics().title().de())
                .isEqualTo("Flickstube geht weiter");
    }

    @Test
    void addressOfAThrownAwayDraftLeadsToWhereItCanBeBroughtBack() {
        desk.discard(vera, offer, 2);
        poll();
        assertThat(textOf(_get(EditorNotice.class))).contains("Vera Keller hat diesen Entwurf");

        go(PublishingNavigation.editor(offer));
        assertThat(textOf(_get(VersionsView.class)))
                .contains("Verworfener Entwurf", "Zur Übersicht");
        _click(button("Diesen Entwurf wiederherstellen"));

        assertThat(title()).isEqualTo("Flickstube");
    }

    @Test
    void stopsAskingWhenNobodyDoesAnything() {
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        clock.travel(EditorCompany.TIRED.plusSeconds(1));
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);

        clock.comeBack();
        _setValue(field(), "Flickstube wach");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        assertThat(company.look(vera, offer).others()).hasSize(1);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private static String said() {
        return textOf(_get(EditorCompany.class));
    }

    private static String title() {
        return field().getValue();
    }

    private static TextField field() {
        return _get(TextField.class, spec -> spec.withLabel("Titel"));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }
}
