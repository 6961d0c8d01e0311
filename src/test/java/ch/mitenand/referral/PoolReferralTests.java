package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static ch.mitenand.referral.ReferralScene.no;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assignments to a pool, whose mentee leads them on. */
class PoolReferralTests extends ReferralTest {

    @Autowired private PoolPeople people;
    @Autowired private OwnPages pages;
    @Autowired private CaseDesk cases;

    private PoolFixture pools;
    private MentorshipFixture mentorships;
    private PoolId olten;
    private PoolId grenchen;
    private Actor coordinator;
    private Inbox inbox;
    private CaseId id;
    private ReferralId referral;

    @BeforeEach
    void sendToThePool() {
        pools = new PoolFixture(context);
        mentorships = new MentorshipFixture(context);
        olten = pools.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        grenchen = pools.pool("Pool Prüf-Grenchen", PoolFixture.GRENCHEN);
        coordinator = pools.coordinator(PoolFixture.OLTEN);
        inbox = new Inbox.OfPool(olten);
        id = scene.supported();
        referral = done(assignments.begin(scene.officer, id, draft(id, olten)));
        done(assignments.send(scene.officer, id, referral));
    }

    @AfterEach
    void removePools() {
        clock.comeBack();
        scene.cases.remove();
        mentorships.remove(olten);
        mentorships.remove(grenchen);
        pools.remove();
    }

    @Test
    void acceptanceMakesAMentee() {
        clock.travel(Duration.ofDays(3));
        done(desk.accept(coordinator, inbox, referral, null));

        var mentee = mentee();
        assertThat(mentee.person().firstName()).isEqualTo("Samira");
        assertThat(mentee.person().lastName()).isEmpty();
        assertThat(mentee.person().phone()).isEqualTo("+41 00 123 45 67");
        assertThat(mentee.person().locality()).isEqualTo("Olten");
        assertThat(mentee.askedOn()).isEqualTo(scene.today);
        assertThat(mentee.need().about()).isEqualTo("Deutsch A2 am Abend");
    }

    /** The same table as for organisations. */
    @Test
    void coordinatorSeesTheFieldsOfTheTableAndNoOther() {
        var table = new DisclosureRows();
        var person = table.of(Stage.PERSON);
        // not ticked, nothing to approve, no first day yet
        person.removeAll(EnumSet.of(Field.SURNAME, Field.APPROVED, Field.STARTS_ON));
        var sent = desk.item(coordinator, inbox, referral).shown();
        done(desk.accept(coordinator, inbox, referral, null));
        var accepted = desk.item(coordinator, inbox, referral).shown();

        assertThat(sent.fields().keySet()).isEqualTo(table.of(Stage.NEED));
        assertThat(accepted.fields().keySet()).isEqualTo(person);
    }

    @Test
    void whoRefusesThatThePoolHasTheDataLeavesItsList() {
        done(desk.accept(coordinator, inbox, referral, null));
        done(desk.notTakenUp(coordinator, inbox, referral, Reason.DATA_REFUSED));

        assertThat(people.mentees(olten)).isEmpty();
        assertThat(desk.item(coordinator, inbox, referral).shown().get(Field.FIRST_NAME)).isEmpty();
    }

    @Test
    void twinPoolSeesNothing() {
        var foreign = pools.coordinator(PoolFixture.GRENCHEN);
        var theirs = new Inbox.OfPool(grenchen);

        assertThat(desk.items(foreign, theirs)).isEmpty();
        assertThat(desk.waiting(foreign, theirs)).isZero();
        isRefused(foreign, theirs, inbox, referral);
        assertThat(people.mentees(olten)).isEmpty();
        assertThat(people.mentees(grenchen)).isEmpty();
        assertThat(state()).isEqualTo(AssignmentState.SENT);
        assertThat(desk.items(coordinator, inbox)).hasSize(1);
        assertThat(desk.waiting(coordinator, inbox)).isEqualTo(1);
    }

    /** In the states in which the other commands could be given. */
    @Test
    void twinPoolMovesNothingThatGoesOn() {
        var foreign = pools.coordinator(PoolFixture.GRENCHEN);
        var theirs = new Inbox.OfPool(grenchen);
        done(desk.accept(coordinator, inbox, referral, null));

        isRefused(foreign, theirs, inbox, referral);
        assertThat(state()).isEqualTo(AssignmentState.ACCEPTED);

        running();
        round.run();
        isRefused(foreign, theirs, inbox, referral);
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);
        assertThat(people.mentees(olten)).hasSize(1);
        assertThat(people.mentees(grenchen)).isEmpty();
    }

    @Test
    void twinPoolSeesAndChangesNoAttendance() {
        var foreign = pools.coordinator(PoolFixture.GRENCHEN);
        var theirs = new Inbox.OfPool(grenchen);
        done(desk.accept(coordinator, inbox, referral, null));
        running();
        round.run();
        scene.cases
                .owner()
                .sql(
                        """
                        insert into referral_attendance (referral_id, day, presence)
                        values (:id, :day, 'EXCUSED')\
                        """)
                .param("id", referral.id())
                .param("day", scene.today)
                .update();

        assertThat(desk.attendance(foreign, theirs, scene.today)).isEmpty();
        isRefused(foreign, theirs, inbox, referral);
        assertThat(
                        scene.cases
                                .owner()
                                .sql(
                                        "select presence from referral_attendance where referral_id = :id")
                                .param("id", referral.id())
                                .query(String.class)
                                .list())
                .containsExactly("EXCUSED");
    }

    @Test
    void mentorshipLeadsItOn() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var running = mentorships.in(MentorshipState.ACTIVE, olten, mentor, mentee().id());
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);

        jdbc.sql(
                        """
                        update mentorship set state = 'ENDED', ended_on = :today, end_reason = 'PLANNED_END',
                            ended_by = 'COORDINATOR' where id = :id\
                        """)
                .param("today", scene.today)
                .param("id", running.id())
                .update();
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.COMPLETED);
    }

    /** What the mentorship does is neither offered to coordinators nor taken from them. */
    @Test
    void coordinatorNeitherBeginsNorCompletes() {
        done(desk.accept(coordinator, inbox, referral, null));
        assertThat(offered()).containsExactly(AssignmentCommand.MARK_NOT_TAKEN_UP);
        String sentence = no(desk.start(coordinator, inbox, referral, scene.today));
        assertThat(sentence).contains("Das geschieht im Pool", "mit dem ersten Treffen");
        assertThat(state()).isEqualTo(AssignmentState.ACCEPTED);

        running();
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);
        assertThat(offered()).containsExactly(AssignmentCommand.DISCONTINUE);
        assertThat(desk.items(coordinator, inbox))
                .flatExtracting(ReceiverDesk.Item::allowed)
                .containsExactly(AssignmentCommand.DISCONTINUE);
        assertThat(
                        no(
                                desk.complete(
                                        coordinator,
                                        inbox,
                                        referral,
                                        scene.today,
                                        OutcomeCode.ATTENDED,
                                        "")))
                .isEqualTo(sentence);
        assertThat(
                        no(
                                desk.attend(
                                        coordinator,
                                        inbox,
                                        referral,
                                        scene.today,
                                        ReceiverDesk.Presence.PRESENT)))
                .isEqualTo(sentence);
        assertThat(desk.attendance(coordinator, inbox, scene.today)).isEmpty();
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);
    }

    /** Nobody is asked to report what the desk refuses. */
    @Test
    void poolIsRemindedOfItsMeetings() {
        done(desk.accept(coordinator, inbox, referral, null));
        days(44);

        var mails = Postbox.of(context).to(PoolFixture.address(coordinator));
        assertThat(mails)
                .extracting(DemoInbox.Received::text)
                .anyMatch(t -> t.contains("rencontre"));
        assertThat(state()).isEqualTo(AssignmentState.ACCEPTED);
    }

    private Set<AssignmentCommand> offered() {
        return desk.item(coordinator, inbox, referral).allowed();
    }

    @Test
    void poolHasNinetyDaysToFindAnotherMentor() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        mentorships.in(MentorshipState.ENDED, olten, mentor, mentee().id());
        days(89);
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);
        days(1);
        assertThat(state()).isEqualTo(AssignmentState.DISCONTINUED);
    }

    /** Every value, so that a new one is told in the preview before it gets to a pool. */
    @Test
    void poolGetsNothingThatThePreviewDoesNotSay() throws ReflectiveOperationException {
        isNow("contact", "samira@example.ch");
        isNow("mail_language", "fr");
        var preview = assignments.preview(scene.officer, id, referral, AssignmentState.ACCEPTED);
        done(desk.accept(coordinator, inbox, referral, scene.today));

        assertThat(desk.item(coordinator, inbox, referral).shown()).isEqualTo(preview);
        assertThat(preview.get(Field.BIRTH_YEAR)).contains("1990");
        assertThat(preview.get(Field.RESIDENCE)).contains("Olten");
        assertThat(preview.get(Field.LETTERS)).contains("Französisch");
        var person = mentee().person();
        assertThat(person.email()).isEqualTo("samira@example.ch");
        for (var component : PersonDetails.class.getRecordComponents()) {
            String said = said(component.getName(), component.getAccessor().invoke(person));
            if (!said.isEmpty()) {
                assertThat(preview.fields().values()).as(component.getName()).contains(said);
            }
        }
        assertThat(mentee().need()).isEqualTo(told(preview));
    }

    private static String said(String name, Object value) {
        return switch (value) {
            case Language language -> language.germanName();
            case Integer bfs when name.equals("bfs") -> bfs == PoolFixture.OLTEN ? "Olten" : "?";
            default -> value.toString();
        };
    }

    /** Topic, languages and German come from the referral, all else is the same for everybody. */
    private static MenteeNeed told(Disclosure preview) {
        assertThat(preview.get(Field.LANGUAGES)).contains("Tigrinya, Deutsch");
        return new MenteeNeed(
                Set.of(
                        new Speaks(Language.TI, LanguageLevel.B1),
                        new Speaks(
                                Language.DE,
                                LanguageLevel.valueOf(preview.get(Field.ORAL).orElseThrow()))),
                LanguageLevel.A2,
                Set.of(),
                true,
                10,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                preview.get(Field.TOPIC).orElseThrow());
    }

    @Test
    void needOfAPoolIsNamelessToo() {
        var shown = desk.item(coordinator, inbox, referral).shown();

        assertThat(shown.fields())
                .doesNotContainKeys(Field.FIRST_NAME, Field.BIRTH_YEAR, Field.RESIDENCE);
        assertThat(column("first_name || birth_year || residence || letter_language")).isEmpty();
    }

    @Test
    void withdrawnConsentTakesTheMenteeOut() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentee = mentee().id();
        var running = running();
        mentorships.write(running, "Xylofon");
        String answer = mentorships.answerLink(running);
        String page = pages.issueFor(mentee);
        assertThat(mentorships.words(running)).contains("Xylofon");
        assertThat(mentorships.opens(answer)).isTrue();
        assertThat(pages.look(page)).isPresent();

        assignments.withdrawConsent(scene.officer, id);

        assertThat(state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(people.mentees(olten)).isEmpty();
        assertThat(mentorships.endReason(running)).isEqualTo("MENTEE_LEFT");
        assertThat(mentorships.words(running)).doesNotContain("Xylofon");
        assertThat(mentorships.opens(answer)).isFalse();
        assertThat(pages.look(page)).isEmpty();
        assertThat(column("first_name || birth_year || residence || letter_language")).isEmpty();
    }

    @Test
    void senderWhoEndsItTakesThePersonOutAtOnce() {
        var own = pools.mentee(olten);
        done(desk.accept(coordinator, inbox, referral, null));
        var running = running();
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);

        done(assignments.withdraw(scene.officer, id, referral, Reason.PERSON_DECLINES));

        assertThat(state()).isEqualTo(AssignmentState.DISCONTINUED);
        assertThat(people.mentees(olten)).extracting(MenteeFile::id).containsExactly(own);
        assertThat(mentorships.endReason(running)).isEqualTo("MENTEE_LEFT");
    }

    @Test
    void openReportKeepsThePersonUntilItIsClosed() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentee = mentee().id();
        var running = running();
        round.run();
        report(running, null);
        done(assignments.withdraw(scene.officer, id, referral, Reason.PERSON_DECLINES));

        assertThat(desk.item(coordinator, inbox, referral).shown().get(Field.FIRST_NAME)).isEmpty();
        mentorships.end(running, EndReason.SAFEGUARDING);
        days(40);
        assertThat(people.mentee(mentee).orElseThrow().erased()).isFalse();

        report(running, coordinator.account());
        days(1);
        assertThat(people.mentee(mentee).orElseThrow().erased()).isTrue();
    }

    /** A report, open while nobody has closed it. */
    private void report(MentorshipId mentorship, @Nullable UUID closedBy) {
        var owner = scene.cases.owner();
        owner.sql("delete from safeguarding_report where mentorship_id = :id")
                .param("id", mentorship.id())
                .update();
        owner.sql(
                        """
                        insert into safeguarding_report (id, pool_id, mentorship_id, party, text, reported_at, closed_at, closed_by)
                        values (gen_random_uuid(), :pool, :mentorship, 'MENTEE', 'Er ruft nachts an.', now(),
                            case when cast(:by as uuid) is not null then now() end, :by)\
                        """)
                .param("pool", olten.id())
                .param("mentorship", mentorship.id())
                .param("by", closedBy)
                .update();
    }

    @Test
    void errorTakesThePersonOutAtOnce() {
        done(desk.accept(coordinator, inbox, referral, null));
        done(assignments.markAsError(scene.officer, id, referral));

        assertThat(people.mentees(olten)).isEmpty();
    }

    @Test
    void closedCaseTakesThePersonOutAtOnce() {
        done(desk.accept(coordinator, inbox, referral, null));
        running();
        round.run();
        CaseFixture.done(cases.close(scene.officer, id, CloseReason.MANAGES_ALONE, true));

        assertThat(state()).isEqualTo(AssignmentState.DISCONTINUED);
        assertThat(people.mentees(olten)).isEmpty();
    }

    @Test
    void poolForgetsThirtyDaysAfterTheEnd() {
        var own = pools.mentee(olten);
        done(desk.accept(coordinator, inbox, referral, null));
        var mentee = mentee().id();
        done(desk.notTakenUp(coordinator, inbox, referral, Reason.DID_NOT_COME));
        done(assignments.acknowledge(scene.officer, id, referral));
        days(30);
        assertThat(people.mentees(olten)).hasSize(2);
        days(1);

        assertThat(people.mentees(olten)).extracting(MenteeFile::id).containsExactly(own);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from person_access
                                        where person_id = :mentee and what = 'ERASED' and account_id is null\
                                        """)
                                .param("mentee", mentee.id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        round.run();
        assertThat(people.mentees(olten)).hasSize(1);
    }

    @Test
    void whoIsAccompaniedIsForgottenAfterThat() {
        done(desk.accept(coordinator, inbox, referral, null));
        var running = running();
        round.run();
        done(desk.discontinue(coordinator, inbox, referral, scene.today, Reason.WORK, ""));
        done(assignments.acknowledge(scene.officer, id, referral));
        days(50);
        assertThat(people.mentees(olten)).hasSize(1);
        assertThat(column("first_name")).isEmpty();

        mentorships.end(running, EndReason.PLANNED_END);
        days(30);
        assertThat(people.mentees(olten)).hasSize(1);
        days(1);
        assertThat(people.mentees(olten)).isEmpty();
    }

    @Test
    void retiredCaseTakesThePersonOutAtOnce() {
        done(desk.accept(coordinator, inbox, referral, null));
        done(desk.notTakenUp(coordinator, inbox, referral, Reason.DID_NOT_COME));
        CaseFixture.done(cases.close(scene.officer, id, CloseReason.MANAGES_ALONE, true));
        assertThat(people.mentees(olten)).hasSize(1);
        CaseFixture.done(cases.retire(scene.officer, id));

        assertThat(people.mentees(olten)).isEmpty();
    }

    /** One sentence for everything, so that a need without a name does not get one by it. */
    @Test
    void refusalDoesNotTellWhoItIs() {
        var listed = pools.mentee(olten);
        isNow("contact", people.mentee(listed).orElseThrow().person().email());
        String sentence = no(desk.accept(coordinator, inbox, referral, null));
        assertThat(sentence)
                .contains("Rufen Sie die zuweisende Stelle an", "Integrationsstelle Olten")
                .doesNotContain("E-Mail", "Liste");

        isNow("contact", "+41 00 123 45 67");
        isNow("birth_year", null);
        assertThat(no(desk.accept(coordinator, inbox, referral, null))).isEqualTo(sentence);

        isNow("birth_year", 1990);
        isNow("bfs", PoolFixture.GRENCHEN);
        assertThat(no(desk.accept(coordinator, inbox, referral, null))).isEqualTo(sentence);

        assertThat(people.mentees(olten)).extracting(MenteeFile::id).containsExactly(listed);
        assignments.withdraw(scene.officer, id, referral, Reason.OTHER_OFFER);
        assertThat(people.mentees(olten)).hasSize(1);
    }

    @Test
    void onlyThePoolOfTheMunicipalityIsWrittenTo() {
        var other = scene.supported();
        String fault = "Für Olten ist der Pool «Pool Prüf-Olten» zuständig.";
        assertThat(no(assignments.begin(scene.officer, other, draft(other, grenchen))))
                .contains(fault);
        var begun = done(assignments.begin(scene.officer, other, draft(other, olten)));
        int version = assignments.one(scene.officer, other, begun).version();
        assertThat(
                        no(
                                assignments.change(
                                        scene.officer,
                                        other,
                                        begun,
                                        version,
                                        draft(other, grenchen))))
                .contains(fault);

        isNow(other, "bfs", PoolFixture.GRENCHEN);
        assertThat(assignments.missing(scene.officer, other, begun))
                .singleElement()
                .asString()
                .contains("Für Grenchen ist der Pool «Pool Prüf-Grenchen» zuständig.");
        assertThat(no(assignments.send(scene.officer, other, begun))).contains("Für Grenchen");
        pools.free(PoolFixture.GRENCHEN);
        assertThat(no(assignments.send(scene.officer, other, begun)))
                .contains("Für Grenchen ist noch kein Pool zuständig.");
    }

    private AssignmentDraft draft(CaseId of, PoolId pool) {
        return ReferralScene.draft(
                new Target.ToPool(pool), scene.goal(of), SharingBasis.CONSENT, CostPayer.NOBODY, 0);
    }

    /** A mentorship of the person, which has begun. */
    private MentorshipId running() {
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        return mentorships.in(MentorshipState.ACTIVE, olten, mentor, mentee().id());
    }

    /** Changes the person of the case behind everybody's back. */
    private void isNow(String column, @Nullable Object value) {
        isNow(id, column, value);
    }

    private void isNow(CaseId of, String column, @Nullable Object value) {
        scene.cases
                .owner()
                .sql("update case_file set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", of.id())
                .update();
    }

    private String column(String column) {
        return scene.column(new ReferralScene.Made(id, referral), column);
    }

    /** The one whom the referral brought, without surname; by name the first. */
    private MenteeFile mentee() {
        return people.mentees(olten).getFirst();
    }

    private AssignmentState state() {
        return assignments.one(scene.officer, id, referral).state();
    }
}
