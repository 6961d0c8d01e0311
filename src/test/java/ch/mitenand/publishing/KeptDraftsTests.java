package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.VersionDesk.Reason;
import ch.mitenand.publishing.VersionDesk.Replaced;
import ch.mitenand.publishing.VersionDesk.Restored;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Nothing that somebody has written goes without trace. */
class KeptDraftsTests extends PublishingTest {

    @Autowired private Policies policies;
    @Autowired private DraftCleaning cleaning;

    @Test
    void theColleaguesTextComesBackAfterAConflict() {
        var offer = draft(SketchFixture.complete("Webrunde"));
        desk.save(admin, offer, 2, SketchFixture.complete("Webrunde von Vera"));
        var mine = SketchFixture.complete("Webrunde vom Helfer");
        assertThat(desk.save(member, offer, 2, mine)).isInstanceOf(Saved.Conflict.class);

        assertThat(desk.settle(member, offer, 3, mine, mine)).isEqualTo(new Saved.Done(4));

        assertThat(title(offer)).isEqualTo("Webrunde vom Helfer");
        var kept = only(offer, Reason.CONFLICT);
        assertThat(versions.bringBack(admin, offer, kept.id(), 4))
                .isEqualTo(new Restored.Done(true));
        assertThat(title(offer)).isEqualTo("Webrunde von Vera");
    }

    @Test
    void theTextThatIsGivenUpInAConflictIsKept() {
        var offer = draft(SketchFixture.complete("Webrunde"));
        var theirs = SketchFixture.complete("Webrunde von Vera");
        var mine = SketchFixture.complete("Webrunde vom Helfer");
        desk.save(admin, offer, 2, theirs);

        assertThat(desk.settle(member, offer, 3, mine, theirs)).isEqualTo(new Saved.Done(3));

        assertThat(versions.difference(member, offer, only(offer, Reason.CONFLICT).number(), 0))
                .extracting(Difference::label)
                .containsExactly("Titel");
    }

    @Test
    void choosingAgainstSomethingNewerIsAConflictAgain() {
        var offer = draft(SketchFixture.complete("Webrunde"));
        desk.save(admin, offer, 2, SketchFixture.complete("Webrunde neuer"));
        var mine = SketchFixture.complete("Webrunde älter");

        assertThat(desk.settle(member, offer, 2, mine, mine)).isInstanceOf(Saved.Conflict.class);
        assertThat(title(offer)).isEqualTo("Webrunde neuer");
        assertThat(versions.replaced(admin, offer)).isEmpty();
    }

    @Test
    void aDraftThatWasThrownAwayComesBackAlthoughItWasNeverPublic() {
        var offer = draft(SketchFixture.complete("Webrunde verworfen"));

        assertThat(desk.discard(member, offer, 2)).isTrue();
        assertThatThrownBy(() -> desk.open(admin, offer))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> versions.replaced(stranger, offer))
                .isInstanceOf(AccessDeniedException.class);

        var kept = only(offer, Reason.DISCARDED);
        versions.bringBack(admin, offer, kept.id(), VersionDesk.NO_DRAFT);
        assertThat(title(offer)).isEqualTo("Webrunde verworfen");
        clock.travel(ReplacedDrafts.UNPUBLISHED.plusDays(1));
        cleaning.run();
        assertThat(versions.replaced(admin, offer)).hasSize(1);
    }

    @Test
    void whatWasThrownAwayIsListedUntilItIsForgottenOrComesBack() {
        var first = draft(SketchFixture.complete("Webrunde am Faden"));
        var second = draft(SketchFixture.complete("Webrunde am Rahmen"));
        desk.discard(admin, first, 2);
        clock.travel(Duration.ofDays(10));
        desk.discard(member, second, 2);

        assertThat(discarded()).containsExactly("Webrunde am Rahmen", "Webrunde am Faden");
        assertThat(Duration.between(clock.instant(), listed(first).until()).plusHours(1).toDays())
                .isEqualTo(20);
        assertThatThrownBy(() -> versions.discarded(stranger, organisation))
                .isInstanceOf(AccessDeniedException.class);

        versions.bringBack(admin, second, listed(second).id(), VersionDesk.NO_DRAFT);
        assertThat(discarded()).containsExactly("Webrunde am Faden");
        clock.travel(Duration.ofDays(21));
        assertThat(discarded()).isEmpty();
    }

    @Test
    void ofSeveralDiscardsOfAnOfferTheLastIsListed() {
        var offer = draft(SketchFixture.complete("Webrunde einst"));
        desk.discard(admin, offer, 2);
        versions.bringBack(admin, offer, listed(offer).id(), VersionDesk.NO_DRAFT);
        int version = desk.open(admin, offer).version();
        desk.save(admin, offer, version, SketchFixture.complete("Webrunde jetzt"));
        desk.discard(admin, offer, version + 1);

        assertThat(discarded()).containsExactly("Webrunde jetzt");
    }

    @Test
    void discardedChangesOfAPublicOfferStayWithTheOffer() {
        var offer = published("Webrunde Schaufenster");
        int version = desk.open(admin, offer).version();
        desk.save(admin, offer, version, SketchFixture.complete("Webrunde Hinterzimmer"));
        desk.discard(admin, offer, version + 1);

        assertThat(discarded()).isEmpty();
    }

    /** Of this test only; other tests may leave drafts of the demo organisation. */
    private List<String> discarded() {
        return versions.discarded(member, organisation).stream()
                .filter(d -> made.contains(d.offer()))
                .map(VersionDesk.Discarded::title)
                .toList();
    }

    private VersionDesk.Discarded listed(OfferId offer) {
        return versions.discarded(member, organisation).stream()
                .filter(d -> d.offer().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasNeverPublicIsForgottenAMonthAfterItWasThrownAway() {
        var offer = draft(SketchFixture.complete("Webrunde vergessen"));
        desk.discard(admin, offer, 2);
        clock.travel(ReplacedDrafts.UNPUBLISHED.minus(Duration.ofHours(1)));
        cleaning.run();
        assertThat(versions.replaced(admin, offer)).hasSize(1);

        clock.travel(Duration.ofHours(2));
        cleaning.run();

        assertThatThrownBy(() -> versions.replaced(admin, offer))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void changesThatWereThrownAwayAreKeptBesideThePublicCopy() {
        var offer = published("Webrunde öffentlich");
        desk.discard(admin, offer, desk.open(admin, offer).version());
        assertThat(versions.replaced(admin, offer)).isEmpty();

        int version = desk.open(admin, offer).version();
        desk.save(admin, offer, version, SketchFixture.complete("Webrunde geändert"));
        desk.discard(member, offer, version + 1);

        var kept = only(offer, Reason.DISCARDED);
        versions.bringBack(admin, offer, kept.id(), VersionDesk.NO_DRAFT);
        assertThat(title(offer)).isEqualTo("Webrunde geändert");
    }

    @Test
    void whatWasSentIsKeptWhenItIsTakenBackOrSentBack() {
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var offer = draft(SketchFixture.complete("Webrunde eins"));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Waiting.class);
        desk.takeBack(admin, offer);
        desk.save(admin, offer, 4, SketchFixture.complete("Webrunde zwei"));
        desk.submit(admin, offer, 5);
        review.sendBack(canton, offer, 6, "Bitte ohne Zahl.");

        assertThat(versions.replaced(admin, offer))
                .extracting(Replaced::reason)
                .containsExactly(Reason.SENT_BACK, Reason.TAKEN_BACK);
        var kept = versions.replaced(admin, offer);
        assertThat(
                        versions.difference(
                                admin, offer, kept.getLast().number(), kept.getFirst().number()))
                .extracting(Difference::label)
                .containsExactly("Titel");
    }

    @Test
    void theSameTextTwiceIsOneEntry() {
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var offer = draft(SketchFixture.complete("Webrunde hin und her"));
        for (int version = 2; version < 8; version += 2) {
            desk.submit(admin, offer, version);
            desk.takeBack(admin, offer);
        }

        assertThat(versions.replaced(admin, offer)).hasSize(1);
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        var offer = draft(SketchFixture.complete("Webrunde 0"));
        for (int i = 1; i <= ReplacedDrafts.MOST + 2; i++) {
            var next = SketchFixture.complete("Webrunde " + i);
            desk.settle(admin, offer, i + 1, next, next);
        }

        var kept = versions.replaced(admin, offer);
        assertThat(kept).hasSize(ReplacedDrafts.MOST);
        versions.bringBack(admin, offer, kept.getLast().id(), ReplacedDrafts.MOST + 4);
        assertThat(title(offer)).isEqualTo("Webrunde 2");
    }

    @Test
    void anOldEditorDoesNotSaveOverADraftThatWasMadeAnew() {
        var offer = published("Webrunde Kette");
        int old = desk.open(admin, offer).version();
        desk.discard(member, offer, old);
        assertThat(desk.open(member, offer).version()).isNotEqualTo(old);

        assertThat(desk.save(admin, offer, old, SketchFixture.complete("Webrunde Schuss")))
                .isInstanceOf(Saved.Conflict.class);
    }

    private Replaced only(OfferId offer, Reason reason) {
        var kept = versions.replaced(admin, offer);
        assertThat(kept).singleElement().extracting(Replaced::reason).isEqualTo(reason);
        return kept.getFirst();
    }

    private String title(OfferId offer) {
        return versions.draft(admin, offer).orElseThrow().sketch().basics().title().de();
    }
}
