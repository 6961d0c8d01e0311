package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Weights;
import ch.mitenand.mentoring.MentorDesk.Outcome;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MentorDeskTests extends MentoringTest {

    @Autowired private PoolDesk desk;

    private HeardEvents heard;

    @BeforeEach
    void listen() {
        heard = HeardEvents.in(context);
    }

    @AfterEach
    void stopListening() {
        heard.stop();
    }

    @Test
    void admissionFollowsFromWhatIsRecorded() {
        var mentor = fixture.mentor(olten, AdmissionState.APPLIED);

        assertThat(record(mentor, FactKind.INTERVIEW, today())).isInstanceOf(Outcome.Done.class);
        assertThat(state(mentor)).isEqualTo(AdmissionState.IN_VETTING);
        assertThat(no(record(mentor, FactKind.TAKEN_IN, today())))
                .contains("Privatauszug", "Verhaltenskodex", "Schweigepflicht")
                .doesNotContain("Gespräch");
        record(mentor, FactKind.PRIVATE_EXTRACT, today());
        record(mentor, FactKind.CODE_OF_CONDUCT, today());
        record(mentor, FactKind.SECRECY, today());
        assertThat(state(mentor)).isEqualTo(AdmissionState.ADMITTED);
        record(mentor, FactKind.TAKEN_IN, today());

        var file = people.mentor(mentor).orElseThrow();
        assertThat(file.status().state()).isEqualTo(AdmissionState.IN_POOL);
        assertThat(file.status().validUntil()).isEqualTo(today().plusMonths(36));
        assertThat(mentors.facts(coordinator, olten, mentor))
                .extracting(AdmissionFact::kind)
                .startsWith(FactKind.TAKEN_IN);
        assertThat(mentors.facts(coordinator, olten, mentor))
                .extracting(AdmissionFact::by)
                .containsOnly("Petra Probe");
    }

    @Test
    void aWaiverNeedsReasonAndEnd() {
        var mentor = fixture.mentor(olten, AdmissionState.LAPSED);
        var extract = Requirement.PRIVATE_EXTRACT;

        assertThat(no(mentors.waive(coordinator, olten, mentor, extract, today(), " ")))
                .contains("warum");
        assertThat(
                        no(
                                mentors.waive(
                                        coordinator,
                                        olten,
                                        mentor,
                                        extract,
                                        today().minusDays(1),
                                        "x")))
                .contains("späteren Tag");
        mentors.waive(coordinator, olten, mentor, extract, today().plusDays(20), "Ist bestellt.");

        var status = people.mentor(mentor).orElseThrow().status();
        assertThat(status.state()).isEqualTo(AdmissionState.IN_POOL);
        assertThat(status.validUntil()).isEqualTo(today().plusDays(20));
    }

    @Test
    void suspensionIsAnnouncedInTheSameTransaction() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);

        transaction.executeWithoutResult(status -> {
            record(mentor, FactKind.SUSPENDED, today());
            assertThat(heard.events()).containsExactly(new MentorSuspended(mentor));
            status.setRollbackOnly();
        });
        assertThat(state(mentor)).isEqualTo(AdmissionState.IN_POOL);

        heard.events().clear();
        record(mentor, FactKind.SUSPENDED, today());
        record(mentor, FactKind.REINSTATED, today());
        record(mentor, FactKind.LEFT, today());
        assertThat(heard.events())
                .containsExactly(
                        new MentorSuspended(mentor),
                        new MentorReinstated(mentor),
                        new MentorLeft(mentor));
        assertThat(no(record(mentor, FactKind.INTERVIEW, today()))).contains("ausgetreten");
    }

    @Test
    void strikingIsAnnouncedLikeRecording() {
        var mentor = fixture.mentor(olten, AdmissionState.SUSPENDED);
        record(mentor, FactKind.REINSTATED, today());
        heard.events().clear();

        strike(mentor, FactKind.REINSTATED);
        strike(mentor, FactKind.SUSPENDED);

        assertThat(heard.events())
                .containsExactly(new MentorSuspended(mentor), new MentorReinstated(mentor));
        assertThat(state(mentor)).isEqualTo(AdmissionState.IN_POOL);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from mentor_fact where mentor_id = ? and struck_why <> ''")
                                .param(mentor.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
    }

    @Test
    void aFactOfSomebodyElseIsNotStruck() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        var other = fixture.mentor(olten, AdmissionState.IN_POOL);
        var fact = mentors.facts(coordinator, olten, other).getFirst().id();

        assertThatThrownBy(() -> mentors.strike(coordinator, olten, mentor, fact, "Irrtum"))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(mentors.facts(coordinator, olten, other)).hasSize(5);
        assertThat(no(mentors.strike(coordinator, olten, other, fact, ""))).contains("warum");
    }

    @Test
    void aTighterPolicyMakesVolunteersLapse() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);

        var policy =
                desk.setPolicy(
                        coordinator,
                        olten,
                        1,
                        Map.of(Requirement.SPECIAL_EXTRACT, 36),
                        Weights.STANDARD,
                        300);

        assertThat(policy).isEqualTo(new PoolDesk.RulesSet.Done(pools.policy(olten)));
        assertThat(pools.policy(olten).version()).isEqualTo(2);
        assertThat(state(mentor)).isEqualTo(AdmissionState.LAPSED);
        assertThat(pools.policy(grenchen)).isEqualTo(PoolPolicy.STANDARD);
    }

    @Test
    void changesPersonAndOfferOnlyOfTheVersionThatWasShown() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        var person = fixture.person("Martha", PoolFixture.OLTEN);

        var done = mentors.change(coordinator, olten, mentor, 1, person, PoolFixture.offer());
        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(people.mentor(mentor).orElseThrow().person()).isEqualTo(person);
        assertThat(people.mentor(mentor).orElseThrow().offer()).isEqualTo(PoolFixture.offer());
        assertThat(no(mentors.change(coordinator, olten, mentor, 1, person, PoolFixture.offer())))
                .contains("inzwischen geändert");
        var young = PoolFixture.born(person, today().getYear() - 12);
        assertThat(no(mentors.change(coordinator, olten, mentor, 2, young, PoolFixture.offer())))
                .contains("18 Jahre");
    }

    @Test
    void erasingLeavesNothingThatSaysWhoItWas() {
        var mentor = fixture.mentor(olten, AdmissionState.SUSPENDED);
        fixture.link(mentor, fixture.account("Marta Probst"));

        mentors.erase(coordinator, olten, mentor);

        var row =
                jdbc.sql("select mentor::text from mentor where id = ?")
                        .param(mentor.id())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("Marta", "Probst", "pool-probe", "koche", "+41", "1985");
        var file = people.mentor(mentor).orElseThrow();
        assertThat(file.erased()).isTrue();
        assertThat(file.account()).isNull();
        assertThat(file.status().state()).isEqualTo(AdmissionState.LEFT);
        assertThat(reasons(mentor)).containsOnly("", "(gelöscht)");
        assertThat(heard.events())
                .containsExactly(new MentorLeft(mentor), new PersonErased(mentor.id(), true));
        assertThat(people.mentors(olten)).isEmpty();
        assertThat(mentors.erase(coordinator, olten, mentor)).isInstanceOf(Outcome.Done.class);
        assertThat(no(record(mentor, FactKind.INTERVIEW, today()))).contains("gelöscht");
    }

    @Test
    void everyReadAndChangeLeavesATrace() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);

        mentors.mentor(coordinator, olten, mentor);
        mentors.facts(coordinator, olten, mentor);
        record(mentor, FactKind.PAUSED, today());
        mentors.mentors(coordinator, olten);

        assertThat(trace(mentor.id())).containsExactly("READ", "FACTS_READ", "FACT_RECORDED");
        assertThat(trace(olten.id())).containsExactly("READ");
    }

    @Test
    void listsByStateAndName() {
        var paused = fixture.mentor(olten, AdmissionState.PAUSED);
        var inPool = fixture.mentor(olten, AdmissionState.IN_POOL);
        var applied = fixture.mentor(olten, AdmissionState.APPLIED);
        fixture.mentor(grenchen, AdmissionState.IN_POOL);

        assertThat(mentors.mentors(coordinator, olten))
                .extracting(MentorFile::id)
                .containsExactly(applied, inPool, paused);
    }

    @Test
    void theFixtureKnowsEveryState() {
        for (var state : AdmissionState.values()) {
            assertThat(state(fixture.mentor(olten, state))).isEqualTo(state);
        }
    }

    @Test
    void nobodyElseReadsOrChangesAnything() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        var fact = mentors.facts(coordinator, olten, mentor).getFirst().id();
        for (var actor : strangers()) {
            for (var command : commands(actor, olten, mentor, fact)) {
                assertThatThrownBy(command::run).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(state(mentor)).isEqualTo(AdmissionState.IN_POOL);
        assertThat(trace(mentor.id())).containsExactly("FACTS_READ");
    }

    @Test
    void aVolunteerOfAnotherPoolIsNotFoundUnderTheOwnOne() {
        var mentor = fixture.mentor(olten, AdmissionState.IN_POOL);
        var before = people.mentor(mentor);
        var fact = mentors.facts(coordinator, olten, mentor).getFirst().id();

        for (var command : commands(foreign, grenchen, mentor, fact).subList(1, 8)) {
            assertThatThrownBy(command::run).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(people.mentor(mentor)).isEqualTo(before);
        assertThat(mentors.facts(coordinator, olten, mentor)).hasSize(5);
        assertThat(heard.events()).isEmpty();
    }

    private List<Runnable> commands(Actor actor, PoolId pool, MentorId mentor, UUID fact) {
        var person = fixture.person("Mallory", PoolFixture.OLTEN);
        var until = today().plusDays(9);
        return List.of(
                () -> mentors.mentors(actor, pool),
                () -> mentors.mentor(actor, pool, mentor),
                () -> mentors.facts(actor, pool, mentor),
                () -> mentors.change(actor, pool, mentor, 1, person, PoolFixture.offer()),
                () -> mentors.record(actor, pool, mentor, FactKind.LEFT, today(), null, "x"),
                () -> mentors.waive(actor, pool, mentor, Requirement.SECRECY, until, "x"),
                () -> mentors.strike(actor, pool, mentor, fact, "x"),
                () -> mentors.erase(actor, pool, mentor));
    }

    private void strike(MentorId mentor, FactKind kind) {
        var fact =
                mentors.facts(coordinator, olten, mentor).stream()
                        .filter(f -> f.kind() == kind)
                        .findFirst()
                        .orElseThrow();
        mentors.strike(coordinator, olten, mentor, fact.id(), "Irrtum");
    }

    private List<String> trace(UUID person) {
        return jdbc.sql("select what from person_access where person_id = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }

    private List<String> reasons(MentorId mentor) {
        return jdbc.sql("select reason from mentor_fact where mentor_id = ?")
                .param(mentor.id())
                .query(String.class)
                .list();
    }

    private static String no(Outcome outcome) {
        return ((Outcome.No) outcome).sentence();
    }
}
