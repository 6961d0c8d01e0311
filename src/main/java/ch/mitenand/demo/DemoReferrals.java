package ch.mitenand.demo;

import ch.mitenand.account.Actor;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Plans;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refers the people of invented cases; the demo organisation answers. */
@Component
class DemoReferrals {

    private static final String RECEIVER = "verein@treff-kreuzacker.example.ch";

    private final Plans plans;
    private final Assignments assignments;
    private final Recommendations recommendations;
    private final ReceiverDesk desk;
    private final DemoTables tables;
    private final JdbcClient jdbc;

    DemoReferrals(
            Plans plans,
            Assignments assignments,
            Recommendations recommendations,
            ReceiverDesk desk,
            DemoTables tables,
            JdbcClient jdbc) {
        this.plans = plans;
        this.assignments = assignments;
        this.recommendations = recommendations;
        this.desk = desk;
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** Makes the referrals of a case; {@code people} gives the demo account with an address. */
    void load(Actor lead, CaseId id, YamlNode node, Function<String, Actor> people) {
        for (var one : node.list("recommendations")) {
            recommendations.issue(lead, id, offer(one), goal(lead, id, one));
        }
        for (var one : node.list("assignments")) {
            var basis = node.required("basis").constant(CaseBasis.class);
            var sent = sent(lead, id, one, basis);
            var state = one.required("state").constant(AssignmentState.class);
            if (state != AssignmentState.SENT) {
                answered(people.apply(RECEIVER), sent, one, state);
            }
        }
    }

    private ReferralId sent(Actor lead, CaseId id, YamlNode node, CaseBasis basis) {
        var target =
                node.optional("pool") == null
                        ? new Target.ToOffer(offer(node))
                        : new Target.ToPool(new PoolId(DemoTables.uuid("pool", node.text("pool"))));
        var draft =
                new AssignmentDraft(
                        target,
                        goal(lead, id, node),
                        node.text("topic"),
                        node.text("times"),
                        "",
                        false,
                        false,
                        "",
                        basis == CaseBasis.SOCIAL_ASSISTANCE
                                ? SharingBasis.SOCIAL_ASSISTANCE_LAW
                                : SharingBasis.CONSENT,
                        CostPayer.NOBODY,
                        0);
        var made = done(node, assignments.begin(lead, id, draft));
        return done(node, assignments.send(lead, id, made));
    }

    private void answered(Actor receiver, ReferralId sent, YamlNode node, AssignmentState state) {
        var today = tables.today();
        var inbox = inbox();
        done(node, desk.accept(receiver, inbox, sent, today));
        done(node, desk.start(receiver, inbox, sent, today));
        if (state == AssignmentState.COMPLETED) {
            var outcome = OutcomeCode.ATTENDED;
            done(
                    node,
                    desk.complete(receiver, inbox, sent, today, outcome, "Sie war fast immer da."));
        } else {
            done(node, desk.attend(receiver, inbox, sent, today, Presence.PRESENT));
        }
    }

    private Inbox inbox() {
        return new Inbox.OfOrganisation(
                new OrganisationId(
                        jdbc.sql("select id from organisation where demo and email = :email")
                                .param("email", DemoAccounts.ORGANISATION_EMAIL)
                                .query(UUID.class)
                                .single()));
    }

    /** Goals count from 1. */
    private UUID goal(Actor lead, CaseId id, YamlNode node) {
        return plans.plan(lead, id).goals().get(node.integer("goal") - 1).id();
    }

    private static OfferId offer(YamlNode node) {
        return new OfferId(DemoTables.uuid("offer", node.text("offer")));
    }

    private static ReferralId done(YamlNode node, Step step) {
        if (step instanceof Step.Done(var id, _)) {
            return id;
        }
        throw node.fault("so geht es mit dieser Zuweisung nicht weiter: " + step);
    }
}
