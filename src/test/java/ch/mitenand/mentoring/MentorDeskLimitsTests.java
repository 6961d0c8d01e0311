package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.MentorDesk.Outcome;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipState;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator cannot do, and what others learn of it. */
class MentorDeskLimitsTests extends MentoringTest {

    private HeardEvents heard;

    @BeforeEach
    void listen() {
        heard = HeardEvents.in(context);
    }

    @AfterEach
    void stopListening() {
        heard.stop();
        new MentorshipFixture(context).remove(olten);
    }

    @Test
    void nobodyChangesTheOwnFile() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        fixture.link(mentor, coordinator);
        var file = people.mentor(mentor).orElseThrow();
        var fact = fact(mentor, FactKind.TAKEN_IN);
        var commands =
                List.<Supplier<Outcome>>of(
                        () ->
                                mentors.change(
                                        coordinator, olten, mentor, 1, file.person(), file.offer()),
                        () -> record(mentor, FactKind.SPECIAL_EXTRACT, today()),
                        () ->
                                mentors.waive(
                                        coordinator,
                                        olten,
                                        mentor,
                                        Requirement.PRIVATE_EXTRACT,
                                        today(),
                                        "Kenne mich."),
                        () -> mentors.strike(coordinator, olten, mentor, fact, "Irrtum"),
                        () -> mentors.erase(coordinator, olten, mentor));

        for (var command : commands) {
            assertThat(no(command.get())).contains("eigene Akte");
        }
        assertThat(people.mentor(mentor)).contains(file);
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void aNewAddressIsAnnounced() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        var file = people.mentor(mentor).orElseThrow();

        mentors.change(coordinator, olten, mentor, 1, file.person(), file.offer());
        assertThat(heard.events()).isEmpty();
        var moved = fixture.person("Marta", PoolFixture.OLTEN);
        mentors.change(coordinator, olten, mentor, 2, moved, file.offer());

        assertThat(heard.events()).containsExactly(new PersonAddressChanged(mentor.id(), true));
    }

    @Test
    void whoAccompaniesSomebodyWasTakenIn() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        new MentorshipFixture(context)
                .in(MentorshipState.ACTIVE, olten, mentor, fixture.mentee(olten));

        var fact = fact(mentor, FactKind.TAKEN_IN);
        assertThat(no(mentors.strike(coordinator, olten, mentor, fact, "Irrtum")))
                .contains("begleitet noch");
        assertThat(state(mentor)).isEqualTo(AdmissionState.IN_POOL);
    }

    @Test
    void rejectingSomebodyWhoWasInThePoolIsAnnounced() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        mentors.strike(coordinator, olten, mentor, fact(mentor, FactKind.TAKEN_IN), "Irrtum");
        record(mentor, FactKind.REJECTED, today());
        assertThat(heard.events()).containsExactly(new MentorLeft(mentor));

        heard.events().clear();
        record(fixture.mentor(olten, AdmissionState.ADMITTED), FactKind.REJECTED, today());
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void aSuspensionEndsOnlyWithAllProofs() {
        var mentor = fixture.mentor(olten, AdmissionState.LAPSED);
        record(mentor, FactKind.SUSPENDED, today());
        heard.events().clear();

        assertThat(no(record(mentor, FactKind.REINSTATED, today()))).contains("Privatauszug");
        var suspension = fact(mentor, FactKind.SUSPENDED);
        assertThat(no(mentors.strike(coordinator, olten, mentor, suspension, "Irrtum")))
                .contains("Privatauszug");
        assertThat(state(mentor)).isEqualTo(AdmissionState.SUSPENDED);
        assertThat(heard.events()).isEmpty();

        record(mentor, FactKind.PRIVATE_EXTRACT, today());
        record(mentor, FactKind.REINSTATED, today());
        assertThat(heard.events()).containsExactly(new MentorReinstated(mentor));
    }

    @Test
    void whoMayStillBeSeventeenIsNoMentor() {
        var mentor = fixture.mentor(olten, AdmissionState.APPLIED);
        var file = people.mentor(mentor).orElseThrow();
        int year = today().getYear();

        var maybe = PoolFixture.born(file.person(), year - 18);
        assertThat(no(mentors.change(coordinator, olten, mentor, 1, maybe, file.offer())))
                .contains("18 Jahre", Integer.toString(year - 19));
        var certain = PoolFixture.born(file.person(), year - 19);
        assertThat(mentors.change(coordinator, olten, mentor, 1, certain, file.offer()))
                .isInstanceOf(Outcome.Done.class);
    }

    private UUID fact(MentorId mentor, FactKind kind) {
        return mentors.facts(coordinator, olten, mentor).stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String no(Outcome outcome) {
        return ((Outcome.No) outcome).sentence();
    }
}
