package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What coordinators see of mentorships in a list. */
@Component
class MentorshipRows {

    private static final String ERASED = "gelöschte Person";
    private static final int FEW = 4;

    private final PoolPeople people;
    private final Meetings meetings;
    private final Clock clock;

    MentorshipRows(PoolPeople people, Meetings meetings, Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * The rows as the coordinators of a pool see them: of other pools' mentees the first name only.
     */
    List<MentorshipRow> of(List<Mentorship> mentorships, PoolId viewer) {
        var summaries = meetings.summaries(mentorships.stream().map(Mentorship::id).toList());
        var known = new Known();
        if (mentorships.size() > FEW) {
            known.add(viewer);
        }
        return mentorships.stream()
                .map(m ->
                        row(m, summaries.getOrDefault(m.id(), MeetingSummary.NONE), viewer, known))
                .toList();
    }

    /** People who were looked up before; those of the own pool all at once. */
    private final class Known {

        private final Map<MentorId, MentorFile> mentors = new HashMap<>();
        private final Map<MenteeId, MenteeFile> mentees = new HashMap<>();

        void add(PoolId pool) {
            people.mentors(pool).forEach(file -> mentors.put(file.id(), file));
            people.mentees(pool).forEach(file -> mentees.put(file.id(), file));
        }

        MentorFile mentor(MentorId id) {
            return mentors.computeIfAbsent(id, _ -> people.mentor(id).orElseThrow());
        }

        MenteeFile mentee(MenteeId id) {
            return mentees.computeIfAbsent(id, _ -> people.mentee(id).orElseThrow());
        }
    }

    private MentorshipRow row(Mentorship m, MeetingSummary summary, PoolId viewer, Known known) {
        var mentor = known.mentor(m.mentor());
        var mentee = known.mentee(m.mentee());
        var watch = watch(m, summary);
        boolean own = m.pool().equals(viewer);
        return new MentorshipRow(
                m.id(),
                m.pool(),
                m.mentor(),
                fullName(mentor.person()),
                m.mentee(),
                own ? fullName(mentee.person()) : orErased(mentee.person().firstName()),
                m.state(),
                watch.since(),
                m.state() == MentorshipState.ASKED && m.mentorYes(),
                m.state() == MentorshipState.ASKED && m.menteeYes(),
                m.points(),
                m.start() == null ? m.firstMeeting() : m.start(),
                m.plannedEnd(),
                own ? m.agreement() : "",
                watch.due(),
                summary.last(),
                summary.count(),
                summary.minutes(),
                watch.flags(Standing.of(mentor, mentee, watch.today())));
    }

    /** What the calendar says of a mentorship today. */
    Watch watch(Mentorship m, MeetingSummary summary) {
        var since = LocalDate.ofInstant(m.since(), clock.getZone());
        return new Watch(m, since, summary, LocalDate.now(clock));
    }

    private static String fullName(PersonDetails person) {
        return orErased((person.firstName() + " " + person.lastName()).strip());
    }

    private static String orErased(String name) {
        return name.isBlank() ? ERASED : name;
    }
}
