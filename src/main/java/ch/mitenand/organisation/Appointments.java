package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Role;
import org.springframework.stereotype.Service;

/**
 * Finds somebody responsible for an organisation that has nobody, for instance because it was
 * imported.
 */
@Service
public class Appointments {

    private final Dossiers files;
    private final Rights rights;
    private final Invitations invitations;

    Appointments(Dossiers files, Rights rights, Invitations invitations) {
        this.files = files;
        this.rights = rights;
        this.invitations = invitations;
    }

    /** What became of an appointment. */
    public enum Appointed {
        SENT,
        /** The address is not one. */
        NO_ADDRESS,
        /** Too many invitations today. */
        TOO_MANY,
        /** Somebody is responsible by now; they invite others themselves. */
        HAS_ADMIN
    }

    /**
     * Whether nobody is responsible for an organisation that is not closed; canton editors only.
     */
    public boolean isVacant(Actor actor, OrganisationId id) {
        rights.requireEditor(actor);
        return files.require(id).isChangeable() && rights.hasNoAdmin(id);
    }

    /**
     * Invites an address to become the admin; canton editors only.
     *
     * @throws org.springframework.security.access.AccessDeniedException also when the organisation
     *     is closed or was refused
     */
    public Appointed appoint(Actor actor, OrganisationId id, String email) {
        rights.requireEditor(actor);
        var organisation = files.require(id);
        Rights.require(organisation.isChangeable());
        if (!rights.hasNoAdmin(id)) {
            return Appointed.HAS_ADMIN;
        }
        // Without a transaction around it: the throttle has its own, and two connections at once
        // would drain the pool.
        var grant = new Grant(Role.ORGANISATION_ADMIN, id.toString());
        return switch (invitations.invite(actor, email, grant, organisation.name())) {
            case SENT -> Appointed.SENT;
            case NO_ADDRESS -> Appointed.NO_ADDRESS;
            case TOO_MANY -> Appointed.TOO_MANY;
        };
    }
}
