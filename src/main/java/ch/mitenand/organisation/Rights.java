package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.region.Regions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with an organisation; everything else is denied. */
@Component
class Rights {

    private static final String CANTON = "";

    private final Regions regions;
    private final HeldChanges held;
    private final Grants people;

    Rights(Regions regions, HeldChanges held, Grants people) {
        this.regions = regions;
        this.held = held;
        this.people = people;
    }

    void requireMember(Actor actor, OrganisationId id) {
        require(actor.worksFor(id.toString()));
    }

    void requireAdmin(Actor actor, OrganisationId id) {
        require(isAdmin(actor, id));
    }

    /** Members, the municipality of the seat, and the canton including its administrators. */
    void requireReader(Actor actor, Organisation organisation) {
        require(actor.worksFor(organisation.id().toString()) || mayLookAt(actor, organisation));
    }

    /** The municipality of the seat and the canton, including its administrators. */
    void requireReviewReader(Actor actor, Organisation organisation) {
        require(mayLookAt(actor, organisation));
    }

    /** The municipality of the seat and the canton's editors. */
    void requireReviewer(Actor actor, Organisation organisation) {
        require(mayDecide(actor, organisation));
    }

    /**
     * The municipality of the seat as a waiting change would have it, and the canton's editors;
     * where none waits, those who decide about the organisation.
     */
    void requireChangeReviewer(Actor actor, Organisation organisation) {
        require(
                held.waiting(organisation.id()).isPresent()
                        ? mayDecideChange(actor, organisation)
                        : mayDecide(actor, organisation));
    }

    /** Admins; where there is none, the canton's editors. */
    void requireResponsible(Actor actor, OrganisationId id) {
        require(isAdmin(actor, id) || isEditor(actor) && hasNoAdmin(id));
    }

    boolean hasNoAdmin(OrganisationId id) {
        return people.holders(Role.ORGANISATION_ADMIN, id.toString()).isEmpty();
    }

    void requireEditor(Actor actor) {
        require(isEditor(actor));
    }

    boolean isAdmin(Actor actor, OrganisationId id) {
        return actor.has(Role.ORGANISATION_ADMIN, id.toString());
    }

    boolean isEditor(Actor actor) {
        return actor.has(Role.CANTON_EDITOR, CANTON);
    }

    /** Nobody decides about an organisation of their own. */
    boolean mayDecide(Actor actor, Organisation organisation) {
        return isResponsible(actor, organisation.bfs())
                && !actor.worksFor(organisation.id().toString())
                && !actor.account().equals(organisation.applicant());
    }

    /** Whether a change waits about which the actor decides; nobody does about their own. */
    boolean mayDecideChange(Actor actor, Organisation organisation) {
        return !actor.worksFor(organisation.id().toString())
                && held.waiting(organisation.id())
                        .filter(change -> !actor.account().equals(change.author()))
                        .filter(change -> isResponsible(actor, change.form().bfs()))
                        .isPresent();
    }

    /** Those who decide about the organisation or a change that waits, and the whole canton. */
    boolean mayLookAt(Actor actor, Organisation organisation) {
        return actor.isCanton()
                || isResponsible(actor, organisation.bfs())
                || held.waiting(organisation.id())
                        .filter(change -> isResponsible(actor, change.form().bfs()))
                        .isPresent();
    }

    private boolean isResponsible(Actor actor, int bfs) {
        return isEditor(actor) || municipalities(actor).contains(regions.current(bfs));
    }

    OrganisationPermissions permissions(Actor actor, Organisation organisation) {
        return new OrganisationPermissions(
                isAdmin(actor, organisation.id()) && organisation.isChangeable(),
                mayLookAt(actor, organisation),
                organisation.standing() == Standing.PENDING && mayDecide(actor, organisation)
                        || mayDecideChange(actor, organisation),
                isEditor(actor));
    }

    /** The organisations the actor works for, as member or admin. */
    static Set<OrganisationId> worksFor(Actor actor) {
        return Stream.of(Role.ORGANISATION_ADMIN, Role.ORGANISATION_MEMBER)
                .flatMap(role -> actor.scopes(role).stream())
                .flatMap(scope -> OrganisationId.parse(scope).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Today's municipalities whose organisations the actor reviews; none for the canton's people.
     */
    Set<Integer> municipalities(Actor actor) {
        return actor.scopes(Role.INTEGRATION_OFFICER).stream()
                .filter(scope -> scope.matches("\\d{1,4}"))
                .map(scope -> regions.current(Integer.parseInt(scope)))
                .collect(Collectors.toSet());
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("not for this account");
        }
    }
}
