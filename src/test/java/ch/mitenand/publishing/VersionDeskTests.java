package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.VersionDesk.Restored;
import ch.mitenand.publishing.VersionDesk.Version;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Looking back at versions, and bringing them back without losing anything. */
class VersionDeskTests extends PublishingTest {

    @Autowired private Policies policies;

    @Test
    void showsWhatChangedAndRestoresWhatWas() {
        var offer = publishedTwice("Nähtreff Urfassung", "Nähtreff Neufassung");

        assertThat(versions.versions(admin, offer))
                .extracting(Version::number, Version::current)
                .containsExactly(tuple(2, true), tuple(1, false));
        assertThat(versions.difference(admin, offer, 1, 2))
                .extracting(Difference::label)
                .containsExactly("Titel");

        assertThat(versions.restore(admin, offer, 1, VersionDesk.NO_DRAFT))
                .isEqualTo(new Restored.Done(false));
        var restored = desk.open(admin, offer);
        assertThat(restored.sketch().basics().title().de()).isEqualTo("Nähtreff Urfassung");
        assertThat(desk.submit(admin, offer, restored.version()))
                .isInstanceOf(Submitted.Published.class);
        assertThat(catalogue.findPublic(offer).orElseThrow().content().title().de())
                .isEqualTo("Nähtreff Urfassung");
        assertThat(versions.versions(admin, offer)).hasSize(3);
    }

    @Test
    void theDraftThatIsReplacedIsKeptAndComesBack() {
        var offer = publishedTwice("Nähtreff Alpha", "Nähtreff Beta");
        int seen = written(offer, "Nähtreff Gamma");

        assertThat(versions.restore(member, offer, 1, seen)).isEqualTo(new Restored.Done(true));

        assertThat(title(offer)).isEqualTo("Nähtreff Alpha");
        var kept = versions.replaced(admin, offer).getFirst();
        assertThat(kept.editor()).isNotEmpty();
        int now = versions.draft(admin, offer).orElseThrow().version();
        assertThat(versions.bringBack(admin, offer, kept.id(), now))
                .isEqualTo(new Restored.Done(true));
        assertThat(title(offer)).isEqualTo("Nähtreff Gamma");
        assertThat(versions.replaced(admin, offer)).hasSize(2);
    }

    @Test
    void keepsNothingThatIsPublicAnyway() {
        var offer = publishedTwice("Nähtreff Eins", "Nähtreff Zwei");
        int seen = desk.open(admin, offer).version();

        assertThat(versions.restore(admin, offer, 1, seen)).isEqualTo(new Restored.Done(false));

        assertThat(versions.replaced(admin, offer)).isEmpty();
    }

    @Test
    void tellsOfANewerDraftInsteadOfReplacingIt() {
        var offer = publishedTwice("Nähtreff Früher", "Nähtreff Später");
        int seen = desk.open(admin, offer).version();
        int newer = written(offer, "Nähtreff der Kollegin");

        for (int version : new int[] {seen, VersionDesk.NO_DRAFT}) {
            assertThat(versions.restore(admin, offer, 1, version))
                    .isInstanceOfSatisfying(
                            Restored.Newer.class,
                            n -> assertThat(n.theirs().version()).isEqualTo(newer));
        }

        assertThat(title(offer)).isEqualTo("Nähtreff der Kollegin");
        assertThat(versions.replaced(admin, offer)).isEmpty();
    }

    @Test
    void replacesNothingThatWaitsForApproval() {
        var offer = publishedTwice("Nähtreff Links", "Nähtreff Rechts");
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        int seen = written(offer, "Nähtreff Mitte");
        assertThat(desk.submit(admin, offer, seen)).isInstanceOf(Submitted.Waiting.class);

        assertThat(versions.restore(admin, offer, 1, seen + 1)).isInstanceOf(Restored.Locked.class);
        assertThat(title(offer)).isEqualTo("Nähtreff Mitte");
    }

    @Test
    void refusesStrangersAndOtherPeoplesDrafts() {
        var offer = publishedTwice("Nähtreff Nord", "Nähtreff Süd");
        versions.restore(admin, offer, 1, written(offer, "Nähtreff Ost"));
        long kept = versions.replaced(admin, offer).getFirst().id();
        var other = published("Nähtreff West");

        assertThatThrownBy(() -> versions.replaced(stranger, offer))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.bringBack(stranger, offer, kept, 0))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> versions.bringBack(admin, other, kept, 0))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> versions.restore(admin, offer, 99, 0))
                .isInstanceOf(NoSuchElementException.class);
    }

    private OfferId publishedTwice(String first, String second) {
        var offer = published(first);
        int version = written(offer, second);
        assertThat(desk.submit(admin, offer, version)).isInstanceOf(Submitted.Published.class);
        return offer;
    }

    /** A colleague writes a draft; its version. */
    private int written(OfferId offer, String title) {
        int version = desk.open(member, offer).version();
        assertThat(desk.save(member, offer, version, SketchFixture.complete(title)))
                .isInstanceOf(Saved.Done.class);
        return version + 1;
    }

    private String title(OfferId offer) {
        return versions.draft(admin, offer).orElseThrow().sketch().basics().title().de();
    }
}
