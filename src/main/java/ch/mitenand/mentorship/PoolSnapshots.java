package ch.mitenand.mentorship;

import ch.mitenand.matching.Choices;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.GeoPoint;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the snapshot on which matching works; nothing here checks who asks. */
@Service
public class PoolSnapshots {

    private final Pools pools;
    private final PoolPeople people;
    private final Mentorships mentorships;
    private final Pasts pasts;
    private final Regions regions;
    private final Clock clock;

    PoolSnapshots(
            Pools pools,
            PoolPeople people,
            Mentorships mentorships,
            Pasts pasts,
            Regions regions,
            Clock clock) {
        this.pools = pools;
        this.people = people;
        this.mentorships = mentorships;
        this.pasts = pasts;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The pool as it is now: its waiting mentees, its mentors and those of opened pools with their
     * free places, earlier and barred pairs, the policy's rules, no choices.
     *
     * @param start the day on which new mentorships would start; not before today
     */
    @Transactional(readOnly = true)
    public PoolSnapshot of(PoolId pool, LocalDate start) {
        var mentors =
                Stream.concat(Stream.of(pool), pools.openTo(pool).stream())
                        .flatMap(p -> people.mentors(p).stream())
                        .toList();
        return of(pool, mentors, people.mentees(pool), start);
    }

    /** The same with one mentor and one mentee of the pool only; either is missing when it left. */
    PoolSnapshot ofPair(PoolId pool, MentorId mentor, MenteeId mentee, LocalDate start) {
        return of(
                pool,
                people.mentor(mentor).stream().toList(),
                people.mentee(mentee).filter(m -> m.pool().equals(pool)).stream().toList(),
                start);
    }

    private PoolSnapshot of(
            PoolId pool, List<MentorFile> mentors, List<MenteeFile> mentees, LocalDate start) {
        var today = LocalDate.now(clock);
        if (start.isBefore(today)) {
            throw new IllegalArgumentException("start " + start);
        }
        var all =
                mentorships
                        .around(
                                mentors.stream().map(m -> m.id().id()).toList(),
                                mentees.stream().map(m -> m.id().id()).toList())
                        .stream()
                        .filter(m -> !isExpired(m, today))
                        .toList();
        return new PoolSnapshot(
                today,
                start,
                pools.policy(pool).rules(),
                mentorProfiles(mentors, all, today),
                menteeProfiles(mentees, all, start),
                openings(pool),
                pasts.barred(mentees),
                Past.earlier(all),
                pasts.again(all),
                pasts.declined(mentees, today),
                Choices.NONE);
    }

    /** An expired question takes no place, even if the daily round was not here yet. */
    private boolean isExpired(Mentorship m, LocalDate today) {
        var since = LocalDate.ofInstant(m.since(), clock.getZone());
        return m.state() == MentorshipState.ASKED && Watch.isOver(since, today);
    }

    private List<MentorProfile> mentorProfiles(
            List<MentorFile> mentors, List<Mentorship> all, LocalDate today) {
        return mentors.stream()
                .filter(m -> !m.erased() && m.status().state() != AdmissionState.LEFT)
                .map(m -> Profiles.mentor(m, Past.live(all, m.id()), point(m.person()), today))
                .toList();
    }

    private List<MenteeProfile> menteeProfiles(
            List<MenteeFile> mentees, List<Mentorship> all, LocalDate start) {
        return mentees.stream()
                .filter(m -> !m.erased() && !m.left() && !Past.hasLive(all, m.id()))
                .map(m -> Profiles.mentee(m, Past.waitingSince(all, m), point(m.person()), start))
                .toList();
    }

    private GeoPoint point(PersonDetails person) {
        return regions.pointOf(person.postalCode(), person.locality(), person.bfs());
    }

    private Set<PoolSnapshot.Opening> openings(PoolId pool) {
        UUID own = pool.id();
        return pools.openTo(pool).stream()
                .map(other -> new PoolSnapshot.Opening(own, other.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
