package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.WorkItem;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OffersInFull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What the referrals bring to the list of the officer, and to nobody else's. */
class ReferralWorkTests extends IntegrationTest {

    @Autowired private ApplicationContext context;
    @Autowired private ReferralWork work;
    @Autowired private Assignments assignments;
    @Autowired private Recommendations recommendations;
    @Autowired private Plans plans;
    @Autowired private OffersInFull offers;
    @Autowired private Clock clock;

    private CaseFixture cases;
    private Actor officer;
    private CaseId id;
    private UUID goal;
    private OfferId offer;

    @BeforeEach
    void openCase() {
        cases = new CaseFixture(context);
        officer = CaseFixture.officer(CaseFixture.OLTEN);
        id = cases.in(CaseState.IN_SUPPORT, officer);
        goal = plans.plan(officer, id).goals().getFirst().id();
        offer = offers.all().getFirst().summary().id();
    }

    @AfterEach
    void tidy() {
        cases.remove();
    }

    private ReferralId draft(CostPayer payer) {
        var draft =
                new AssignmentDraft(
                        new Target.ToOffer(offer),
                        goal,
                        "Deutsch am Abend",
                        "",
                        "",
                        false,
                        false,
                        "",
                        SharingBasis.CONSENT,
                        payer,
                        payer == CostPayer.NOBODY ? 0 : 10_000);
        return ((Step.Done) assignments.begin(officer, id, draft)).id();
    }

    /** In a state since so many days, sent on the same day. */
    private ReferralId in(AssignmentState state, int days) {
        var referral = draft(CostPayer.NOBODY);
        cases.owner()
                .sql(
                        """
                        update referral_assignment set state = :state, state_since = :at, sent_at = :at,
                            reason = case when :state = 'DECLINED' then 'FULL' end where id = :id\
                        """)
                .param("state", state.name())
                .param("at", daysAgo(days))
                .param("id", referral.id())
                .update();
        return referral;
    }

    private OffsetDateTime daysAgo(int days) {
        return clock.instant().atOffset(ZoneOffset.UTC).minusDays(days);
    }

    /** What there is of the case of this test; other tests may have others. */
    private List<WorkItem> mine(Actor actor) {
        return work.of(actor).stream().filter(i -> i.path().contains(id.toString())).toList();
    }

    private List<Kind> kinds() {
        return mine(officer).stream().map(WorkItem::kind).toList();
    }

    @Test
    void answersWaitUntilTheyAreAcknowledged() {
        var referral = in(AssignmentState.DECLINED, 3);

        var item = mine(officer).getFirst();
        assertThat(item.kind()).isEqualTo(Kind.ANSWER);
        assertThat(item.title()).isEqualTo(cases.file(officer, id).title());
        assertThat(item.sentence()).contains("abgelehnt");
        assertThat(item.path()).isEqualTo("/faelle/%s/zuweisungen/%s".formatted(id, referral));

        assignments.acknowledge(officer, id, referral);
        assertThat(mine(officer)).isEmpty();
    }

    @Test
    void silenceIsThereAfterTheFirstReminder() {
        in(AssignmentState.SENT, 6);
        assertThat(mine(officer)).isEmpty();

        in(AssignmentState.SENT, 8);
        assertThat(kinds()).containsExactly(Kind.SILENT);
        assertThat(mine(officer).getFirst().due())
                .isEqualTo(
                        daysAgo(8).atZoneSameInstant(clock.getZone()).toLocalDate().plusDays(30));
    }

    @Test
    void longWaitingListIsSilenceToo() {
        in(AssignmentState.WAITLISTED, 40);
        assertThat(mine(officer)).isEmpty();

        in(AssignmentState.WAITLISTED, 61);
        assertThat(mine(officer))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(Kind.SILENT);
                    assertThat(item.sentence()).contains("Warteliste");
                });
    }

    @Test
    void publicMoneyIsApprovedFirst() {
        draft(CostPayer.NOBODY);
        draft(CostPayer.PERSON);
        assertThat(mine(officer)).isEmpty();

        var referral = draft(CostPayer.MUNICIPALITY);
        assertThat(kinds()).containsExactly(Kind.APPROVAL);

        assignments.approveCosts(officer, id, referral, 10_000, 10_000);
        assertThat(mine(officer)).isEmpty();
    }

    @Test
    void hardshipWaitsForADecision() {
        var referral = draft(CostPayer.PERSON);
        assignments.requestHardship(officer, id, referral, "Das Einkommen reicht nicht.");

        assertThat(kinds()).containsExactly(Kind.APPROVAL);
        assertThat(mine(officer).getFirst().sentence()).contains("Härtefallgesuch");
    }

    @Test
    void oldRecommendationsAreAskedAbout() {
        var issued = recommendations.issue(officer, id, offer, goal);
        assertThat(mine(officer)).isEmpty();

        cases.owner()
                .sql("update referral_recommendation set issued_on = :day where id = :id")
                .param("day", LocalDate.now(clock).minusDays(60))
                .param("id", issued.id().id())
                .update();
        assertThat(kinds()).containsExactly(Kind.RECOMMENDATION);

        recommendations.set(officer, id, issued.id(), Recommendations.State.TAKEN_UP);
        assertThat(mine(officer)).isEmpty();
    }

    @Test
    void othersHaveNothingOfIt() {
        in(AssignmentState.DECLINED, 3);
        recommendations.issue(officer, id, offer, goal);
        var organisation = offers.find(offer).orElseThrow().summary().organisation();
        var receiver =
                CaseFixture.actor("Herr Amiet", Role.ORGANISATION_ADMIN, organisation.toString());

        assertThat(mine(CaseFixture.officer(CaseFixture.GRENCHEN))).isEmpty();
        assertThat(mine(CaseFixture.caseLead(CaseFixture.REGION))).isEmpty();
        assertThatThrownBy(() -> work.of(receiver)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoIsOfficerElsewhereAndReceiverSeesNothingAndNothingIsRefused() {
        in(AssignmentState.DECLINED, 3);
        var organisation = offers.find(offer).orElseThrow().summary().organisation();
        var both =
                new Actor(
                        UUID.randomUUID(),
                        "Vera Doppelt",
                        Set.of(
                                new Grant(Role.INTEGRATION_OFFICER, "2546"),
                                new Grant(Role.ORGANISATION_ADMIN, organisation.toString())));

        assertThat(mine(both)).isEmpty();
        assertThat(cases.accesses(id, What.REFUSED)).isZero();
    }

    @Test
    void listingIsRecordedOnceForACase() {
        in(AssignmentState.DECLINED, 3);
        in(AssignmentState.DECLINED, 4);
        long before = cases.accesses(id, What.LISTED);

        work.of(officer);

        assertThat(cases.accesses(id, What.LISTED)).isEqualTo(before + 1);
    }
}
