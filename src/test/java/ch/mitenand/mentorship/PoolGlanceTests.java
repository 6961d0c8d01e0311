package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.shared.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A pool at a glance. */
class PoolGlanceTests extends MentorshipTest {

    @Autowired PoolGlance glances;

    private PoolGlance.Glance glance() {
        return glances.of(coordinator, olten);
    }

    @Test
    void countsWhoWaitsAndWhoIsFree() {
        var glance = glance();

        assertThat(glance.waiting()).isEqualTo(1);
        assertThat(glance.longest()).isEqualTo(30);
        assertThat(glance.urgent()).isZero();
        assertThat(glance.volunteers()).isEqualTo(1);
        assertThat(glance.freePlaces()).isEqualTo(2);
        assertThat(glance.isNew()).isFalse();
    }

    @Test
    void newPoolIsNew() {
        assertThat(glances.of(foreign, grenchen).isNew()).isTrue();
    }

    @Test
    void namesLanguagesThatNobodyFreeSpeaks() {
        var missing = glance().missing();

        assertThat(missing).extracting(PoolGlance.Missing::language).containsExactly(Language.TI);
        assertThat(missing.getFirst().mentees()).isEqualTo(1);
        assertThat(missing.getFirst().alone()).isZero();
    }

    @Test
    void signUpsAndLapsedProofsAreToBeDone() {
        pools.mentor(olten, AdmissionState.APPLIED);
        pools.mentor(olten, AdmissionState.LAPSED);

        assertThat(glance().entering()).isEqualTo(1);
        assertThat(glance().todos())
                .extracting(PoolGlanceTodo::what)
                .contains("Neu angemeldet: Gespräch vereinbaren", "Nachweis abgelaufen");
    }

    @Test
    void proofThatEndsWithinThirtyDaysIsToBeDone() {
        clock.travel(Duration.ofDays(1096 - 60 - 20));

        assertThat(glance().todos())
                .filteredOn(t -> mentor.equals(t.mentor()))
                .extracting(PoolGlanceTodo::what)
                .containsExactly("Nachweis endet bald");
    }

    @Test
    void missingAnswersShowAfterThreeDays() {
        in(MentorshipState.ASKED);
        assertThat(glance().todos()).noneMatch(t -> t.what().contains("Antwort"));

        jdbc.sql(
                        "update mentorship set state_since = state_since - interval '4 days' where mentee_id = :id")
                .param("id", mentee.id())
                .update();

        assertThat(glance().asked()).isEqualTo(1);
        assertThat(glance().todos())
                .extracting(PoolGlanceTodo::what)
                .contains("Beide Antworten fehlen");
    }

    @Test
    void suspendedOnesCannotWait() {
        in(MentorshipState.SUSPENDED);

        var first = glance().todos().getFirst();

        assertThat(first.alert()).isTrue();
        assertThat(first.what()).startsWith("Ausgesetzt");
        assertThat(first.mentorship()).isNotNull();
    }

    @Test
    void strangersSeeNothing() {
        assertThatThrownBy(() -> glances.of(foreign, olten))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> glances.isOwn(foreign, olten, mentor))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(glances.isOwn(coordinator, olten, mentor)).isTrue();
        assertThat(glances.isOwn(foreign, grenchen, mentor)).isFalse();
    }
}
