package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to the own page of a mentor or mentee, for people without account: signed, valid for 30
 * days, for any number of looks, revocable; the database knows only their hash. They are one-time
 * links that are looked at and never used up.
 */
@Service
public class OwnPages {

    /** How long a link is valid. */
    public static final Duration VALID = Duration.ofDays(30);

    static final String PURPOSE = "own-page";
    private static final String MENTOR = "mentor/";
    private static final String MENTEE = "mentee/";
    private static final Set<AdmissionState> GONE =
            Set.of(AdmissionState.LEFT, AdmissionState.REJECTED);

    private final OneTimeLinks links;
    private final PoolPeople people;
    private final Mentorships mentorships;
    private final OwnLinkLocks locks;
    private final Clock clock;

    OwnPages(
            OneTimeLinks links,
            PoolPeople people,
            Mentorships mentorships,
            OwnLinkLocks locks,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.mentorships = mentorships;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Whose page it is.
     *
     * @param person details of the person alone, nothing of others
     */
    public record Owner(PersonDetails person, PoolId pool) {}

    /** Whose page a viewer has opened. */
    @Transactional(readOnly = true)
    public Owner owner(Viewer viewer) {
        return switch (viewer) {
            case Viewer.OfMentor own -> {
                var file = people.mentor(own.mentor()).orElseThrow();
                yield new Owner(file.person(), file.pool());
            }
            case Viewer.OfMentee own -> {
                var file = people.mentee(own.mentee()).orElseThrow();
                yield new Owner(file.person(), file.pool());
            }
        };
    }

    /** Makes all links of the viewer worthless. */
    @Transactional
    public void lock(Viewer viewer) {
        switch (viewer) {
            case Viewer.OfMentor own -> revoke(own.mentor());
            case Viewer.OfMentee own -> revoke(own.mentee());
        }
    }

    /** A new link; earlier ones stay valid. The token is for {@link MentorshipPaths#ownPage}. */
    @Transactional
    public String issueFor(MentorId mentor) {
        return links.issue(PURPOSE, MENTOR + mentor, VALID);
    }

    /** A new link; earlier ones stay valid. The token is for {@link MentorshipPaths#ownPage}. */
    @Transactional
    public String issueFor(MenteeId mentee) {
        return links.issue(PURPOSE, MENTEE + mentee, VALID);
    }

    /** Makes all links of a mentor worthless. */
    @Transactional
    public void revoke(MentorId mentor) {
        links.revoke(PURPOSE, MENTOR + mentor);
    }

    /** Makes all links of a mentee worthless. */
    @Transactional
    public void revoke(MenteeId mentee) {
        links.revoke(PURPOSE, MENTEE + mentee);
    }

    /**
     * Who a token belongs to; empty when it is altered, too old, revoked, when the links of the
     * person are locked, or the person was deleted or has left. Who has left can still report and
     * say how it was for 90 days after the end.
     */
    @Transactional(readOnly = true)
    public Optional<Viewer> look(String token) {
        return links.look(PURPOSE, token) instanceof LinkCheck.Valid(var subject)
                ? viewer(subject)
                : Optional.empty();
    }

    /** The mentor that an account is, who is joined with it; empty when it is none. */
    @Transactional
    public Optional<Viewer> asMentor(Actor actor) {
        return people.mentorOf(actor)
                .filter(OwnPages::isOpen)
                .map(file -> new Viewer.OfMentor(file.id(), actor.account(), false));
    }

    /** The mentee that an account is, who is joined with it; empty when it is none. */
    @Transactional
    public Optional<Viewer> asMentee(Actor actor) {
        return people.menteeOf(actor)
                .filter(OwnPages::isOpen)
                .map(file -> new Viewer.OfMentee(file.id(), actor.account(), false));
    }

    static boolean isOpen(MentorFile file) {
        return !file.erased() && !GONE.contains(file.status().state());
    }

    /** Whether a mentor has an own page, be it only to report and to say how it was. */
    boolean hasPage(MentorFile file) {
        return isOpen(file) || !file.erased() && isParting(mentorships.of(file.id()));
    }

    /** The same of a mentee. */
    boolean hasPage(MenteeFile file) {
        return isOpen(file) || !file.erased() && isParting(mentorships.of(file.id()));
    }

    private boolean isParting(List<Mentorship> all) {
        var today = LocalDate.now(clock);
        return all.stream().anyMatch(m -> OwnAccess.isParting(m, today));
    }

    static boolean isOpen(MenteeFile file) {
        return !file.erased() && !file.left();
    }

    private Optional<Viewer> viewer(String subject) {
        String id = subject.substring(MENTOR.length());
        return subject.startsWith(MENTOR)
                ? MentorId.parse(id)
                        .filter(mentor -> !locks.isLocked(mentor))
                        .flatMap(people::mentor)
                        .filter(this::hasPage)
                        .map(file -> new Viewer.OfMentor(file.id(), null, !isOpen(file)))
                : MenteeId.parse(id)
                        .filter(mentee -> !locks.isLocked(mentee))
                        .flatMap(people::mentee)
                        .filter(this::hasPage)
                        .map(file -> new Viewer.OfMentee(file.id(), null, !isOpen(file)));
    }
}
