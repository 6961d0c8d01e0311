package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.region.Regions;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with an organisation; everything else is denied. */
@Component
class Rights {

    private static final String CANTON = "";

    private final Regions regions;

    Rights(Regions regions) {
        this.regions = regions;
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
        return isResponsible(actor, organisation)
                && !actor.worksFor(organisation.id().toString())
                && !actor.account().equals(organisation.applicant());
    }

    boolean mayLookAt(Actor actor, Organisation organisation) {
        return actor.isCanton() || isResponsible(actor, organisation);
    }

    private boolean isResponsible(Actor actor, Organisation organisation) {
        return isEditor(actor)
                || municipalities(actor).contains(regions.current(organisation.bfs()));
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
