package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPictures;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.PictureDesk.Added;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The picture of an offer on its way to the public, and away again. */
class PictureDeskTests extends PublishingTest {

    private static final LocalizedText ALT = LocalizedText.german("Drei Frauen nähen am Tisch");

    @Autowired private PictureDesk pictures;
    @Autowired private OfferPictures kept;
    @Autowired private PictureCleaning cleaning;
    @Autowired private Policies policies;
    @Autowired private Works works;
    @Autowired private OfferPage page;

    @AfterEach
    void forgetPictures() {
        for (OfferId offer : made) {
            jdbc.sql("delete from replaced_draft where offer_id = :id")
                    .param("id", offer.id())
                    .update();
            jdbc.sql("update offer set picture_id = null, picture_alt = null where id = :id")
                    .param("id", offer.id())
                    .update();
        }
        jdbc.sql("delete from offer_picture").update();
    }

    @Test
    void pictureIsPublicOnlyWhenThePublicVersionNamesIt() throws Exception {
        var other = published("Klöppelrunde ohne Bild");
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var offer = draft(SketchFixture.complete("Klöppelrunde Bild"));
        String id = added(offer, 1);
        write(offer, id);
        assertThat(desk.submit(admin, offer, desk.open(admin, offer).version()))
                .isInstanceOf(Submitted.Waiting.class);

        assertThat(get(offer, id).statusCode()).isEqualTo(404);
        assertThat(pictures.show(member, offer, id)).isPresent();
        assertThat(pictures.show(canton, offer, id)).isPresent();
        assertThatThrownBy(() -> pictures.show(stranger, offer, id))
                .isInstanceOf(AccessDeniedException.class);

        var waits = review.waiting(canton, offer).orElseThrow();
        review.approve(canton, offer, waits.version(), "");

        var answer = get(offer, id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + id + "\"");
        assertThat(html("/angebote/" + offer))
                .contains(OfferNavigation.picture(offer, id), ALT.de());
        assertThat(get(other, id).statusCode()).isEqualTo(404);
        assertThat(get(offer, added(offer, 2)).statusCode()).isEqualTo(404);
        catalogue.hide(offer);
        assertThat(get(offer, id).statusCode()).isEqualTo(404);
    }

    @Test
    void changedPictureIsADifferenceAndComesBackWithItsVersion() {
        var offer = published("Klöppelrunde Bildwechsel");
        String first = publish(offer, 1);
        String second = publish(offer, 2);
        publish(offer, (String) null);

        assertThat(versions.difference(admin, offer, 1, 2))
                .extracting(Difference::label)
                .containsExactly("Bild", "Bildbeschreibung");
        assertThat(versions.difference(admin, offer, 2, 3))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.label()).isEqualTo("Bild");
                    assertThat(d.pieces())
                            .extracting(Difference.Piece::text)
                            .containsExactly("geändert");
                });

        versions.restore(admin, offer, 2, VersionDesk.NO_DRAFT);
        assertThat(desk.open(admin, offer).sketch().details().picture())
                .isEqualTo(new SketchPicture(first, ALT));
        assertThat(submitted(offer)).isInstanceOf(Submitted.Published.class);
        assertThat(catalogue.findPublic(offer).orElseThrow().content().picture().id())
                .isEqualTo(first)
                .isNotEqualTo(second);
    }

    @Test
    void copyHasThePictureToo() {
        var offer = published("Klöppelrunde Kopie");
        String id = publish(offer, 1);
        var copy = desk.copy(admin, offer);
        made.add(copy);

        assertThat(desk.open(admin, copy).sketch().details().picture().id()).isEqualTo(id);
        assertThat(pictures.show(admin, copy, id)).isPresent();
    }

    @Test
    void pictureNeedsAGermanDescription() {
        var offer = draft(SketchFixture.complete("Klöppelrunde stumm"));
        write(offer, new SketchPicture(added(offer, 1), LocalizedText.EMPTY));

        assertThat(submitted(offer))
                .isInstanceOfSatisfying(
                        Submitted.Incomplete.class,
                        no ->
                                assertThat(no.missing())
                                        .singleElement()
                                        .satisfies(f ->
                                                assertThat(f.message())
                                                        .contains("auf dem Bild zu sehen")));
    }

    @Test
    void pictureThatIsNotKeptCannotBecomePublic() {
        var offer = draft(SketchFixture.complete("Klöppelrunde verloren"));
        write(offer, "ab".repeat(32));

        assertThat(submitted(offer)).isInstanceOf(Submitted.Incomplete.class);
    }

    @Test
    void otherFilesAreRefused() {
        var offer = draft(OfferSketch.EMPTY);
        byte[] svg = "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);

        assertThat(pictures.add(admin, offer, svg)).isEqualTo(new Added.NoPhoto());
        assertThat(pictures.add(admin, offer, new byte[6 * 1024 * 1024]))
                .isEqualTo(new Added.TooBig());
        assertThatThrownBy(() -> pictures.add(stranger, offer, PictureFixture.jpeg(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select count(*) from offer_picture").query(Long.class).single())
                .isZero();
    }

    @Test
    void nobodyFillsTheDisk() {
        var offer = draft(OfferSketch.EMPTY);
        for (int i = 0; i < PictureDesk.MOST_A_DAY; i++) {
            kept.add(organisation, new byte[] {1, (byte) i});
        }
        assertThat(pictures.add(admin, offer, PictureFixture.jpeg(1)))
                .isEqualTo(new Added.TooMany());
        clock.travel(Duration.ofDays(2));
        assertThat(pictures.add(admin, offer, PictureFixture.jpeg(1)))
                .isInstanceOf(Added.Done.class);
    }

    @Test
    void onlyPicturesThatNothingNamesAreDeletedAfterAMonth() {
        var offer = published("Klöppelrunde Waisen");
        String old = publish(offer, 1);
        String now = publish(offer, 2);
        var draft = draft(SketchFixture.complete("Klöppelrunde Entwurf"));
        String drafted = added(draft, 3);
        write(draft, drafted);
        String orphan = added(offer, 4);

        cleaning.run();
        assertThat(kept.find(organisation, orphan)).isPresent();
        clock.travel(Duration.ofDays(31));
        cleaning.run();

        assertThat(kept.find(organisation, orphan)).isEmpty();
        for (String id : new String[] {old, now, drafted}) {
            assertThat(kept.find(organisation, id)).isPresent();
        }
    }

    @Test
    void sketchesFromBeforeHaveNoPicture() {
        String written = works.write(SketchFixture.complete("Klöppelrunde alt"));
        String before = written.replace(",\"picture\":null", "").replace("\"picture\":null,", "");

        assertThat(before).doesNotContain("picture");
        assertThat(works.read(before)).isEqualTo(SketchFixture.complete("Klöppelrunde alt"));
    }

    @Test
    void pageShowsThePictureWithItsDescription() {
        var offer = draft(SketchFixture.complete("Klöppelrunde Seite"));
        String id = added(offer, 1);
        var preview = desk.preview(admin, offer, write(offer, id)).orElseThrow();

        assertThat(page.draw(preview, Language.DE).getElement().getOuterHTML())
                .contains(
                        "<div class=\"mi-photo\">",
                        "src=\"" + OfferNavigation.picture(offer, id) + "\"",
                        "alt=\"" + ALT.de() + "\"",
                        "mi-photo__image");
    }

    private String added(OfferId offer, int number) {
        return ((Added.Done) pictures.add(admin, offer, PictureFixture.jpeg(number))).id();
    }

    private OfferSketch write(OfferId offer, @Nullable String id) {
        return write(offer, id == null ? null : new SketchPicture(id, ALT));
    }

    private OfferSketch write(OfferId offer, @Nullable SketchPicture picture) {
        var copy = desk.open(admin, offer);
        var sketch = PictureFixture.with(copy.sketch(), picture);
        desk.save(admin, offer, copy.version(), sketch);
        return sketch;
    }

    private Submitted submitted(OfferId offer) {
        return desk.submit(admin, offer, desk.open(admin, offer).version());
    }

    private String publish(OfferId offer, int number) {
        String id = added(offer, number);
        publish(offer, id);
        return id;
    }

    private void publish(OfferId offer, @Nullable String id) {
        write(offer, id);
        assertThat(submitted(offer)).isInstanceOf(Submitted.Published.class);
    }

    private HttpResponse<byte[]> get(OfferId offer, String id)
            throws IOException, InterruptedException {
        return send(OfferNavigation.picture(offer, id), BodyHandlers.ofByteArray());
    }

    private String html(String path) throws IOException, InterruptedException {
        return send(path, BodyHandlers.ofString()).body();
    }

    private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url(path))).build(), handler);
        }
    }
}
