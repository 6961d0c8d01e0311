package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.Reviewing.Decision;
import ch.mitenand.shared.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people register and run their organisation, and where municipality and canton approve it.
 * Whoever may not gets {@link org.springframework.security.access.AccessDeniedException}.
 */
@Service
public class OrganisationDesk {

    /** Where an organisation stands. */
    public enum Standing {
        PENDING("Wartet auf Prüfung"),
        SENT_BACK("Zu überarbeiten"),
        APPROVED("Freigegeben"),
        REJECTED("Abgelehnt"),
        CLOSED("Geschlossen");

        private final String germanName;

        Standing(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /**
     * An organisation for those who run or review it.
     *
     * @param comment last comment of the reviewer, possibly empty
     * @param reviewer who decides, for instance "Gemeinde Olten oder Fachstelle Integration"
     * @param logo whether there is a logo
     * @param change what shall become public and is not yet, null when nothing waits
     */
    public record File(
            OrganisationId id,
            OrganisationForm form,
            int bfs,
            String municipality,
            Standing standing,
            String comment,
            String reviewer,
            Set<Accreditation> accreditations,
            boolean logo,
            int version,
            Instant modifiedAt,
            @Nullable PendingChange change) {

        /** Whether a change waits for somebody to look at it. */
        public boolean changeWaits() {
            return change != null && change.state() == PendingChange.State.WAITING;
        }

        /** When what waits for approval was handed in. */
        public Instant waitingSince() {
            return change == null ? modifiedAt : change.at();
        }
    }

    private final Organisations organisations;
    private final Dossiers files;
    private final Rights rights;
    private final Registration registration;
    private final Reviewing reviewing;
    private final ReviewLog log;
    private final Members members;
    private final JoinRequests joinRequests;
    private final Doubles doubles;
    private final Logos logos;
    private final Changes changes;

    OrganisationDesk(
            Organisations organisations,
            Dossiers files,
            Rights rights,
            Registration registration,
            Reviewing reviewing,
            ReviewLog log,
            Members members,
            JoinRequests joinRequests,
            Doubles doubles,
            Logos logos,
            Changes changes) {
        this.organisations = organisations;
        this.files = files;
        this.rights = rights;
        this.registration = registration;
        this.reviewing = reviewing;
        this.log = log;
        this.members = members;
        this.joinRequests = joinRequests;
        this.doubles = doubles;
        this.logos = logos;
        this.changes = changes;
    }

    /** Approved organisations that may be the one being typed, likeliest first, at most five. */
    @Transactional(readOnly = true)
    public List<LikelyDouble> likelyDoubles(Actor actor, OrganisationForm form) {
        Objects.requireNonNull(actor);
        return doubles.amongApproved(form);
    }

    /** Registers an organisation; it waits for approval, and the actor is its admin. */
    @Transactional
    public Kept register(Actor actor, OrganisationForm form) {
        return registration.register(actor, form);
    }

    /** An organisation with everything; for its members, its municipality and the canton. */
    @Transactional(readOnly = true)
    public File open(Actor actor, OrganisationId id) {
        var organisation = files.require(id);
        rights.requireReader(actor, organisation);
        return files.file(organisation);
    }

    /** The organisations the actor works for, by name. */
    @Transactional(readOnly = true)
    public List<File> mine(Actor actor) {
        return organisations.findAllById(Rights.worksFor(actor)).stream()
                .sorted(Comparator.comparing(o -> Words.fold(o.name())))
                .map(files::file)
                .toList();
    }

    /**
     * Changes the form; one that was sent back waits for approval again. The change of an approved
     * one waits where changes are looked at first, and when its seat moves to another municipality.
     * Admins only.
     */
    @Transactional
    public Kept change(Actor actor, OrganisationId id, int version, OrganisationForm form) {
        rights.requireAdmin(actor, id);
        return registration.change(actor, id, version, form);
    }

    /**
     * Sets or, with no bytes, removes the logo; it is re-encoded. It waits where changes are looked
     * at first. Admins only.
     */
    @Transactional
    public LogoKept setLogo(Actor actor, OrganisationId id, byte[] upload) {
        rights.requireAdmin(actor, id);
        var organisation = files.lock(id);
        Rights.require(organisation.isChangeable());
        return changes.takeLogo(actor, organisation, upload);
    }

    /** Asks the admins of an approved organisation to let the actor join. */
    @Transactional
    public void askToJoin(Actor actor, OrganisationId id, String message) {
        joinRequests.ask(actor, id, message);
    }

    /** Who asks to join; admins, where there is none the canton. */
    @Transactional(readOnly = true)
    public List<JoinRequest> joinRequests(Actor actor, OrganisationId id) {
        rights.requireResponsible(actor, id);
        return joinRequests.of(id);
    }

    /**
     * Lets somebody join as member, or not. Admins; where there is none the canton, and whoever it
     * lets in becomes the admin.
     */
    @Transactional
    public void answerJoin(Actor actor, UUID request, boolean accept) {
        joinRequests.answer(actor, request, accept);
    }

    /** Who works for the organisation; members and admins. */
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor, OrganisationId id) {
        rights.requireMember(actor, id);
        return members.of(id);
    }

    /** Makes a member admin or an admin member. Admins only. */
    @Transactional
    public MemberChange changeRole(Actor actor, OrganisationId id, UUID account, Role role) {
        rights.requireAdmin(actor, id);
        return members.changeRole(id, account, role);
    }

    /** Removes somebody; admins anybody, everybody oneself. */
    @Transactional
    public MemberChange remove(Actor actor, OrganisationId id, UUID account) {
        return members.remove(actor, id, account);
    }

    /**
     * What waits for approval, also changes of approved ones, longest first: officers see their
     * municipalities, the canton sees all.
     */
    @Transactional(readOnly = true)
    public List<File> queue(Actor actor) {
        return reviewing.queue(actor);
    }

    /** Organisations, also those that wait, that may be the same as a waiting one; reviewers. */
    @Transactional(readOnly = true)
    public List<LikelyDouble> doublesOf(Actor actor, OrganisationId id) {
        var organisation = files.require(id);
        rights.requireReviewReader(actor, organisation);
        return doubles.amongAll(id, files.proposed(organisation));
    }

    /** Approves; returns whether it was still waiting in this version. */
    @Transactional
    public boolean approve(Actor actor, OrganisationId id, int version, String comment) {
        return reviewing.decide(actor, id, version, Decision.APPROVE, comment);
    }

    /**
     * Gives back with a comment, which must not be blank; returns whether it was still waiting in
     * this version.
     */
    @Transactional
    public boolean sendBack(Actor actor, OrganisationId id, int version, String comment) {
        return reviewing.decide(actor, id, version, Decision.SEND_BACK, comment);
    }

    /**
     * Refuses with a comment, which must not be blank; returns whether it was still waiting in this
     * version.
     */
    @Transactional
    public boolean reject(Actor actor, OrganisationId id, int version, String comment) {
        return reviewing.decide(actor, id, version, Decision.REJECT, comment);
    }

    /** Sets what an organisation is accredited for; canton editors only. */
    @Transactional
    public void accredit(Actor actor, OrganisationId id, Set<Accreditation> accreditations) {
        rights.requireEditor(actor);
        reviewing.accredit(actor, id, accreditations);
    }

    /** The logo of an approved organisation as PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(OrganisationId id) {
        return organisations.findById(id).filter(Organisation::isPublic).flatMap(o -> logos.of(id));
    }

    /** Whether an approved organisation has a logo. */
    @Transactional(readOnly = true)
    public boolean hasLogo(OrganisationId id) {
        return organisations.findById(id).filter(Organisation::isPublic).isPresent()
                && logos.has(id);
    }

    /** The logo as PNG, also before the approval; for those who may open the organisation. */
    @Transactional(readOnly = true)
    public Optional<byte[]> logo(Actor actor, OrganisationId id) {
        rights.requireReader(actor, files.require(id));
        return logos.of(id);
    }

    /** What happened to an organisation, newest first; reviewers and the canton. */
    @Transactional(readOnly = true)
    public List<ReviewEntry> history(Actor actor, OrganisationId id) {
        rights.requireReviewReader(actor, files.require(id));
        return log.of(id);
    }

    /** What the actor may do with an organisation; nothing with an unknown one. */
    @Transactional(readOnly = true)
    public OrganisationPermissions permissions(Actor actor, OrganisationId id) {
        var known = organisations.findById(id).map(o -> rights.permissions(actor, o));
        return known.orElse(OrganisationPermissions.NONE);
    }

    /**
     * Ends an organisation for good; nothing happens when it is closed. Admins and canton editors.
     */
    @Transactional
    public void close(Actor actor, OrganisationId id) {
        Rights.require(rights.isAdmin(actor, id) || rights.isEditor(actor));
        registration.close(actor, id);
    }
}
