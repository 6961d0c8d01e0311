package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.OfferSketch.Details;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the editor says about a sketch. */
class FindingsTests extends PublishingTest {

    private static final String NO_WEB = "ist keine Webadresse";
    private static final String NO_MAIL = "ist keine E-Mail-Adresse";

    @Autowired private Findings findings;
    @Autowired private OfferDoubles doubles;

    @Test
    void educationAndWorkNameAimAndFollowOn() {
        for (String category : List.of("education", "work.module3")) {
            assertThat(warnings(in(category)))
                    .anyMatch(m -> m.startsWith("Kein Anschluss angegeben"))
                    .anyMatch(m -> m.startsWith("Kein Ziel angegeben"));
        }
        assertThat(warnings(in("language.everyday")))
                .noneMatch(m -> m.startsWith("Kein Anschluss") || m.startsWith("Kein Ziel"));
    }

    @Test
    void whatItLeadsToIsEnough() {
        var sketch = in("education");
        var led = with(sketch, sketch.joining(), "", LocalizedText.german("Danach in eine Lehre."));

        assertThat(warnings(led))
                .noneMatch(m -> m.startsWith("Kein Anschluss") || m.startsWith("Kein Ziel"));
    }

    @Test
    void warnsOfTheSameTitleAndOfTheSameKindPlaceAndTime() {
        published("Nähtreff Doppelmoppel");
        var draft = draft(SketchFixture.complete("Ganz anders genannt"));

        assertThat(desk.doubles(admin, draft, SketchFixture.complete("Ganz anders genannt")))
                .filteredOn(f -> f.severity() == Severity.WARNING)
                .extracting(Finding::message)
                .contains(
                        "Doppelt zu «Nähtreff Doppelmoppel» (öffentlich, gleiche Kategorie, gleicher Ort,"
                                + " gleiche Zeit)? Vielleicht möchten Sie jenes Angebot ändern.");
        var other =
                SketchFixture.with(
                        SketchFixture.complete("Ganz anders genannt"),
                        SketchFixture.times("jeden Sonntag 6 bis 7 Uhr"));
        assertThat(desk.doubles(admin, draft, other))
                .noneMatch(f -> f.message().contains("Doppelmoppel"));
    }

    @Test
    void warnsOfOwnDraftsAndOfWhatIsHidden() {
        var hidden = published("Nähtreff Versteckt");
        catalogue.hide(hidden);
        draft(SketchFixture.complete("Nähtreff Schublade"));

        assertThat(warnings(SketchFixture.complete("nähtreff  versteckt")))
                .anyMatch(m ->
                        m.startsWith(
                                "Doppelt zu «Nähtreff Versteckt» (ausgeblendet, derselbe Titel)?"));
        assertThat(warnings(SketchFixture.complete("Nähtreff Schublade")))
                .anyMatch(m ->
                        m.startsWith("Doppelt zu «Nähtreff Schublade» (Entwurf, derselbe Titel)?"));
    }

    @Test
    void theOwnChangeOfAnOfferIsNoDouble() {
        var offer = published("Nähtreff Einzelstück");
        var copy = desk.open(admin, offer);
        desk.save(admin, offer, copy.version(), SketchFixture.complete("Nähtreff Einzelstück"));

        assertThat(desk.doubles(admin, offer, SketchFixture.complete("Nähtreff Einzelstück")))
                .noneMatch(f -> f.message().contains("Nähtreff Einzelstück"));
    }

    @Test
    void warnsOfASimilarOfferOfOthersInTheSamePlace() {
        published("Nähatelier für Frauen A1");
        await(() -> found("Nähatelier", made.getFirst()));
        var other = OrganisationId.create();

        assertThat(doubles(other, "Naehatelier fuer Frauen A1"))
                .containsExactly(
                        "Gibt es das schon? «Nähatelier für Frauen A1» von Verein Frauenzimmer Solothurn:"
                                + " ähnlicher Titel, gleiche Kategorie, auch in Olten."
                                + " Vielleicht machen Sie es zusammen.");
        assertThat(doubles(other, "Nähatelier für Frauen A2")).isEmpty();
        assertThat(doubles(other, "Velokurs für alle A1")).isEmpty();
    }

    private List<String> doubles(OrganisationId other, String title) {
        return doubles
                .of(OfferId.create(), other, SketchFixture.complete(title), LocalDate.now(clock))
                .stream()
                .map(Finding::message)
                .filter(m -> m.contains("Nähatelier"))
                .toList();
    }

    @Test
    void doublesAreNothingThatIsMissing() {
        published("Nähtreff Zwilling");

        assertThat(findings.missing(SketchFixture.complete("Nähtreff Zwilling"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.ch/kurs",
                "HTTPS://Example.CH/kurs",
                "www.example.ch",
                " https://example.ch "
            })
    void webAddressesArePublicOnes(String address) {
        assertThat(missing(web(address))).noneMatch(m -> m.contains(NO_WEB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet.local",
                "https://localhost/x",
                "https://192.168.1.1/",
                "https://wer:geheim@example.ch/",
                "javascript:alert(1)",
                "kein Link"
            })
    void otherAddressesAreRefused(String address) {
        assertThat(missing(web(address))).anyMatch(m -> m.contains(NO_WEB));
    }

    @Test
    void whatWasTypedInCapitalsIsPublishedAsALinkThatWorks() {
        var offer = draft(web("HTTPS://Www.Example.CH/Kurs"));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(OfferDesk.Submitted.Published.class);

        assertThat(catalogue.findPublic(offer).orElseThrow().content().web())
                .isEqualTo("https://www.example.ch/Kurs");
    }

    @Test
    void mailAddressesAreThoseThatThePortalWritesTo() {
        assertThat(missing(mail("kurs@example.ch"))).noneMatch(m -> m.contains(NO_MAIL));
        assertThat(missing(mail(" kurs@example.ch "))).noneMatch(m -> m.contains(NO_MAIL));
        for (String wrong : List.of("kurs", "kurs@example", "a b@example.ch", "a@b@example.ch")) {
            assertThat(missing(mail(wrong))).as(wrong).anyMatch(m -> m.contains(NO_MAIL));
        }
    }

    private List<String> warnings(OfferSketch sketch) {
        var draft = draft(sketch);
        return Stream.concat(
                        desk.findings(admin, draft, sketch).stream(),
                        desk.doubles(admin, draft, sketch).stream())
                .filter(f -> f.severity() == Severity.WARNING)
                .map(Finding::message)
                .toList();
    }

    private List<String> missing(OfferSketch sketch) {
        return findings.missing(sketch).stream().map(Finding::message).toList();
    }

    private static OfferSketch in(String category) {
        var sketch = SketchFixture.complete("Nähkurs mit Ziel");
        var basics = sketch.basics();
        return new OfferSketch(
                new OfferSketch.Basics(
                        basics.title(),
                        basics.summary(),
                        List.of(category),
                        basics.targetGroups(),
                        basics.instructionLanguages(),
                        basics.womenOnly()),
                sketch.where(),
                sketch.when(),
                sketch.joining(),
                sketch.details());
    }

    private static OfferSketch web(String address) {
        var sketch = SketchFixture.complete("Nähtreff Netz");
        return with(sketch, sketch.joining(), address, LocalizedText.EMPTY);
    }

    private static OfferSketch mail(String address) {
        var sketch = SketchFixture.complete("Nähtreff Post");
        var joining = sketch.joining();
        return with(
                sketch,
                new Joining(
                        joining.free(),
                        joining.costs(),
                        joining.payers(),
                        RegistrationKind.EMAIL,
                        joining.registrationNote(),
                        "",
                        joining.contactName(),
                        joining.contactRole(),
                        "",
                        address,
                        null,
                        null,
                        null),
                "",
                LocalizedText.EMPTY);
    }

    private static OfferSketch with(
            OfferSketch sketch, Joining joining, String web, LocalizedText leadsTo) {
        var none = OfferSketch.EMPTY.details();
        var details =
                new Details(
                        none.description(),
                        none.plainDescription(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        none.entryStatus(),
                        none.entryOther(),
                        null,
                        null,
                        none.targetCertificate(),
                        leadsTo,
                        List.of(),
                        none.childcare(),
                        none.childcareNote(),
                        List.of(),
                        web,
                        null);
        return new OfferSketch(sketch.basics(), sketch.where(), sketch.when(), joining, details);
    }
}
