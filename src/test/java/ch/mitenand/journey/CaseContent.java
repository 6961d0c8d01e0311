package ch.mitenand.journey;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Lead;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.Plans;
import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the demo officer of Olten with referrals in several states; removed at the end. */
final class CaseContent implements AutoCloseable {

    private static final String NEWCOMER = "Barrierenfrei";
    private static final String TOPIC = "Deutsch am Vormittag";

    private final ApplicationContext context;
    private final CaseFixture cases;
    private final Actor officer;
    private final Actor admin;
    private final OrganisationId organisation;
    private final Assignments assignments;
    private final LocalDate today;
    private final Map<String, String> values = new HashMap<>();

    CaseContent(ApplicationContext context) {
        this.context = context;
        cases = new CaseFixture(context);
        var people = new DemoActors(context.getBean(JdbcClient.class));
        officer = people.of(DemoActors.OFFICER_OF_OLTEN);
        admin = people.of(DemoActors.ADMIN_OF_TREFF);
        organisation =
                OrganisationId.parse(people.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        assignments = context.getBean(Assignments.class);
        today = LocalDate.now(context.getBean(Clock.class));
    }

    /** Makes everything; what stands for what in the addresses. */
    Map<String, String> make() {
        var assessed = cases.in(CaseState.ASSESSMENT, officer);
        context.getBean(Assessments.class).begin(officer, assessed);
        var supported = cases.in(CaseState.IN_SUPPORT, officer);
        context.getBean(CaseDesk.class).note(officer, supported, "Kommt gern am Vormittag.");
        var goal = context.getBean(Plans.class).plan(officer, supported).goals().getFirst().id();
        values.put("caseOpened", cases.open(officer).toString());
        values.put("caseAssessed", assessed.toString());
        values.put("caseSupported", supported.toString());
        values.put("caseName", cases.file(officer, supported).title());
        values.put("goal", goal.toString());
        referrals(supported, goal);
        transfer();
        newcomer();
        return values;
    }

    private void referrals(CaseId id, UUID goal) {
        var offers = context.getBean(OfferCatalogue.class).files(organisation);
        var offer = offer(offers);
        values.put("assigned", offer.id().toString());
        var running = sent(id, goal, offer.id());
        var inbox = new Inbox.OfOrganisation(organisation);
        var desk = context.getBean(ReceiverDesk.class);
        done(desk.accept(admin, inbox, running, today));
        done(desk.start(admin, inbox, running, today));
        values.put("running", running.toString());
        values.put("firstName", cases.file(officer, id).person().firstName());
        var waiting = cases.in(CaseState.IN_SUPPORT, officer);
        var other = context.getBean(Plans.class).plan(officer, waiting).goals().getFirst().id();
        values.put("sent", sent(waiting, other, offer.id()).toString());
        values.put("topic", TOPIC);
        var pool =
                context.getBean(Pools.class).responsibleFor(CaseFixture.OLTEN).orElseThrow().id();
        var draft = assignments.begin(officer, id, draft(new Target.ToPool(pool), goal));
        values.put("draft", done(draft).toString());
        var issued = context.getBean(Recommendations.class).issue(officer, id, offer.id(), goal);
        values.put("recommendation", issued.id().toString());
        values.put("recommended", issued.offerTitle());
    }

    /** One whose places are not counted, so that nothing of the demo changes. */
    private static OfferFile offer(List<OfferFile> offers) {
        return offers.stream()
                .filter(file -> file.status() == OfferStatus.PUBLISHED)
                .filter(file -> file.content().capacity() == null)
                .findFirst()
                .orElseThrow();
    }

    private ReferralId sent(CaseId id, UUID goal, OfferId offer) {
        var made = done(assignments.begin(officer, id, draft(new Target.ToOffer(offer), goal)));
        return done(assignments.send(officer, id, made));
    }

    private static AssignmentDraft draft(Target target, UUID goal) {
        return new AssignmentDraft(
                target,
                goal,
                TOPIC,
                "Montag bis Freitag am Vormittag",
                "",
                false,
                false,
                "",
                SharingBasis.CONSENT,
                CostPayer.NOBODY,
                0);
    }

    private static ReferralId done(Step step) {
        if (step instanceof Step.Done(var id, _)) {
            return id;
        }
        throw new IllegalStateException(step.toString());
    }

    /** Somebody has moved to Olten. */
    private void transfer() {
        var grenchen = CaseFixture.officer(CaseFixture.GRENCHEN);
        var id = cases.in(CaseState.PLANNING, grenchen);
        var olten = new Lead(Role.INTEGRATION_OFFICER, Integer.toString(CaseFixture.OLTEN));
        CaseFixture.done(
                context.getBean(CaseDesk.class)
                        .offerTransfer(grenchen, id, olten, true, false, "Umzug nach Olten"));
    }

    private void newcomer() {
        var fault =
                context.getBean(Newcomers.class)
                        .add(
                                officer,
                                CaseFixture.OLTEN,
                                "Ida",
                                NEWCOMER,
                                today.minusDays(20),
                                Language.EN,
                                "+41 00 123 45 67");
        fault.ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
    }

    @Override
    public void close() {
        cases.remove();
        var newcomers = context.getBean(Newcomers.class);
        newcomers.of(officer).stream()
                .filter(newcomer -> newcomer.surname().equals(NEWCOMER))
                .forEach(newcomer -> newcomers.delete(officer, newcomer.id()));
        var postbox = Postbox.of(context);
        List.of(
                        DemoActors.OFFICER_OF_OLTEN,
                        DemoActors.OFFICER_OF_GRENCHEN,
                        DemoActors.ADMIN_OF_TREFF,
                        DemoActors.MEMBER_OF_TREFF,
                        DemoActors.COORDINATOR_OF_OLTEN)
                .forEach(postbox::empty);
    }
}
