package ch.mitenand.mentorship;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells everybody what a step means for them; nobody learns more than that. */
@Component
class MentorshipNotices {

    private final PoolPeople people;
    private final MentorshipMails mails;
    private final OneTimeLinks links;
    private final OwnPages pages;
    private final OwnLinkLocks locks;
    private final Pasts pasts;
    private final Clock clock;

    MentorshipNotices(
            PoolPeople people,
            MentorshipMails mails,
            OneTimeLinks links,
            OwnPages pages,
            OwnLinkLocks locks,
            Pasts pasts,
            Clock clock) {
        this.people = people;
        this.mails = mails;
        this.links = links;
        this.pages = pages;
        this.locks = locks;
        this.pasts = pasts;
        this.clock = clock;
    }

    /** Tells of an effect; the mentorship is as it is after the step. */
    void tell(Effect effect, Mentorship after, Attempt attempt) {
        switch (effect) {
            case NOTHING, NOTE_YES, NOTE_REVIEW -> {}
            case ASK_BOTH -> ask(after, "asked");
            case AGREE -> mails.coordinators(after, mayStart(after) ? "agreed" : "agreed-out");
            case NOTE_NO -> declined(after, attempt);
            case GIVE_UP -> {
                mails.coordinators(after, "expired");
                both(after, "settled");
            }
            case TAKE_BACK -> both(after, "settled");
            case INTRODUCE -> toPages(after, "introduced", day(after.firstMeeting()));
            case CONFIRM, MOVE_END -> toPages(after, "confirmed", day(after.plannedEnd()));
            case PAUSE -> toAll(after, "paused", day(after.pauseUntil()));
            case RESUME -> toAll(after, "resumed");
            case SUSPEND -> suspended(after);
            case RETURN -> toPages(after, "returned");
            case CLOSE -> closed(after, attempt);
        }
    }

    /** Whether the mentor is still what was asked for; a week may have passed. */
    private boolean mayStart(Mentorship agreed) {
        var mentor = people.mentor(agreed.mentor()).orElseThrow();
        var mentee = people.mentee(agreed.mentee()).orElseThrow();
        var standing = Standing.of(mentor, mentee, LocalDate.now(clock));
        return standing.state() == AdmissionState.IN_POOL && !standing.unsafe();
    }

    /** Asks everybody who has not answered yet. */
    void ask(Mentorship asked, String key) {
        if (!asked.mentorYes()) {
            ask(asked, Party.MENTOR, key);
        }
        if (!asked.menteeYes()) {
            ask(asked, Party.MENTEE, key);
        }
    }

    /**
     * Asks one of the two, with a new link. Nobody is asked at an address whose links are locked:
     * somebody else would answer. It follows when the lock ends.
     */
    void ask(Mentorship asked, Party side, String key) {
        if (locks.isLocked(asked, side)) {
            return;
        }
        String subject = new AskLink(asked.id(), side).subject();
        String token = links.issue(AskLink.PURPOSE, subject, AskLink.VALID);
        mails.person(person(asked, side), key, MentorshipPaths.answer(token));
    }

    /** The other side learns it only when it has answered or was asked, and never by whom. */
    private void declined(Mentorship after, Attempt attempt) {
        if (attempt.details().decline() == DeclineReason.KNOWN) {
            pasts.bar(pair(after), attempt.party(), null, DeclineReason.KNOWN.germanName());
        }
        mails.person(person(after, attempt.otherSide()), "settled", null);
        mails.coordinators(after, "declined");
    }

    private void suspended(Mentorship after) {
        both(after, "suspended");
        mails.coordinators(after, "suspended-pool");
    }

    private void closed(Mentorship after, Attempt attempt) {
        if (attempt.details().end() == EndReason.SAFEGUARDING) {
            pasts.bar(pair(after), attempt.party(), null, EndReason.SAFEGUARDING.germanName());
        }
        toAll(after, "ended");
    }

    private void toAll(Mentorship after, String key, String... values) {
        toPages(after, key, values);
        mails.coordinators(after, key + "-pool");
    }

    private void both(Mentorship after, String key) {
        mails.person(person(after, Party.MENTOR), key, null);
        mails.person(person(after, Party.MENTEE), key, null);
    }

    /**
     * To both, with a link to the own page; who has left gets one as long as there is a page. There
     * is no link in what goes to an address whose links are locked.
     */
    void toPages(Mentorship after, String key, String... values) {
        people.mentor(after.mentor())
                .filter(pages::hasPage)
                .map(MentorFile::person)
                .filter(MentorshipMails::isReachable)
                .ifPresent(p -> mails.person(p, key, pathFor(after.mentor()), values));
        people.mentee(after.mentee())
                .filter(pages::hasPage)
                .map(MenteeFile::person)
                .filter(MentorshipMails::isReachable)
                .ifPresent(p -> mails.person(p, key, pathFor(after.mentee()), values));
    }

    private @Nullable String pathFor(MentorId mentor) {
        return locks.isLocked(mentor) ? null : MentorshipPaths.ownPage(pages.issueFor(mentor));
    }

    private @Nullable String pathFor(MenteeId mentee) {
        return locks.isLocked(mentee) ? null : MentorshipPaths.ownPage(pages.issueFor(mentee));
    }

    private PersonDetails person(Mentorship mentorship, Party side) {
        return side == Party.MENTOR
                ? people.mentor(mentorship.mentor()).orElseThrow().person()
                : people.mentee(mentorship.mentee()).orElseThrow().person();
    }

    private static Pair pair(Mentorship mentorship) {
        return Past.pair(mentorship);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : GermanDay.of(day);
    }
}
