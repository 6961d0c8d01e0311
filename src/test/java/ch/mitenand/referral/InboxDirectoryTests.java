package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whose inbox is whose; the twin of each right sees nothing. */
class InboxDirectoryTests extends IntegrationTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private InboxDirectory directory;
    @Autowired private ReceiverDesk desk;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private Pools pools;
    @Autowired private Clock clock;

    private InboxFixture fixture;
    private DemoActors people;
    private OrganisationId treff;
    private OfferId offer;
    private Inbox inbox;
    private Actor member;
    private Actor foreign;

    @BeforeEach
    void prepare() {
        fixture = InboxFixture.committed(context);
        people = new DemoActors(jdbc);
        member = people.of(DemoActors.MEMBER_OF_TREFF);
        treff =
                OrganisationId.parse(people.organisationOf(DemoActors.MEMBER_OF_TREFF))
                        .orElseThrow();
        inbox = new Inbox.OfOrganisation(treff);
        offer = catalogue.files(treff).stream().map(OfferFile::id).findFirst().orElseThrow();
        String other =
                jdbc.sql(
                                "select id::text from organisation where id <> :id and status = 'APPROVED' order by id limit 1")
                        .param("id", treff.id())
                        .query(String.class)
                        .single();
        foreign =
                new Actor(
                        UUID.randomUUID(),
                        "Fritz Fremd",
                        Set.of(new Grant(Role.ORGANISATION_ADMIN, other)));
    }

    @AfterEach
    void tidy() {
        fixture.remove();
    }

    @Test
    void memberHasTheInboxOfTheOrganisation() {
        assertThat(directory.inboxes(member)).extracting(Choice::inbox).containsExactly(inbox);
    }

    @Test
    void coordinatorHasTheInboxOfThePool() {
        var coordinator = people.of(DemoActors.COORDINATOR_OF_OLTEN);
        var own = pools.coordinatedBy(coordinator);

        assertThat(own).isNotEmpty();
        assertThat(directory.inboxes(coordinator))
                .extracting(Choice::name)
                .containsExactlyInAnyOrderElementsOf(own.stream().map(p -> p.name()).toList());
    }

    @Test
    void officersAndTheCantonHaveNone() {
        assertThat(directory.inboxes(people.of(DemoActors.OFFICER_OF_OLTEN))).isEmpty();
        assertThat(directory.inboxes(people.of(DemoActors.CANTON))).isEmpty();
    }

    @Test
    void findsTheInboxOfAReferral() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);

        assertThat(directory.holding(member, sent.id()).inbox()).isEqualTo(inbox);
    }

    @Test
    void otherOrganisationAndUnknownReferralGetTheSameAnswer() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);

        assertThatThrownBy(() -> directory.holding(foreign, sent.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.holding(foreign, ReferralId.create()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fixture.refusals(sent.id())).isEqualTo(1);
    }

    /** The officer who sent it is no receiver of it. */
    @Test
    void senderHasNoInboxForIt() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);

        assertThatThrownBy(() ->
                        directory.holding(people.of(DemoActors.OFFICER_OF_GRENCHEN), sent.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void factsNameTheOfferAndAreForTheInboxOnly() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);

        var facts = directory.facts(member, inbox).get(sent.id());

        assertThat(facts).isNotNull();
        assertThat(facts.offer()).isEqualTo(offer);
        assertThat(facts.assessment()).isNull();
        assertThat(facts.toString()).doesNotContain(InboxFixture.PERSON);
        assertThatThrownBy(() -> directory.facts(foreign, inbox))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void factsOfOneAreThoseOfAll() {
        var sent = fixture.toOffer(treff, offer, AssignmentState.SENT);
        var own = directory.inboxes(foreign).getFirst().inbox();

        assertThat(directory.factsOf(member, inbox, sent.id()))
                .contains(directory.facts(member, inbox).get(sent.id()));
        assertThat(directory.factsOf(foreign, own, sent.id())).isEmpty();
        assertThatThrownBy(() -> directory.factsOf(foreign, inbox, sent.id()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesAnEntryBack() {
        var running = fixture.toOffer(treff, offer, AssignmentState.RUNNING);
        fixture.attended(running.id(), today());

        assertThat(desk.takeBack(member, inbox, running.id(), today()))
                .isInstanceOf(Step.Done.class);
        assertThat(fixture.daysAttended(running.id())).isZero();
        assertThat(desk.takeBack(member, inbox, running.id(), today()))
                .isInstanceOf(Step.Done.class);
    }

    @Test
    void entryOfAnotherOrganisationStays() {
        var running = fixture.toOffer(treff, offer, AssignmentState.RUNNING);
        fixture.attended(running.id(), today());
        var own = directory.inboxes(foreign).getFirst().inbox();

        assertThatThrownBy(() -> desk.takeBack(foreign, own, running.id(), today()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.takeBack(foreign, inbox, running.id(), today()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(fixture.daysAttended(running.id())).isEqualTo(1);
        assertThat(fixture.refusals(running.id())).isEqualTo(1);
    }

    @Test
    void entryStaysWhenItIsOverOrTooLongAgo() {
        var over = fixture.toOffer(treff, offer, AssignmentState.COMPLETED);
        fixture.attended(over.id(), today());
        var running = fixture.toOffer(treff, offer, AssignmentState.RUNNING);
        var longAgo = today().minusDays(61);
        fixture.attended(running.id(), longAgo);

        assertThat(desk.takeBack(member, inbox, over.id(), today())).isInstanceOf(Step.No.class);
        assertThat(desk.takeBack(member, inbox, running.id(), longAgo)).isInstanceOf(Step.No.class);
        assertThat(desk.takeBack(member, inbox, running.id(), today().plusDays(1)))
                .isInstanceOf(Step.No.class);
        assertThat(fixture.daysAttended(over.id())).isEqualTo(1);
        assertThat(fixture.daysAttended(running.id())).isEqualTo(1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
