package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The preview beside the editor. */
class PreviewPanelTests extends LiveViewTest {

    @Autowired private OfferPage page;
    @Autowired private OfferDesk desk;
    @Autowired private JdbcClient jdbc;

    @Test
    void drawsThePublicPageFromTheFirstWordAndSaysWhatIsMissing() {
        var actors = new DemoActors(jdbc);
        var admin = actors.of(DemoActors.ADMIN_OF_TREFF);
        var organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        var offer = desk.start(admin, organisation);
        try {
            var panel =
                    new PreviewPanel(
                            page,
                            new EditorPictures(mock(PictureDesk.class), () -> admin, offer),
                            () -> desk.preview(admin, offer, titled("Kochen")));
            panel.open(true);

            assertThat(textOf(panel))
                    .contains("Kochen", "Es fehlt noch: ein Satz zum Angebot", "der Preis")
                    .contains("Preis folgt", "Zeiten folgen", "Ort folgt")
                    .doesNotContain("gratis", "Termine auf Anfrage");
        } finally {
            remove(offer);
        }
    }

    private void remove(OfferId offer) {
        jdbc.sql("delete from offer_work where offer_id = ?").param(offer.id()).update();
    }

    private static OfferSketch titled(String title) {
        var empty = OfferSketch.EMPTY;
        var basics = empty.basics();
        return new OfferSketch(
                new Basics(
                        LocalizedText.german(title),
                        basics.summary(),
                        basics.categories(),
                        basics.targetGroups(),
                        basics.instructionLanguages(),
                        basics.womenOnly()),
                empty.where(),
                empty.when(),
                empty.joining(),
                empty.details());
    }
}
