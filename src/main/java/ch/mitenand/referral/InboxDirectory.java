package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which inboxes somebody has, and what pages need of a referral beside what {@link Disclosure}
 * tells: to which offer it goes, and whether it asks for an assessment. Nothing about a person.
 */
@Service
@Transactional
public class InboxDirectory {

    private static final int DAYS_BACK = 60;

    private final InboxRows rows;
    private final OrganisationRegister register;
    private final Pools pools;
    private final RowScope scope;
    private final Clock clock;

    InboxDirectory(
            InboxRows rows,
            OrganisationRegister register,
            Pools pools,
            RowScope scope,
            Clock clock) {
        this.rows = rows;
        this.register = register;
        this.pools = pools;
        this.scope = scope;
        this.clock = clock;
    }

    /** An inbox with the name of the organisation or the pool. */
    public record Choice(Inbox inbox, String name) {}

    /**
     * What pages need beside the disclosure.
     *
     * @param offer null when it goes to a pool
     * @param offerTitle title of the offer with its organisation, or name of the pool
     * @param assessment what a provider is asked for, null where it is none
     */
    public record Facts(
            @Nullable OfferId offer,
            String offerTitle,
            @Nullable ProviderKind assessment,
            @Nullable LocalDate startsOn) {}

    /** The inboxes of the actor's approved organisations and pools, by name; often just one. */
    public List<Choice> inboxes(Actor actor) {
        var choices = new ArrayList<Choice>();
        register.findAll(organisations(actor))
                .forEach((id, organisation) ->
                        choices.add(new Choice(new Inbox.OfOrganisation(id), organisation.name())));
        pools.coordinatedBy(actor)
                .forEach(pool -> choices.add(new Choice(new Inbox.OfPool(pool.id()), pool.name())));
        choices.sort(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER));
        return choices;
    }

    /**
     * The inbox of the actor to which a referral was sent.
     *
     * @throws AccessDeniedException when there is none; the same for one that does not exist
     */
    public Choice holding(Actor actor, ReferralId referral) {
        var choices = inboxes(actor);
        scope.enter(actor);
        var inbox = rows.inboxOf(referral);
        return choices.stream()
                .filter(choice -> inbox.filter(choice.inbox()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> refused(actor, referral));
    }

    /** What pages need of the referrals of an inbox, by referral. */
    public Map<ReferralId, Facts> facts(Actor actor, Inbox inbox) {
        demand(actor, inbox);
        return rows.facts(inbox);
    }

    /**
     * Takes an entry of the attendance list back, as if nobody had ticked anything; nothing happens
     * when there is none. As for entering: only while it runs, for today and 60 days back.
     *
     * @throws AccessDeniedException when the referral was not sent to this inbox
     */
    public Step takeBack(Actor actor, Inbox inbox, ReferralId referral, LocalDate day) {
        demand(actor, inbox);
        var state = rows.lock(inbox, referral).orElseThrow(() -> refused(actor, referral));
        var today = LocalDate.now(clock);
        if (state != AssignmentState.RUNNING) {
            return new Step.No(
                    "Das geht nicht mehr: Der Stand ist jetzt «%s».".formatted(state.germanName()));
        }
        if (day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) {
            return new Step.No("Der Tag muss zwischen heute und vor 60 Tagen liegen.");
        }
        rows.deleteAttendance(referral, day);
        rows.trace(actor, referral, "ATTENDANCE_TAKEN_BACK");
        return new Step.Done(referral, state);
    }

    private AccessDeniedException refused(Actor actor, ReferralId referral) {
        rows.traceRefusal(actor, referral);
        return new AccessDeniedException("not sent to an inbox of this actor");
    }

    private void demand(Actor actor, Inbox inbox) {
        switch (inbox) {
            case Inbox.OfOrganisation(var organisation) -> {
                if (!actor.worksFor(organisation.toString())) {
                    throw new AccessDeniedException("does not work for this organisation");
                }
            }
            case Inbox.OfPool(var pool) -> pools.demand(actor, pool);
        }
        scope.enter(actor);
    }

    private static List<OrganisationId> organisations(Actor actor) {
        return Stream.of(Role.ORGANISATION_MEMBER, Role.ORGANISATION_ADMIN)
                .flatMap(role -> actor.scopes(role).stream())
                .distinct()
                .flatMap(scope -> OrganisationId.parse(scope).stream())
                .toList();
    }
}
