package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on changes of approved organisations that wait; where there is one, says {@link
 * OrganisationDesk.File#change}. The municipality of the seat as it shall be decides, or the
 * canton. Whoever may not gets {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class OrganisationChanges {

    private final Dossiers files;
    private final Rights rights;
    private final Changes changes;
    private final HeldChanges held;
    private final OrganisationMails mails;

    OrganisationChanges(
            Dossiers files,
            Rights rights,
            Changes changes,
            HeldChanges held,
            OrganisationMails mails) {
        this.files = files;
        this.rights = rights;
        this.changes = changes;
        this.held = held;
        this.mails = mails;
    }

    /** Makes the change public; returns whether it was still waiting in this version. */
    @Transactional
    public boolean approveChange(Actor actor, OrganisationId id, int version, String comment) {
        var organisation = lock(actor, id);
        var change = changes.waiting(organisation, version);
        change.ifPresent(c -> {
            changes.publish(actor, organisation, c.form(), ReviewStep.CHANGE_APPROVED, comment);
            mails.changeDecided(organisation, Notice.CHANGE_APPROVED);
        });
        return change.isPresent();
    }

    /**
     * Gives the change back with a comment, which must not be blank; what is public stays. Returns
     * whether it was still waiting in this version.
     */
    @Transactional
    public boolean sendChangeBack(Actor actor, OrganisationId id, int version, String comment) {
        var organisation = lock(actor, id);
        if (comment.isBlank()) {
            throw new IllegalArgumentException("a comment is needed");
        }
        var change = changes.waiting(organisation, version);
        if (change.isPresent()) {
            changes.sendBack(actor, organisation, comment);
            mails.changeDecided(organisation, Notice.CHANGE_SENT_BACK);
        }
        return change.isPresent();
    }

    /** Forgets a change, whether it waits or was sent back; admins only. */
    @Transactional
    public void withdrawChange(Actor actor, OrganisationId id) {
        rights.requireAdmin(actor, id);
        changes.withdraw(actor, files.lock(id));
    }

    /** The new logo of a change as PNG; for those who may open the organisation. */
    @Transactional(readOnly = true)
    public Optional<byte[]> changedLogo(Actor actor, OrganisationId id) {
        rights.requireReader(actor, files.require(id));
        return held.png(id);
    }

    private Organisation lock(Actor actor, OrganisationId id) {
        var organisation = files.lock(id);
        rights.requireChangeReviewer(actor, organisation);
        return organisation;
    }
}
