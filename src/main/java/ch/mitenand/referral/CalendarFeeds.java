package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.PasswordWasReset;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses, one per account and organisation, under which a calendar fetches the dates of
 * referrals: numbers and offers, never a name. There are none for pools: their coordinators need a
 * second factor, which a calendar does not have.
 */
@Service
@Transactional
public class CalendarFeeds {

    private final FeedRows rows;
    private final FeedDates dates;
    private final Grants grants;
    private final OrganisationRegister register;
    private final RowScope scope;
    private final Clock clock;

    CalendarFeeds(
            FeedRows rows,
            FeedDates dates,
            Grants grants,
            OrganisationRegister register,
            RowScope scope,
            Clock clock) {
        this.rows = rows;
        this.dates = dates;
        this.grants = grants;
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * An address that was given out; itself it is not kept.
     *
     * @param fetchedOn day on which a calendar came for the last time, null before
     */
    public record Feed(LocalDate createdOn, @Nullable LocalDate fetchedOn) {}

    /** The actor's address for an organisation, if there is one. */
    public Optional<Feed> find(Actor actor, OrganisationId organisation) {
        demand(actor, organisation);
        return rows.find(actor.account(), organisation)
                .map(row ->
                        new Feed(
                                LocalDate.ofInstant(row.createdAt(), clock.getZone()),
                                row.fetchedOn()));
    }

    /**
     * Gives out a new address; one from before leads nowhere any more.
     *
     * @return the secret part, 43 letters, digits, hyphens and underscores; it cannot be read again
     * @throws NoSuchElementException when the organisation is not approved, or closed
     */
    public String create(Actor actor, OrganisationId organisation) {
        demand(actor, organisation);
        if (register.find(organisation).isEmpty()) {
            throw new NoSuchElementException("no approved organisation");
        }
        var token = FeedToken.create();
        rows.put(actor.account(), organisation, token, clock.instant());
        return token.text();
    }

    /** The actor's address for an organisation leads nowhere any more. */
    public void revoke(Actor actor, OrganisationId organisation) {
        demand(actor, organisation);
        rows.delete(actor.account(), organisation);
    }

    /**
     * The calendar behind an address, in the format iCalendar; empty for a wrong or revoked token,
     * and as long as its account does not work for the organisation.
     */
    public Optional<String> file(String token) {
        scope.enterPortal();
        return FeedToken.parse(token).flatMap(rows::byToken).flatMap(this::file);
    }

    /** Who had got at the account may have given out an address, or have read one. */
    @EventListener
    void on(PasswordWasReset event) {
        scope.enterPortal();
        rows.delete(event.account());
    }

    private Optional<String> file(FeedRows.Row feed) {
        var holder = holder(feed);
        var organisation = register.find(feed.organisation());
        if (holder.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        scope.enter(holder.get());
        rows.fetched(feed.id(), LocalDate.now(clock));
        return Optional.of(dates.of(organisation.get()));
    }

    /** Whoever got the address, with nothing but the role in this organisation. */
    private Optional<Actor> holder(FeedRows.Row feed) {
        String organisation = feed.organisation().toString();
        return Stream.of(Role.ORGANISATION_MEMBER, Role.ORGANISATION_ADMIN)
                .map(role -> new Grant(role, organisation))
                .filter(grant ->
                        grants.holders(grant.role(), organisation).stream()
                                .anyMatch(person -> person.account().equals(feed.account())))
                .map(grant -> new Actor(feed.account(), "Kalender", Set.of(grant)))
                .findFirst();
    }

    private void demand(Actor actor, OrganisationId organisation) {
        if (!actor.worksFor(organisation.toString())) {
            throw new AccessDeniedException("does not work for this organisation");
        }
        scope.enter(actor);
    }
}
