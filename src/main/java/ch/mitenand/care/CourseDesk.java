package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Courses for the volunteers of a pool and who was there. Whoever was at an introduction has met
 * the requirement of the course, see {@link FactKind#COURSE}. All commands are for coordinators
 * only.
 */
@Service
public class CourseDesk {

    private static final Set<AdmissionState> GONE =
            Set.of(AdmissionState.LEFT, AdmissionState.REJECTED);

    private final Pools pools;
    private final PoolPeople people;
    private final MentorDesk mentors;
    private final CourseRows rows;
    private final Clock clock;

    CourseDesk(Pools pools, PoolPeople people, MentorDesk mentors, CourseRows rows, Clock clock) {
        this.pools = pools;
        this.people = people;
        this.mentors = mentors;
        this.rows = rows;
        this.clock = clock;
    }

    /** A volunteer on the attendance list. */
    public record Participant(MentorId mentor, String name, boolean present) {}

    /** The courses of a pool, the newest first. */
    @Transactional(readOnly = true)
    public List<Course> courses(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return rows.of(pool);
    }

    /** Plans a course; one that took place already can be added later. */
    @Transactional
    public CareStep plan(Actor actor, PoolId pool, CourseDraft draft) {
        pools.demand(actor, pool);
        var objection = CourseCheck.objection(draft, today());
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var id = UUID.randomUUID();
        rows.add(actor, pool, id, draft);
        return CareStep.done(id);
    }

    /** Takes a course off the list, as long as nobody is entered as present. */
    @Transactional
    public CareStep cancel(Actor actor, PoolId pool, UUID course) {
        if (demand(actor, pool, course).present() > 0) {
            return new CareStep.No(
                    "Bei diesem Kurs sind Teilnehmende eingetragen. Nehmen Sie diese zuerst von der Liste.");
        }
        rows.remove(course);
        return CareStep.done(course);
    }

    /** The volunteers who can be or were at a course, by name. */
    @Transactional
    public List<Participant> attendance(Actor actor, PoolId pool, UUID course) {
        demand(actor, pool, course);
        var present = rows.present(course);
        return people.mentors(pool).stream()
                .filter(m -> present.contains(m.id()) || canAttend(m))
                .map(m -> new Participant(m.id(), Names.of(m.person()), present.contains(m.id())))
                .toList();
    }

    /**
     * Enters who was there. Only what differs from what was shown is changed, so that two people
     * can enter at the same time. Facts that cannot be recorded are named in the remark.
     *
     * @param shown who was entered as present when the list was shown
     * @param chosen who was there
     */
    @Transactional
    public CareStep enter(
            Actor actor, PoolId pool, UUID id, Set<MentorId> shown, Set<MentorId> chosen) {
        var course = demand(actor, pool, id);
        var before = rows.present(id);
        var present = new HashSet<MentorId>(before);
        chosen.stream().filter(m -> !shown.contains(m)).forEach(present::add);
        shown.stream().filter(m -> !chosen.contains(m)).forEach(present::remove);
        var objection = attendanceObjection(course, pool, before, present);
        if (objection.isPresent()) {
            return new CareStep.No(objection.get());
        }
        var remarks = new ArrayList<String>();
        for (var mentor : people.mentors(pool)) {
            boolean was = before.contains(mentor.id());
            boolean is = present.contains(mentor.id());
            if (is && !was) {
                rows.enter(actor, id, mentor.id());
                recognise(actor, pool, course, mentor).ifPresent(remarks::add);
            } else if (was && !is) {
                rows.strike(id, mentor.id());
                revoke(actor, pool, course, mentor.id());
            }
        }
        return new CareStep.Done(id, String.join(" ", remarks));
    }

    private Optional<String> attendanceObjection(
            Course course, PoolId pool, Set<MentorId> before, Set<MentorId> present) {
        if (course.what().day().isAfter(today())) {
            return Optional.of(
                    "Der Kurs findet erst am %s statt. Tragen Sie die Teilnahme danach ein."
                            .formatted(Words.day(course.what().day())));
        }
        if (present.size() > course.what().seats()) {
            return Optional.of(
                    "Der Kurs hat nur %d Plätze. Prüfen Sie, wer dabei war."
                            .formatted(course.what().seats()));
        }
        var possible =
                people.mentors(pool).stream()
                        .filter(CourseDesk::canAttend)
                        .map(MentorFile::id)
                        .collect(Collectors.toSet());
        return present.stream().allMatch(m -> before.contains(m) || possible.contains(m))
                ? Optional.empty()
                : Optional.of(
                        "Jemand auf der Liste gehört nicht mehr zum Pool. Laden Sie die Seite neu.");
    }

    private Optional<String> recognise(Actor actor, PoolId pool, Course course, MentorFile mentor) {
        if (course.what().kind() != CourseKind.INTRODUCTION) {
            return Optional.empty();
        }
        var day = course.what().day();
        var outcome =
                mentors.record(
                        actor, pool, mentor.id(), FactKind.COURSE, day, null, reason(course));
        return outcome instanceof MentorDesk.Outcome.No(var why)
                ? Optional.of(
                        "%s ist eingetragen, gilt aber noch nicht als eingeführt: %s"
                                .formatted(Names.of(mentor.person()), why))
                : Optional.empty();
    }

    private void revoke(Actor actor, PoolId pool, Course course, MentorId mentor) {
        if (course.what().kind() != CourseKind.INTRODUCTION) {
            return;
        }
        mentors.facts(actor, pool, mentor).stream()
                .filter(f -> f.kind() == FactKind.COURSE && !f.waived())
                .filter(f ->
                        f.on().equals(course.what().day()) && f.reason().equals(reason(course)))
                .findFirst()
                .ifPresent(f ->
                        mentors.strike(
                                actor,
                                pool,
                                mentor,
                                f.id(),
                                "War nicht am Kurs, Teilnahme berichtigt."));
    }

    private static String reason(Course course) {
        return "Kurs «" + course.what().title() + "»";
    }

    private static boolean canAttend(MentorFile mentor) {
        return !GONE.contains(mentor.status().state());
    }

    private Course demand(Actor actor, PoolId pool, UUID course) {
        pools.demand(actor, pool);
        return rows.lock(pool, course)
                .orElseThrow(() -> new NoSuchElementException("no such course"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
