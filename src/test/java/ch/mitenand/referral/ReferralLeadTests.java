package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.mail.Postbox;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.ReferralScene.Made;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The same holds for cases of a municipality and of a social region: their lead refers, everybody
 * of the same role elsewhere, and of the other role in the same place, sees nothing of it.
 */
class ReferralLeadTests extends ReferralTest {

    private static final CaseDesk.Filter ALL = new CaseDesk.Filter("", Set.of(), 1);

    @Autowired private CaseDesk cases;
    @Autowired private ReferralExchange exchange;
    @Autowired private ReferralWork work;
    @Autowired private Recommendations recommendations;

    @ParameterizedTest
    @EnumSource
    void leadsFromDraftToAcknowledgement(Led led) {
        scene = scene.ledBy(led);

        var made = scene.in(AssignmentState.COMPLETED);
        done(assignments.acknowledge(led.lead(), made.id(), made.referral()));

        assertThat(scene.column(made, "basis || ':' || sender_role || ':' || sender_scope"))
                .isEqualTo(led.ground() + ":" + CaseFixture.leadOf(led.lead()).rowScope());
        assertThat(one(made).acknowledged()).isTrue();
        assertThat(assignments.allowed(led.lead(), made.id(), made.referral())).isEmpty();
    }

    @Test
    void lawOfSocialAssistanceIsNoGroundForOtherCasesOfTheRegion() {
        scene = scene.ledBy(Led.CASE_LEAD);
        var id = scene.cases.in(CaseState.IN_SUPPORT, scene.officer, CaseBasis.INCREASED_NEED);
        var referral = done(assignments.begin(scene.officer, id, scene.draft(id)));

        assertThat(assignments.missing(scene.officer, id, referral))
                .singleElement()
                .asString()
                .contains("Sozialgesetz");
    }

    @ParameterizedTest
    @EnumSource
    void othersReadAndMoveNothing(Led led) {
        scene = scene.ledBy(led);
        var made = scene.in(AssignmentState.SENT);
        var recommended = recommendations.issue(led.lead(), made.id(), scene.offer, null);
        for (var other : led.others()) {
            for (Runnable attempt : attempts(other, made, recommended.id())) {
                assertThatThrownBy(attempt::run).isInstanceOf(NoSuchElementException.class);
            }
            assertThat(rows(other, made)).isZero();
        }

        assertThat(rows(led.lead(), made)).isEqualTo(2);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        assertThat(recommendations.of(led.lead(), made.id()))
                .extracting(Recommendations.Recommendation::state)
                .containsExactly(Recommendations.State.ISSUED);
        assertThat(scene.cases.accesses(made.id(), What.REFUSED))
                .isEqualTo(2 * attempts(led.twin(), made, recommended.id()).size());
    }

    private List<Runnable> attempts(Actor other, Made made, ReferralId recommended) {
        var id = made.id();
        var referral = made.referral();
        return List.of(
                () -> assignments.of(other, id),
                () -> assignments.one(other, id, referral),
                () -> assignments.history(other, id, referral),
                () -> assignments.preview(other, id, referral, AssignmentState.ACCEPTED),
                () -> assignments.begin(other, id, scene.draft(id)),
                () -> assignments.withdraw(other, id, referral, Reason.OTHER_OFFER),
                () -> assignments.withdrawConsent(other, id),
                () -> assignments.approveCosts(other, id, referral, 0, 0),
                () -> recommendations.of(other, id),
                () -> recommendations.issue(other, id, scene.offer, null),
                () -> recommendations.set(other, id, recommended, Recommendations.State.TAKEN_UP),
                () -> exchange.json(other, id));
    }

    /** What the database alone shows. */
    private long rows(Actor actor, Made made) {
        Long seen =
                transaction.execute(_ -> {
                    scope.enter(actor);
                    return jdbc.sql(
                                    """
                                    select (select count(*) from referral_assignment where case_id = :id)
                                        + (select count(*) from referral_recommendation where case_id = :id)\
                                    """)
                            .param("id", made.id().id())
                            .query(Long.class)
                            .single();
                });
        return seen == null ? -1 : seen;
    }

    @ParameterizedTest
    @EnumSource
    void listsAndCountsOfOthersStayAsTheyWere(Led led) {
        scene = scene.ledBy(led);
        var before =
                led.others().stream()
                        .collect(Collectors.toMap(a -> a, a -> cases.list(a, ALL).total()));
        long mine = cases.list(led.lead(), ALL).total();

        var made = scene.in(AssignmentState.RUNNING);

        assertThat(cases.list(led.lead(), ALL).total()).isEqualTo(mine + 1);
        assertThat(cases.list(led.lead(), ALL).cases())
                .extracting(CaseFile::id)
                .contains(made.id());
        before.forEach((other, total) -> {
            var page = cases.list(other, ALL);
            assertThat(page.total()).isEqualTo(total);
            assertThat(page.cases()).extracting(CaseFile::id).doesNotContain(made.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void filesOfOthersStayAsTheyWere(Led led) {
        scene = scene.ledBy(led);
        Map<Actor, String> before =
                led.others().stream().collect(Collectors.toMap(a -> a, this::files));

        var made = paid(led);
        String number = one(made).number();

        before.forEach((other, files) -> assertThat(files(other)).isEqualTo(files));
        assertThat(scene.cases.accesses(made.id(), What.EXPORTED)).isZero();
        assertThat(files(led.lead()))
                .contains("Zuweisung;" + scene.cases.file(led.lead(), made.id()).number())
                .contains(number, ";MUNICIPALITY;120.00;100.00;100.00;")
                .doesNotContain("Samira", "Tesfai", "+41 00", "langsam", "Rollstuhl");
        assertThat(text(exchange.json(led.lead(), made.id())))
                .contains(number, led.ground().name())
                .doesNotContain("Samira", "Tesfai");
        assertThat(files(receiverToo(led.twin()))).doesNotContain(number);
    }

    /** Something sent that costs. */
    private Made paid(Led led) {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        led.ground(),
                        CostPayer.MUNICIPALITY,
                        12_000);
        var referral = done(assignments.begin(led.lead(), id, draft));
        done(assignments.approveCosts(led.lead(), id, referral, 10_000, 10_000));
        done(assignments.send(led.lead(), id, referral));
        return new Made(id, referral);
    }

    private Actor receiverToo(Actor somebody) {
        var grants = new HashSet<>(somebody.grants());
        grants.add(new Grant(Role.ORGANISATION_ADMIN, scene.organisation.toString()));
        return new Actor(UUID.randomUUID(), "Vera Doppelt", grants);
    }

    private String files(Actor actor) {
        return text(exchange.csv(actor, scene.today, scene.today))
                + text(exchange.accounting(actor, scene.today, scene.today));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void worklistIsThatOfTheLead(Led led) {
        scene = scene.ledBy(led);
        var made = scene.in(AssignmentState.DECLINED);

        assertThat(tasks(led.lead(), made)).isEqualTo(1);
        for (var other : led.others()) {
            assertThat(tasks(other, made)).isZero();
        }
        assertThat(tasks(receiverToo(led.twin()), made)).isZero();
        assertThat(scene.cases.accesses(made.id(), What.REFUSED)).isZero();
    }

    private long tasks(Actor actor, Made made) {
        return work.of(actor).stream()
                .filter(item -> item.path().contains(made.id().toString()))
                .count();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"DRAFT", "EXPIRED"},
            mode = EnumSource.Mode.EXCLUDE)
    void receiverSeesTheSameFieldsWhoeverLeads(AssignmentState state) {
        var ofOfficer = shown(scene.in(state));
        scene = scene.ledBy(Led.CASE_LEAD);

        assertThat(shown(scene.in(state))).isEqualTo(ofOfficer);
    }

    private Set<Field> shown(Made made) {
        return desk.item(scene.admin, scene.inbox, made.referral()).shown().fields().keySet();
    }

    @Test
    void receiverLearnsTheRegionAndHowToReachIt() {
        scene = scene.ledBy(Led.CASE_LEAD);
        var made = scene.in(AssignmentState.SENT);

        var told = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(told.get(Field.SENDER)).contains(CaseFixture.REGION);
        assertThat(told.get(Field.SENDER_CONTACT)).contains(Led.CASE_LEAD.mail());
        assertThat(told.fields().toString()).doesNotContain("Samira", "Tesfai", "123 45 67");
    }

    @ParameterizedTest
    @EnumSource
    void answersAreMailedToTheLeadAlone(Led led) {
        scene = scene.ledBy(led);
        var made = scene.in(AssignmentState.COMPLETED);

        assertThat(subjects(led.mail(), made)).isNotEmpty();
        assertThat(subjects(led.other().mail(), made)).isEmpty();
        String number = one(made).number();
        assertThat(Postbox.of(context).to(led.mail()))
                .filteredOn(mail -> mail.subject().contains(number))
                .allSatisfy(mail ->
                        assertThat(mail.subject() + mail.text())
                                .doesNotContain("Samira", "Tesfai", "123 45 67", "langsam"));
    }
}
