package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MenteeDesk.Outcome;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MenteeDeskTests extends MentoringTest {

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
    void entersSomebodyWhoCameInPerson() {
        var person = fixture.person("Samira", PoolFixture.OLTEN);

        var file = done(enter(person));

        assertThat(file.person()).isEqualTo(person);
        assertThat(file.need()).isEqualTo(PoolFixture.need());
        assertThat(file.askedOn()).isEqualTo(today());
        assertThat(file.left()).isFalse();
        assertThat(mentees.mentees(coordinator, olten)).containsExactly(file);
        assertThat(no(enter(person))).contains("schon jemand");
    }

    @Test
    void refusesWhatCannotBe() {
        var person = fixture.person("Samira", PoolFixture.OLTEN);
        var tomorrow = today().plusDays(1);
        assertThat(no(mentees.enter(coordinator, olten, person, PoolFixture.need(), tomorrow)))
                .contains("Zukunft");
        assertThat(no(enter(fixture.person("Samira", PoolFixture.GRENCHEN))))
                .contains("Grenchen", "Pool Prüf-Grenchen", "dorthin");
        fixture.free(PoolFixture.SOLOTHURN);
        assertThat(no(enter(fixture.person("Samira", PoolFixture.SOLOTHURN))))
                .contains("noch kein Pool");
        assertThat(no(enter(PoolFixture.born(person, 1850)))).contains("Geburtsjahr");
        var longAgo = today().minusYears(2).minusDays(1);
        assertThat(no(mentees.enter(coordinator, olten, person, PoolFixture.need(), longAgo)))
                .contains("zwei Jahre");
        var baby = PoolFixture.born(person, today().getYear());
        var before = today().withDayOfYear(1).minusDays(1);
        assertThat(no(mentees.enter(coordinator, olten, baby, PoolFixture.need(), before)))
                .contains("Geburtsjahr");
    }

    @Test
    void aNewAddressIsAnnounced() {
        var mentee = fixture.mentee(olten);
        var same = people.mentee(mentee).orElseThrow().person();

        done(change(mentee, 1, same));
        assertThat(heard.events()).isEmpty();
        done(change(mentee, 2, fixture.person("Samira", PoolFixture.OLTEN)));

        assertThat(heard.events()).containsExactly(new PersonAddressChanged(mentee.id(), false));
    }

    @Test
    void invisibleCharactersAreRefusedInsteadOfFailing() {
        var mentee = fixture.mentee(olten);

        assertThat(no(mentees.setUrgent(coordinator, olten, mentee, true, "Umzug\0")))
                .contains("unsichtbar");
        assertThat(no(mentees.leave(coordinator, olten, mentee, "Umzug\ud83d")))
                .contains("unsichtbar");
    }

    @Test
    void urgencyNeedsAReason() {
        var mentee = fixture.mentee(olten);

        assertThat(no(mentees.setUrgent(coordinator, olten, mentee, true, ""))).contains("Begr");
        assertThat(done(mentees.setUrgent(coordinator, olten, mentee, true, "Umzug")).urgent())
                .isTrue();
        assertThat(done(mentees.setUrgent(coordinator, olten, mentee, false, "Gelöst")).urgent())
                .isFalse();
    }

    @Test
    void changesOnlyTheVersionThatWasShown() {
        var mentee = fixture.mentee(olten);
        var person = fixture.person("Samira", PoolFixture.OLTEN);

        assertThat(done(change(mentee, 1, person)).version()).isEqualTo(2);
        assertThat(no(change(mentee, 1, person))).contains("inzwischen geändert");
    }

    @Test
    void leavingTakesOffTheListAndTellsOthers() {
        var mentee = fixture.mentee(olten);
        var owner = fixture.account("Samira Probst");
        fixture.link(mentee, owner);

        var file = done(mentees.leave(coordinator, olten, mentee, "Braucht niemanden mehr."));

        assertThat(file.left()).isTrue();
        assertThat(file.account()).isNull();
        assertThat(people.menteesOf(owner.account())).containsExactly(mentee);
        assertThat(heard.events()).containsExactly(new MenteeLeft(mentee));
        assertThat(no(mentees.leave(coordinator, olten, mentee, "Nochmals")))
                .contains("nicht mehr auf der Liste");
    }

    @Test
    void erasingLeavesNothingThatSaysWhoItWas() {
        var mentee = fixture.mentee(olten);
        mentees.setUrgent(coordinator, olten, mentee, true, "Samira ist krank.");

        var file = done(mentees.erase(coordinator, olten, mentee));

        var row =
                jdbc.sql("select mentee::text from mentee where id = ?")
                        .param(mentee.id())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("Samira", "Probst", "pool-probe", "Deutsch", "+41", "1985");
        assertThat(file.erased()).isTrue();
        assertThat(file.left()).isTrue();
        assertThat(heard.events())
                .containsExactly(new MenteeLeft(mentee), new PersonErased(mentee.id(), false));
        assertThat(people.mentees(olten)).isEmpty();
        assertThat(mentees.erase(coordinator, olten, mentee)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void everyReadAndChangeLeavesATrace() {
        var mentee = fixture.mentee(olten);

        mentees.mentee(coordinator, olten, mentee);
        mentees.setUrgent(coordinator, olten, mentee, true, "Umzug");
        mentees.mentees(coordinator, olten);

        assertThat(trace(mentee.id())).containsExactly("READ", "URGENT_SET");
        assertThat(trace(olten.id())).containsExactly("READ");
    }

    @Test
    void nobodyElseReadsOrChangesAnything() {
        var mentee = fixture.mentee(olten);
        var before = people.mentee(mentee);
        for (var actor : strangers()) {
            for (var command : commands(actor, olten, mentee)) {
                assertThatThrownBy(command::run).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThat(people.mentee(mentee)).isEqualTo(before);
        assertThat(people.mentees(olten)).hasSize(1);
        assertThat(trace(mentee.id())).isEmpty();
    }

    @Test
    void aMenteeOfAnotherPoolIsNotFoundUnderTheOwnOne() {
        var mentee = fixture.mentee(olten);
        var before = people.mentee(mentee);

        for (var command : commands(foreign, grenchen, mentee).subList(2, 7)) {
            assertThatThrownBy(command::run).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(people.mentee(mentee)).isEqualTo(before);
        assertThat(heard.events()).isEmpty();
    }

    private List<Runnable> commands(Actor actor, PoolId pool, MenteeId mentee) {
        var person = fixture.person("Mallory", PoolFixture.OLTEN);
        var need = PoolFixture.need();
        return List.of(
                () -> mentees.mentees(actor, pool),
                () -> mentees.enter(actor, pool, person, need, today()),
                () -> mentees.mentee(actor, pool, mentee),
                () -> mentees.change(actor, pool, mentee, 1, person, need),
                () -> mentees.setUrgent(actor, pool, mentee, true, "x"),
                () -> mentees.leave(actor, pool, mentee, "x"),
                () -> mentees.erase(actor, pool, mentee));
    }

    private Outcome enter(PersonDetails person) {
        return mentees.enter(coordinator, olten, person, PoolFixture.need(), today());
    }

    private Outcome change(MenteeId mentee, int version, PersonDetails person) {
        return mentees.change(coordinator, olten, mentee, version, person, PoolFixture.need());
    }

    private List<String> trace(UUID person) {
        return jdbc.sql("select what from person_access where person_id = ? order by id")
                .param(person)
                .query(String.class)
                .list();
    }

    private static MenteeFile done(Outcome outcome) {
        return ((Outcome.Done) outcome).file();
    }

    private static String no(Outcome outcome) {
        return ((Outcome.No) outcome).sentence();
    }
}
