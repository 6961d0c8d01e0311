package ch.mitenand.referral;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Assignments of a test: a case in Olten, an offer of the organisation Treff Kreuzacker with places
 * as the test says; given back as it was by {@link #remove}.
 */
final class ReferralScene {

    final CaseFixture cases;
    final Actor officer;
    final Actor admin;
    final ReceiverDesk.Inbox inbox;
    final OrganisationId organisation;
    final OfferId offer;
    final LocalDate today;

    private final Assignments assignments;
    private final ReceiverDesk desk;
    private final Plans plans;
    private final JdbcClient owner;
    private final String[] before;
    private final Led led;
    private final Map<UUID, String> aside = new HashMap<>();

    ReferralScene(ApplicationContext context) {
        led = Led.OFFICER;
        officer = CaseFixture.officer(CaseFixture.OLTEN);
        cases = new CaseFixture(context);
        owner = cases.owner();
        var people = new DemoActors(context.getBean(JdbcClient.class));
        admin = people.of(DemoActors.ADMIN_OF_TREFF);
        organisation =
                OrganisationId.parse(people.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        inbox = new ReceiverDesk.Inbox.OfOrganisation(organisation);
        offer =
                context.getBean(OfferCatalogue.class).files(organisation).stream()
                        .filter(file -> file.status() == OfferStatus.PUBLISHED)
                        .findFirst()
                        .orElseThrow()
                        .id();
        assignments = context.getBean(Assignments.class);
        desk = context.getBean(ReceiverDesk.class);
        plans = context.getBean(Plans.class);
        today = LocalDate.now(context.getBean(Clock.class));
        before =
                owner.sql(
                                """
                                select capacity_places::text, capacity_free::text, capacity_waiting::text,
                                    capacity_updated::text, status, valid_until::text from offer where id = :id\
                                """)
                        .param("id", offer.id())
                        .query((row, _) ->
                                new String[] {
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)
                                })
                        .single();
        unlimited();
        owner.sql("update offer set valid_until = :until where id = :id")
                .param("until", today.plusYears(3))
                .param("id", offer.id())
                .update();
    }

    private ReferralScene(ReferralScene from, Led led) {
        this.led = led;
        officer = led.lead();
        cases = from.cases;
        owner = from.owner;
        admin = from.admin;
        organisation = from.organisation;
        inbox = from.inbox;
        offer = from.offer;
        assignments = from.assignments;
        desk = from.desk;
        plans = from.plans;
        today = from.today;
        before = from.before;
    }

    /** The same scene, where {@link #officer} is who leads like this; one of them is removed. */
    ReferralScene ledBy(Led other) {
        return new ReferralScene(this, other);
    }

    /** Places of the offer are not limited. */
    void unlimited() {
        places(null, null, null, null);
    }

    /** The offer has so many free places of ten; the waiting list null for none. */
    void free(int free, @Nullable Integer waiting) {
        places(
                "10",
                Integer.toString(free),
                waiting == null ? null : waiting.toString(),
                today.toString());
    }

    private void places(
            @Nullable String places,
            @Nullable String free,
            @Nullable String waiting,
            @Nullable String updated) {
        owner.sql(
                        """
                        update offer set capacity_places = cast(:places as int), capacity_free = cast(:free as int),
                            capacity_waiting = cast(:waiting as int), capacity_updated = cast(:updated as date)
                        where id = :id\
                        """)
                .param("places", places)
                .param("free", free)
                .param("waiting", waiting)
                .param("updated", updated)
                .param("id", offer.id())
                .update();
    }

    /** Those of the demo happened long ago; its states stay as they are. */
    void forgetOtherAcceptances() {
        owner.sql(
                        """
                        update referral_assignment set accepted_at = accepted_at - interval '3 years',
                            starts_on = cast(starts_on - interval '3 years' as date)
                        where offer_id = :id and accepted_at is not null\
                        """)
                .param("id", offer.id())
                .update();
    }

    /** The offer is an assessment of this kind, of an organisation accredited for it. */
    void assesses(ProviderKind kind) {
        owner.sql(
                        """
                        insert into offer_category (offer_id, code, position)
                        values (:id, :category, (select count(*) from offer_category where offer_id = :id))\
                        """)
                .param("id", offer.id())
                .param("category", kind.category())
                .update();
        accredit(kind);
    }

    void accredit(ProviderKind kind) {
        owner.sql(
                        """
                        insert into organisation_accreditation (organisation_id, kind, granted_on)
                        values (:id, :kind, :today)\
                        """)
                .param("id", organisation.id())
                .param("kind", kind.name())
                .param("today", today)
                .update();
    }

    /** The canton withdraws the accreditation. */
    void revoke(ProviderKind kind) {
        owner.sql(
                        "delete from organisation_accreditation where organisation_id = :id and kind = :kind")
                .param("id", organisation.id())
                .param("kind", kind.name())
                .update();
    }

    /** Free places as they are kept. */
    int freeNow() {
        return owner.sql("select capacity_free from offer where id = :id")
                .param("id", offer.id())
                .query(Integer.class)
                .single();
    }

    /** Sets the state of the offer behind the portal's back. */
    void offerIs(OfferStatus status) {
        owner.sql("update offer set status = :status where id = :id")
                .param("status", status.name())
                .param("id", offer.id())
                .update();
    }

    /** Sets the state of the organisation behind the portal's back. */
    void organisationIs(String status) {
        owner.sql("update organisation set status = :status where id = :id")
                .param("status", status)
                .param("id", organisation.id())
                .update();
    }

    /** Keeps those of the demo out of a test that ends whatever the organisation has got. */
    void setOthersAside() {
        owner.sql(
                        """
                        select id, state from referral_assignment where organisation_id = :id
                            and state in ('SENT', 'WAITLISTED', 'ACCEPTED', 'RUNNING')\
                        """)
                .param("id", organisation.id())
                .query((row, _) ->
                        aside.put(row.getObject("id", UUID.class), row.getString("state")))
                .list();
        aside.keySet().forEach(id -> setState(id, "DRAFT"));
    }

    private void setState(UUID id, String state) {
        owner.sql("update referral_assignment set state = :state where id = :id")
                .param("state", state)
                .param("id", id)
                .update();
    }

    /** A case in support with one goal. */
    CaseId supported() {
        return cases.in(CaseState.IN_SUPPORT, officer, led.basis());
    }

    UUID goal(CaseId id) {
        return goal(officer, id);
    }

    UUID goal(Actor lead, CaseId id) {
        return plans.plan(lead, id).goals().getFirst().id();
    }

    AssignmentDraft draft(CaseId id) {
        return draft(new Target.ToOffer(offer), goal(id), led.ground(), CostPayer.NOBODY, 0);
    }

    static AssignmentDraft draft(
            Target target,
            UUID goal,
            @Nullable SharingBasis basis,
            @Nullable CostPayer payer,
            long rappen) {
        return new AssignmentDraft(
                target,
                goal,
                "Deutsch A2 am Abend",
                "Dienstag ab 18 Uhr",
                "Rollstuhl",
                true,
                false,
                "Bitte langsam sprechen.",
                basis,
                payer,
                rappen);
    }

    /** An assignment to the offer in this state, of a case of its own; none that is an error. */
    Made in(AssignmentState state) {
        return in(state, supported());
    }

    Made in(AssignmentState state, CaseId id) {
        return new Made(id, led(id, done(assignments.begin(officer, id, draft(id))), state));
    }

    private ReferralId led(CaseId id, ReferralId made, AssignmentState state) {
        if (state == AssignmentState.DRAFT) {
            return made;
        }
        done(assignments.send(officer, id, made));
        switch (state) {
            case WAITLISTED -> done(desk.waitlist(admin, inbox, made));
            case DECLINED -> done(desk.decline(admin, inbox, made, Reason.FULL, "Leider voll."));
            case WITHDRAWN -> done(assignments.withdraw(officer, id, made, Reason.OTHER_OFFER));
            case ENTERED_IN_ERROR -> done(assignments.markAsError(officer, id, made));
            case ACCEPTED, RUNNING, COMPLETED, DISCONTINUED, NOT_TAKEN_UP -> placed(made, state);
            default -> {}
        }
        return made;
    }

    private void placed(ReferralId made, AssignmentState state) {
        done(desk.accept(admin, inbox, made, today));
        if (state == AssignmentState.NOT_TAKEN_UP) {
            done(desk.notTakenUp(admin, inbox, made, Reason.DID_NOT_COME));
        } else if (state != AssignmentState.ACCEPTED) {
            done(desk.start(admin, inbox, made, today));
        }
        if (state == AssignmentState.COMPLETED) {
            done(desk.complete(admin, inbox, made, today, OutcomeCode.GOAL_REACHED, ""));
        } else if (state == AssignmentState.DISCONTINUED) {
            done(desk.discontinue(admin, inbox, made, today, Reason.ILLNESS, ""));
        }
    }

    /** An assignment with its case. */
    record Made(CaseId id, ReferralId referral) {}

    AssignmentState state(Made made) {
        return assignments.one(officer, made.id(), made.referral()).state();
    }

    /** A column of an assignment as text; empty for null. */
    String column(Made made, String column) {
        return owner.sql(
                        "select coalesce("
                                + column
                                + "::text, '') from referral_assignment where id = :id")
                .param("id", made.referral().id())
                .query(String.class)
                .single();
    }

    /** Whether the record of accesses has this of the actor. */
    long recorded(Actor actor, ReferralId referral, String what) {
        return owner.sql(
                        """
                        select count(*) from referral_access
                        where account_id = :account and referral_id = :referral and what = :what\
                        """)
                .param("account", actor.account())
                .param("referral", referral.id())
                .param("what", what)
                .query(Long.class)
                .single();
    }

    /** Somebody with one role. */
    static Actor actor(Role role, String scope) {
        return CaseFixture.actor("Fremde Person", role, scope);
    }

    /** An admin of another organisation. */
    Actor stranger() {
        return actor(Role.ORGANISATION_ADMIN, other().toString());
    }

    OrganisationId other() {
        return new OrganisationId(
                owner.sql(
                                "select id from organisation where id <> :id and status = 'APPROVED' order by id limit 1")
                        .param("id", organisation.id())
                        .query(UUID.class)
                        .single());
    }

    static ReferralId done(Step step) {
        if (step instanceof Step.Done(var id, _)) {
            return id;
        }
        throw new AssertionError(step);
    }

    static String no(Step step) {
        if (step instanceof Step.No(var sentence)) {
            return sentence;
        }
        throw new AssertionError(step);
    }

    void remove() {
        aside.forEach(this::setState);
        cases.remove();
        for (var kind : ProviderKind.values()) {
            revoke(kind);
            owner.sql("delete from offer_category where offer_id = :id and code = :category")
                    .param("id", offer.id())
                    .param("category", kind.category())
                    .update();
        }
        places(before[0], before[1], before[2], before[3]);
        owner.sql(
                        "update offer set status = :status, valid_until = cast(:until as date) where id = :id")
                .param("status", before[4])
                .param("until", before[5])
                .param("id", offer.id())
                .update();
        organisationIs("APPROVED");
    }
}
