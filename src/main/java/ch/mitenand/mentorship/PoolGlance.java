package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A pool at a glance, for its coordinators only. */
@Service
public class PoolGlance {

    private static final Set<AdmissionState> ENTERING =
            Set.of(AdmissionState.APPLIED, AdmissionState.IN_VETTING, AdmissionState.ADMITTED);

    private final Pools pools;
    private final PoolPeople people;
    private final PoolSnapshots snapshots;
    private final MentorshipDesk mentorships;
    private final Clock clock;

    PoolGlance(
            Pools pools,
            PoolPeople people,
            PoolSnapshots snapshots,
            MentorshipDesk mentorships,
            Clock clock) {
        this.pools = pools;
        this.people = people;
        this.snapshots = snapshots;
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /**
     * How a pool stands today.
     *
     * @param waiting mentees without mentor
     * @param longest days the one waits who waits longest; 0 when nobody waits
     * @param urgent those of the waiting who are marked as urgent
     * @param volunteers who are in the pool now
     * @param freePlaces places of the own volunteers who are in the pool now
     * @param entering sign-ups on their way into the pool
     * @param asked pairs that have not both answered, or wait for their first meeting
     * @param running trials, running and paused mentorships
     * @param missing languages of waiting mentees that nobody with a free place speaks
     */
    public record Glance(
            int waiting,
            long longest,
            int urgent,
            int volunteers,
            int freePlaces,
            int entering,
            int asked,
            int running,
            List<Missing> missing,
            List<PoolGlanceTodo> todos) {

        /** Whether the pool has nobody and nothing yet. */
        public boolean isNew() {
            return waiting + volunteers + entering + asked + running == 0 && todos.isEmpty();
        }
    }

    /**
     * A language that nobody with a free place speaks.
     *
     * @param mentees who speak it and wait
     * @param alone those of them who have no other language well enough in common with anybody free
     */
    public record Missing(Language language, int mentees, int alone) {}

    /** The pool at a glance. */
    @Transactional
    public Glance of(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        var today = LocalDate.now(clock);
        var rows = mentorships.ofPool(actor, pool);
        var snapshot = snapshots.of(pool, today);
        var mentors =
                people.mentors(pool).stream()
                        .filter(m -> m.status().state() != AdmissionState.LEFT)
                        .toList();
        return new Glance(
                snapshot.mentees().size(),
                snapshot.mentees().stream()
                        .mapToLong(m -> ChronoUnit.DAYS.between(m.waitingSince(), today))
                        .max()
                        .orElse(0),
                (int) snapshot.mentees().stream().filter(MenteeProfile::urgent).count(),
                count(mentors, Set.of(AdmissionState.IN_POOL)),
                snapshot.mentors().stream()
                        .filter(m -> m.admitted() && m.pool().equals(pool.id()))
                        .mapToInt(MentorProfile::freePlaces)
                        .sum(),
                count(mentors, ENTERING),
                count(rows, MentorshipState.ASKED, MentorshipState.AGREED),
                count(
                        rows,
                        MentorshipState.TRIAL,
                        MentorshipState.ACTIVE,
                        MentorshipState.PAUSED,
                        MentorshipState.SUSPENDED),
                missing(snapshot),
                PoolGlanceTodos.of(rows, mentors, today, clock.getZone()));
    }

    /** Whether a mentor belongs to this pool, and not to a neighbouring one. */
    @Transactional(readOnly = true)
    public boolean isOwn(Actor actor, PoolId pool, MentorId mentor) {
        pools.demand(actor, pool);
        return people.mentor(mentor).filter(m -> m.pool().equals(pool)).isPresent();
    }

    private static int count(List<MentorFile> mentors, Set<AdmissionState> states) {
        return (int) mentors.stream().filter(m -> states.contains(m.status().state())).count();
    }

    private static int count(List<MentorshipRow> rows, MentorshipState... states) {
        var wanted = Set.of(states);
        return (int) rows.stream().filter(row -> wanted.contains(row.state())).count();
    }

    private static List<Missing> missing(PoolSnapshot snapshot) {
        var free = free(snapshot);
        Map<Language, int[]> counts = new EnumMap<>(Language.class);
        for (var mentee : snapshot.mentees()) {
            boolean alone = mentee.languages().stream().noneMatch(s -> shared(s, mentee, free));
            mentee.languages().stream()
                    .filter(s -> isSpoken(s.level()) && !free.containsKey(s.language()))
                    .forEach(s -> {
                        int[] count = counts.computeIfAbsent(s.language(), _ -> new int[2]);
                        count[0]++;
                        count[1] += alone ? 1 : 0;
                    });
        }
        return counts.entrySet().stream()
                .map(e -> new Missing(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .sorted(
                        Comparator.comparingInt((Missing m) -> -m.alone())
                                .thenComparingInt(m -> -m.mentees())
                                .thenComparing(Missing::language))
                .toList();
    }

    /** The languages of those with a free place, each at the best level there is. */
    private static Map<Language, LanguageLevel> free(PoolSnapshot snapshot) {
        Map<Language, LanguageLevel> levels = new EnumMap<>(Language.class);
        snapshot.mentors().stream()
                .filter(m -> m.admitted() && m.freePlaces() > 0)
                .flatMap(m -> m.languages().stream())
                .filter(s -> isSpoken(s.level()))
                .forEach(s ->
                        levels.merge(
                                s.language(),
                                s.level(),
                                (one, other) -> one.compareTo(other) > 0 ? one : other));
        return levels;
    }

    /** Whether somebody free and the mentee both speak it as well as they need to. */
    private static boolean shared(
            Speaks own, MenteeProfile mentee, Map<Language, LanguageLevel> free) {
        var level = free.get(own.language());
        return level != null
                && isSpoken(own.level())
                && own.level().compareTo(mentee.neededLevel()) >= 0
                && level.compareTo(mentee.neededLevel()) >= 0;
    }

    private static boolean isSpoken(LanguageLevel level) {
        return level.compareTo(LanguageLevel.A1) >= 0;
    }
}
