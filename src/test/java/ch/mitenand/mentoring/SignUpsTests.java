package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.SignUps.Confirmed;
import ch.mitenand.mentoring.SignUps.Outcome;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpsTests extends MentoringTest {

    @Autowired private SignUps signUps;
    @Autowired private OneTimeLinks links;
    @Autowired private PoolRound round;

    private PersonDetails person;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from throttle").update();
        person = fixture.person("Noemi", PoolFixture.OLTEN);
    }

    @Test
    void aVolunteerGetsIntoThePoolOnlyByConfirming() {
        assertThat(signUps.mentor(person, PoolFixture.offer(), "192.0.2.1"))
                .isEqualTo(new Outcome.MailSent(pools.find(olten).orElseThrow()));
        assertThat(people.mentors(olten)).isEmpty();
        String token = token();

        for (int i = 0; i < 3; i++) {
            assertThat(signUps.look(token)).isInstanceOf(Confirmed.Done.class);
        }
        assertThat(people.mentors(olten)).isEmpty();
        var pool = pools.find(olten).orElseThrow();
        assertThat(signUps.confirm(token)).isEqualTo(new Confirmed.Done(pool, "Noemi", true));

        var file = people.mentors(olten).getFirst();
        assertThat(file.person()).isEqualTo(person);
        assertThat(file.offer()).isEqualTo(PoolFixture.offer());
        assertThat(file.status().state()).isEqualTo(AdmissionState.APPLIED);
        assertThat(signUps.confirm(token)).isInstanceOf(Confirmed.Used.class);
        assertThat(signUps.look(token)).isInstanceOf(Confirmed.Used.class);
        assertThat(people.mentors(olten)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aMenteeGetsOntoTheList() {
        signUps.mentee(person, PoolFixture.need(), "192.0.2.1");
        assertThat(signUps.confirm(token()))
                .isEqualTo(new Confirmed.Done(pools.find(olten).orElseThrow(), "Noemi", false));

        var file = people.mentees(olten).getFirst();
        assertThat(file.person()).isEqualTo(person);
        assertThat(file.need()).isEqualTo(PoolFixture.need());
        assertThat(file.askedOn()).isEqualTo(today());
    }

    @Test
    void coordinatorsHearThatThereIsSomebodyButNotWho() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        signUps.confirm(token());

        var mail = Postbox.of(context).to(PoolFixture.address(coordinator)).getFirst();
        assertThat(mail.subject()).isEqualTo("Nouvelle inscription");
        assertThat(mail.text()).doesNotContain("Noemi", "Probst", person.email());
        assertThat(Postbox.of(context).to(PoolFixture.address(foreign))).isEmpty();
    }

    @Test
    void whoIsInThePoolGetsAnotherMailAndTheVisitorTheSameAnswer() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        signUps.confirm(token());
        var upper =
                PoolFixture.reached(person, person.email().replace("pool", "POOL"), Language.EN);

        assertThat(signUps.mentor(upper, PoolFixture.offer(), "192.0.2.1"))
                .isEqualTo(new Outcome.MailSent(pools.find(olten).orElseThrow()));

        assertThat(subject()).isEqualTo("You have already signed up");
        assertThat(text()).contains("pool-" + olten + "@example.ch");
        assertThat(waiting()).isZero();
        signUps.mentee(person, PoolFixture.need(), "192.0.2.1");
        assertThat(subject()).isEqualTo("Bestätigen Sie Ihre Anfrage");
    }

    @Test
    void ofTwoSignUpsOneGetsIn() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String first = token();
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String second = token();

        assertThat(signUps.confirm(second)).isInstanceOf(Confirmed.Done.class);
        assertThat(signUps.confirm(first)).isInstanceOf(Confirmed.Used.class);
        assertThat(people.mentors(olten)).hasSize(1);
    }

    @Test
    void confirmingTwiceAtTheSameTimeEntersOnce() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String token = token();

        var asked =
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> signUps.confirm(token)))
                        .toList();
        var answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(a -> a instanceof Confirmed.Done).hasSize(1);
        assertThat(answers).filteredOn(a -> a instanceof Confirmed.Used).hasSize(3);
        assertThat(people.mentors(olten)).hasSize(1);
    }

    @Test
    void whoHasLeftMaySignUpAgain() {
        fixture.mentor(olten, AdmissionState.LEFT, person, PoolFixture.offer());

        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");

        assertThat(signUps.confirm(token())).isInstanceOf(Confirmed.Done.class);
        assertThat(people.mentors(olten)).hasSize(2);
    }

    @Test
    void thePoolOfTheDayOfConfirmationCounts() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String token = token();
        var other = fixture.pool("Pool Prüf-Nachfolge", PoolFixture.OLTEN);

        var done = (Confirmed.Done) signUps.confirm(token);

        assertThat(done.pool().id()).isEqualTo(other);
        assertThat(people.mentors(other)).hasSize(1);
        assertThat(people.mentors(olten)).isEmpty();
    }

    @Test
    void withoutPoolThereIsNothingToConfirm() {
        fixture.free(PoolFixture.SOLOTHURN);
        var solothurn = fixture.person("Noemi", PoolFixture.SOLOTHURN);
        assertThat(signUps.mentor(solothurn, PoolFixture.offer(), "192.0.2.1"))
                .isEqualTo(new Outcome.NoPool(PoolFixture.SOLOTHURN));

        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String token = token();
        fixture.free(PoolFixture.OLTEN);
        assertThat(signUps.confirm(token)).isInstanceOf(Confirmed.Expired.class);
    }

    @Test
    void linksEndAfterSevenDaysAndSignUpsAreDeleted() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String token = token();
        clock.travel(Duration.ofDays(7).plusMinutes(1));
        assertThat(signUps.look(token)).isInstanceOf(Confirmed.Expired.class);
        assertThat(signUps.confirm(token)).isInstanceOf(Confirmed.Expired.class);
        round.run();
        assertThat(waiting()).isZero();
        assertThat(people.mentors(olten)).isEmpty();
    }

    @Test
    void alteredAndForeignLinksAreWorthNothing() {
        signUps.mentor(person, PoolFixture.offer(), "192.0.2.1");
        String token = token();
        String foreignLink = links.issue("offer-fresh", "x", Duration.ofDays(1));

        assertThat(signUps.confirm(token + "x")).isInstanceOf(Confirmed.Invalid.class);
        assertThat(signUps.confirm(foreignLink)).isInstanceOf(Confirmed.Invalid.class);
    }

    @Test
    void slowsDownTooManySignUpsForAnAddressAndFromANetwork() {
        Outcome last = null;
        for (int i = 0; i < 4; i++) {
            last = signUps.mentor(person, PoolFixture.offer(), "192.0.2." + i);
        }
        assertThat(last).isInstanceOf(Outcome.TooMany.class);
        for (int i = 0; i < 25; i++) {
            var next = fixture.person("Noemi", PoolFixture.OLTEN);
            last = signUps.mentee(next, PoolFixture.need(), "198.51.100.1");
        }
        assertThat(last).isInstanceOf(Outcome.TooMany.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Bestätigen Sie Ihre Anmeldung als Mentorin oder Mentor",
        "TI, Bestätigen Sie Ihre Anmeldung als Mentorin oder Mentor",
        "FR, Confirmez votre inscription comme mentor(e)",
        "IT, Confermi la Sua iscrizione come mentore",
        "EN, Please confirm that you want to be a mentor"
    })
    void writesInThePersonsLanguage(Language language, String subject) {
        var speaker = PoolFixture.reached(person, person.email(), language);

        signUps.mentor(speaker, PoolFixture.offer(), "192.0.2.1");

        assertThat(subject()).isEqualTo(subject);
        assertThat(text()).contains("Noemi").doesNotContain("Probst");
    }

    @Test
    void saysOfEveryFieldWhatToDo() {
        var wrong =
                new PersonDetails(
                        "www.spam.com", "", "noemi@", "12", Language.DE, 1850, 1, "8000", "Zürich");

        var faults = ((Outcome.Wrong) signUps.mentee(wrong, PoolFixture.need(), "x")).faults();

        assertThat(faults.keySet())
                .containsExactly(
                        "firstName", "lastName", "email", "phone", "birthYear", "bfs", "locality");
    }

    @Test
    void theLocalityHasToBeInTheMunicipality() {
        var elsewhere = fixture.person("Noemi", PoolFixture.GRENCHEN);
        var mixed =
                new PersonDetails(
                        "Noemi",
                        "Probst",
                        person.email(),
                        "",
                        Language.DE,
                        1985,
                        PoolFixture.OLTEN,
                        elsewhere.postalCode(),
                        elsewhere.locality());

        var faults = ((Outcome.Wrong) signUps.mentee(mixed, PoolFixture.need(), "x")).faults();

        assertThat(faults).containsOnlyKeys("locality");
        assertThat(faults.get("locality")).contains("Olten");
    }

    @Test
    void offersHaveTimesLanguagesAndNumbersInTheirRange() {
        var o = PoolFixture.offer();
        var twice =
                Set.of(
                        new Speaks(Language.DE, LanguageLevel.A1),
                        new Speaks(Language.DE, LanguageLevel.C2));
        var wrong =
                new MentorOffer(
                        twice,
                        Set.of(),
                        false,
                        0,
                        6,
                        null,
                        null,
                        o.topics(),
                        o.interests(),
                        null,
                        false,
                        "x".repeat(601));

        var faults = ((Outcome.Wrong) signUps.mentor(person, wrong, "x")).faults();

        assertThat(faults.keySet())
                .containsExactly("languages", "slots", "radiusKm", "places", "about");
    }

    private String subject() {
        return Postbox.of(context).to(person.email()).getFirst().subject();
    }

    private String text() {
        return Postbox.of(context).to(person.email()).getFirst().text();
    }

    private String token() {
        return Postbox.of(context)
                .newestLink(person.email())
                .replaceFirst("^/mentoring/bestaetigen/", "")
                .replaceFirst("\\?sprache=[a-z]+$", "");
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pool_sign_up where person ->> 'email' = ?")
                .param(person.email())
                .query(Long.class)
                .single();
    }
}
