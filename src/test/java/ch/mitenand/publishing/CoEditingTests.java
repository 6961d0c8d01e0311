package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.WorkingCopy.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two people work on the same offer. */
class CoEditingTests extends PublishingTest {

    @Autowired private CoEditing company;
    @Autowired private DraftCleaning cleaning;

    @Test
    void eachHearsOfTheOtherBeforeAnythingIsSaved() {
        var offer = draft(SketchFixture.complete("Strickrunde"));

        assertThat(company.look(admin, offer).others()).isEmpty();
        assertThat(company.look(member, offer).others()).containsExactly("Vera Keller");
        assertThat(company.look(admin, offer).others()).hasSize(1);

        company.leave(member, offer);
        assertThat(company.look(admin, offer).others()).isEmpty();
    }

    @Test
    void whoeverIsSilentIsForgotten() {
        var offer = draft(SketchFixture.complete("Strickrunde still"));
        company.look(member, offer);
        clock.travel(Presence.HOLDS.plus(Duration.ofSeconds(1)));

        assertThat(company.look(admin, offer).others()).isEmpty();

        cleaning.run();
        assertThat(seen(offer)).isEqualTo(1);
    }

    @Test
    void whoeverDoesNotWorkThereIsNotNamed() {
        var offer = draft(SketchFixture.complete("Strickrunde früher"));
        jdbc.sql("insert into offer_presence values (:offer, :account, :now)")
                .param("offer", offer.id())
                .param("account", stranger.account())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .update();

        assertThat(company.look(admin, offer).others()).isEmpty();
    }

    @Test
    void saysWhoHasSaved() {
        var offer = draft(SketchFixture.complete("Strickrunde"));
        desk.save(admin, offer, 2, SketchFixture.complete("Strickrunde von Vera"));

        assertThat(company.look(member, offer).standing())
                .isEqualTo(new Standing.There(3, State.DRAFT, "Vera Keller", false));
        assertThat(company.look(admin, offer).standing())
                .isEqualTo(new Standing.There(3, State.DRAFT, "Vera Keller", true));
    }

    @Test
    void saysThatADraftIsGone() {
        var offer = draft(SketchFixture.complete("Strickrunde fort"));
        desk.discard(admin, offer, 2);
        assertThat(company.look(member, offer).standing())
                .isEqualTo(new Standing.Discarded("Vera Keller", false));

        var open = published("Strickrunde offen");
        assertThat(company.look(member, open).standing()).isEqualTo(new Standing.Over());
        int version = desk.open(admin, open).version();
        desk.save(admin, open, version, SketchFixture.complete("Strickrunde anders"));
        desk.discard(admin, open, version + 1);
        assertThat(company.look(member, open).standing())
                .isEqualTo(new Standing.Discarded("Vera Keller", true));
    }

    @Test
    void strangersHearNothing() {
        var offer = draft(SketchFixture.complete("Strickrunde unter sich"));

        assertThatThrownBy(() -> company.look(stranger, offer))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.leave(canton, offer))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(seen(offer)).isZero();
    }

    private long seen(ch.mitenand.offer.OfferId offer) {
        return jdbc.sql("select count(*) from offer_presence where offer_id = :id")
                .param("id", offer.id())
                .query(Long.class)
                .single();
    }
}
