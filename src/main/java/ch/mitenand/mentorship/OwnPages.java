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
import java.time.Duration;
import java.util.Optional;
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

    private final OneTimeLinks links;
    private final PoolPeople people;

    OwnPages(OneTimeLinks links, PoolPeople people) {
        this.links = links;
        this.people = people;
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
     * Who a token belongs to; empty when it is altered, too old, revoked, or the person has left.
     */
    @Transactional(readOnly = true)
    public Optional<Viewer> look(String token) {
        return links.look(PURPOSE, token) instanceof LinkCheck.Valid(var subject)
                ? viewer(subject)
                : Optional.empty();
    }

    /** The mentor that an account is; empty when it is none. */
    @Transactional(readOnly = true)
    public Optional<Viewer> asMentor(Actor actor) {
        return people.mentorOf(actor)
                .filter(OwnPages::isOpen)
                .map(file -> new Viewer.OfMentor(file.id(), actor.account()));
    }

    /** The mentee that an account is; empty when it is none. */
    @Transactional(readOnly = true)
    public Optional<Viewer> asMentee(Actor actor) {
        return people.menteeOf(actor)
                .filter(OwnPages::isOpen)
                .map(file -> new Viewer.OfMentee(file.id(), actor.account()));
    }

    static boolean isOpen(MentorFile file) {
        return !file.erased() && file.status().state() != AdmissionState.LEFT;
    }

    static boolean isOpen(MenteeFile file) {
        return !file.erased() && !file.left();
    }

    private Optional<Viewer> viewer(String subject) {
        String id = subject.substring(MENTOR.length());
        return subject.startsWith(MENTOR)
                ? MentorId.parse(id)
                        .flatMap(people::mentor)
                        .filter(OwnPages::isOpen)
                        .map(file -> new Viewer.OfMentor(file.id(), null))
                : MenteeId.parse(id)
                        .flatMap(people::mentee)
                        .filter(OwnPages::isOpen)
                        .map(file -> new Viewer.OfMentee(file.id(), null));
    }
}
