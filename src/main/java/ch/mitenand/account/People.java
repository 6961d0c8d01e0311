package ch.mitenand.account;

import ch.mitenand.account.PeopleTable.HolderRow;
import ch.mitenand.account.PeopleTable.LogRow;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for the authorities: gives roles by invitation and takes them away. Everybody sees and
 * changes just the roles they may invite to; members of organisations are looked after there.
 */
@Service
public class People {

    private static final int HISTORY = 20;

    private final PeopleTable table;
    private final RolePlaces places;
    private final Invitations invitations;
    private final Grants grants;
    private final LastAdmin last;

    People(
            PeopleTable table,
            RolePlaces places,
            Invitations invitations,
            Grants grants,
            LastAdmin last) {
        this.table = table;
        this.places = places;
        this.invitations = invitations;
        this.grants = grants;
        this.last = last;
    }

    /** A scope with its name. */
    public record Place(String scope, String name) {}

    /** A role somebody may give, and where; there is at least one place. */
    public record Offer(Role role, List<Place> places) {}

    /**
     * Somebody with a role.
     *
     * @param place name of the scope of the role
     * @param locked whether the account can be used
     * @param fixed whether the role cannot be taken because the account is one of the demo
     */
    public record Holder(
            UUID account,
            String name,
            String email,
            Grant grant,
            String place,
            boolean locked,
            boolean fixed) {}

    /**
     * An invitation that was not answered yet.
     *
     * @param invitedBy name of the person who invites; empty for the portal itself
     */
    public record Waiting(
            UUID id, String email, Role role, String place, String invitedBy, Instant until) {}

    /**
     * Something that happened.
     *
     * @param by who did it; empty for the portal itself or an account that is gone
     * @param whom to whom; empty for an account that is gone
     */
    public record Event(Instant at, String by, String whom, String what) {}

    /** What became of taking a role. */
    public enum Taken {
        DONE,
        /** Nobody else administers the portal. */
        LAST_ADMINISTRATOR,
        /** Accounts of the demo stay as they are. */
        DEMO
    }

    /** Whether the actor may give any role of an authority. */
    public static boolean mayManage(Set<Grant> grants) {
        return !InvitationRules.reach(grants).isEmpty();
    }

    /**
     * The roles that the actor may give, with the places.
     *
     * @throws AccessDeniedException when there is none
     */
    public List<Offer> offers(Actor actor) {
        var reach = reach(actor);
        return reach.roles().stream().map(role -> new Offer(role, places(reach, role))).toList();
    }

    /** Who has a role that the actor may take, by name. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Actor actor) {
        return table.holders(reach(actor)).stream().map(this::holder).toList();
    }

    /** The open invitations to roles that the actor may give, oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> invitations(Actor actor) {
        return table.invitations(reach(actor)).stream()
                .map(row ->
                        new Waiting(
                                row.id(),
                                row.email(),
                                row.grant().role(),
                                places.name(row.grant()),
                                row.invitedBy(),
                                row.until()))
                .toList();
    }

    /** The last twenty changes of roles that the actor may give, newest first. */
    @Transactional(readOnly = true)
    public List<Event> history(Actor actor) {
        boolean accounts = actor.has(Role.ADMINISTRATOR, "");
        return table.history(reach(actor), accounts, HISTORY).stream().map(this::event).toList();
    }

    /**
     * Invites an address to a role.
     *
     * @return what to do instead; empty when a mail is on its way
     * @throws AccessDeniedException when the actor may not give the role
     * @throws NoSuchElementException when there is no such place
     */
    public Optional<String> invite(Actor actor, String email, Grant grant) {
        check(actor, grant);
        if (places.of(grant.role()).stream().noneMatch(p -> p.scope().equals(grant.scope()))) {
            throw new NoSuchElementException("place");
        }
        if (has(grant, EmailAddress.normal(email))) {
            return Optional.of("Diese Person hat die Rolle schon. Sie steht unten in der Liste.");
        }
        return switch (invitations.invite(actor, email, grant, places.name(grant))) {
            case SENT -> Optional.empty();
            case NO_ADDRESS ->
                    Optional.of(
                            "Geben Sie die Adresse vollständig ein, zum Beispiel name@example.ch.");
            case TOO_MANY ->
                    Optional.of("Das waren viele Einladungen. Versuchen Sie es später wieder.");
        };
    }

    /**
     * Takes a role away, from the next click on. The actor may take the own role, too.
     *
     * @throws AccessDeniedException when the actor could not give the role
     * @throws NoSuchElementException when the account does not have it
     */
    @Transactional
    public Taken take(Actor actor, UUID account, Grant grant) {
        check(actor, grant);
        grants.lock(grant.role(), grant.scope());
        var holder =
                table.holders(new Reach(Set.of(), Set.of(grant))).stream()
                        .filter(row -> row.account().equals(account))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("role"));
        if (grant.role() == Role.ADMINISTRATOR && last.isLastAdministrator(account)) {
            return Taken.LAST_ADMINISTRATOR;
        }
        if (holder.demo()) {
            return Taken.DEMO;
        }
        grants.take(account, grant, actor.account());
        return Taken.DONE;
    }

    private boolean has(Grant grant, String email) {
        return grants.holders(grant.role(), grant.scope()).stream()
                .anyMatch(person -> person.email().equals(email));
    }

    private List<Place> places(Reach reach, Role role) {
        return places.of(role).stream()
                .filter(place -> reach.covers(new Grant(role, place.scope())))
                .toList();
    }

    private Holder holder(HolderRow row) {
        return new Holder(
                row.account(),
                row.name(),
                row.email(),
                row.grant(),
                places.name(row.grant()),
                row.locked(),
                row.demo());
    }

    private Event event(LogRow row) {
        return new Event(row.at(), text(row.by()), text(row.whom()), what(row.what(), row.grant()));
    }

    private String what(GrantLog.What what, @Nullable Grant grant) {
        String role = grant == null ? "" : grant.role().germanName() + ", " + places.name(grant);
        return switch (what) {
            case GIVEN -> "Rolle gegeben: " + role;
            case TAKEN -> "Rolle weggenommen: " + role;
            case LOCKED -> "Konto gesperrt";
            case UNLOCKED -> "Konto entsperrt";
            case FACTORS_RESET -> "Zweiten Faktor zurückgesetzt";
        };
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static Reach reach(Actor actor) {
        var reach = InvitationRules.reach(actor.grants());
        if (reach.isEmpty()) {
            throw new AccessDeniedException("may not give any role of an authority");
        }
        return reach;
    }

    private static void check(Actor actor, Grant grant) {
        if (!reach(actor).covers(grant)) {
            throw new AccessDeniedException("may not give or take this role");
        }
    }
}
