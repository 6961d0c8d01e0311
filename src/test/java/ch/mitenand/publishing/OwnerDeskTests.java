package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OwnerDesk.Colleague;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who looks after an offer. */
class OwnerDeskTests extends PublishingTest {

    @Autowired private OwnerDesk owners;
    @Autowired private OfferOverview overview;
    @Autowired private Recipients recipients;

    @Test
    void whoPublishesIsTheOwnerAndAColleagueCanBeChosen() {
        var offer = published("Nähtreff Zuständigkeit");
        assertThat(owner(offer)).contains(admin.account());
        assertThat(owners.colleagues(admin, offer))
                .extracting(Colleague::account)
                .contains(admin.account(), member.account());

        owners.set(member, offer, member.account());

        assertThat(owner(offer)).contains(member.account());
        var name = owners.owner(admin, offer).map(Colleague::name);
        assertThat(shown(offer)).isEqualTo(name);
        var details = catalogue.findPublic(offer).orElseThrow();
        assertThat(recipients.ownerOrMembers(offer, details.organisation()))
                .singleElement()
                .satisfies(p -> assertThat(p.account()).isEqualTo(member.account()));
    }

    @Test
    void aColleagueWhoCorrectsSomethingDoesNotTakeTheOfferOver() {
        var offer = published("Nähtreff Beständigkeit");
        var copy = desk.open(member, offer);
        desk.save(member, offer, copy.version(), SketchFixture.complete("Nähtreff Beständig"));
        assertThat(desk.submit(member, offer, copy.version() + 1))
                .isInstanceOf(OfferDesk.Submitted.Published.class);

        assertThat(owner(offer)).contains(admin.account());
    }

    @Test
    void anOfferOfNobodyCanBeTaken() {
        var offer = published("Nähtreff Findelkind");
        jdbc.sql("delete from offer_owner where offer_id = :id").param("id", offer.id()).update();
        assertThat(owner(offer)).isEmpty();
        assertThat(shown(offer)).isEmpty();

        owners.set(member, offer, member.account());

        assertThat(owner(offer)).contains(member.account());
    }

    @Test
    void ownerWhoHasLeftCountsAsNobody() {
        var offer = published("Nähtreff Abgang");
        jdbc.sql("update offer_owner set account = :account where offer_id = :id")
                .param("account", stranger.account())
                .param("id", offer.id())
                .update();

        assertThat(owner(offer)).isEmpty();
        assertThat(shown(offer)).isEmpty();
    }

    @Test
    void refusesStrangersAndWhatWasNeverPublic() {
        var offer = published("Nähtreff Fremdkörper");
        var draft = draft(SketchFixture.complete("Nähtreff Entwurf"));

        assertThatThrownBy(() -> owners.set(stranger, offer, stranger.account()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> owners.set(admin, offer, stranger.account()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> owners.set(admin, draft, admin.account()))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(owner(draft)).isEmpty();
    }

    private Optional<UUID> owner(OfferId offer) {
        return owners.owner(admin, offer).map(Colleague::account);
    }

    private Optional<String> shown(OfferId offer) {
        return overview.desk(admin, organisation).offers().stream()
                .filter(line -> line.offer().equals(offer))
                .findFirst()
                .orElseThrow()
                .owner();
    }
}
