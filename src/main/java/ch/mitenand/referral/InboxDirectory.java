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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final InboxRows rows;
    private final OrganisationRegister register;
    private final Pools pools;
    private final RowScope scope;
    private final ReceiverAccess access;

    InboxDirectory(
            InboxRows rows,
            OrganisationRegister register,
            Pools pools,
            RowScope scope,
            ReceiverAccess access) {
        this.rows = rows;
        this.register = register;
        this.pools = pools;
        this.scope = scope;
        this.access = access;
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
        access.demand(actor, inbox);
        return rows.facts(inbox);
    }

    /** The same of one referral; empty when it is not in this inbox. */
    public Optional<Facts> factsOf(Actor actor, Inbox inbox, ReferralId referral) {
        access.demand(actor, inbox);
        return rows.facts(inbox, referral);
    }

    private AccessDeniedException refused(Actor actor, ReferralId referral) {
        access.refuse(actor, referral);
        return new AccessDeniedException("not sent to an inbox of this actor");
    }

    private static List<OrganisationId> organisations(Actor actor) {
        return Stream.of(Role.ORGANISATION_MEMBER, Role.ORGANISATION_ADMIN)
                .flatMap(role -> actor.scopes(role).stream())
                .distinct()
                .flatMap(scope -> OrganisationId.parse(scope).stream())
                .toList();
    }
}
