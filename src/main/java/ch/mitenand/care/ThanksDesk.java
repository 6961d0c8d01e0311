package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.Hours;
import ch.mitenand.mentorship.MentorshipDesk;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds coordinators to say thank you: after a mentorship has ended, and after 1, 3, 5, 10 years.
 * Birthdays are never among them, only the year of birth is known.
 */
@Service
public class ThanksDesk {

    private static final List<Integer> YEARS = List.of(1, 3, 5, 10);
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 60;

    private final Pools pools;
    private final PoolPeople people;
    private final MentorshipDesk mentorships;
    private final Hours hours;
    private final JdbcClient jdbc;
    private final Clock clock;

    ThanksDesk(
            Pools pools,
            PoolPeople people,
            MentorshipDesk mentorships,
            Hours hours,
            JdbcClient jdbc,
            Clock clock) {
        this.pools = pools;
        this.people = people;
        this.mentorships = mentorships;
        this.hours = hours;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What nobody has followed yet, the oldest first; only volunteers of this pool. */
    @Transactional
    public List<Hint> hints(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        var done = done(pool);
        return all(actor, pool)
                .filter(hint -> !done.contains(hint.mentor() + " " + hint.key()))
                .sorted(Comparator.comparing(Hint::day).thenComparing(Hint::name))
                .toList();
    }

    /**
     * Takes a hint off the list.
     *
     * @param key of a {@link Hint}
     */
    @Transactional
    public CareStep done(Actor actor, PoolId pool, MentorId mentor, String key) {
        pools.demand(actor, pool);
        if (all(actor, pool).noneMatch(h -> h.mentor().equals(mentor) && h.key().equals(key))) {
            throw new NoSuchElementException("no such hint");
        }
        jdbc.sql(
                        """
                        insert into care_hint_done (pool_id, mentor_id, hint, done_by, done_at)
                        values (:pool, :mentor, :hint, :by, :now) on conflict do nothing\
                        """)
                .param("pool", pool.id())
                .param("mentor", mentor.id())
                .param("hint", key)
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return CareStep.done(mentor.id());
    }

    private Stream<Hint> all(Actor actor, PoolId pool) {
        var own =
                people.mentors(pool).stream()
                        .collect(Collectors.toMap(MentorFile::id, file -> file));
        var ended =
                mentorships.ofPool(actor, pool).stream()
                        .filter(m -> m.state() == MentorshipState.ENDED)
                        .filter(m -> own.containsKey(m.mentor()))
                        .map(ThanksDesk::ended);
        return Stream.concat(ended, own.values().stream().flatMap(this::anniversary));
    }

    private static Hint ended(MentorshipRow row) {
        return new Hint(
                row.mentor(),
                row.mentorName(),
                "ended " + row.id(),
                "Eine Begleitung ist zu Ende gegangen",
                row.since());
    }

    private Stream<Hint> anniversary(MentorFile file) {
        if (file.status().state() == AdmissionState.LEFT) {
            return Stream.empty();
        }
        Optional<LocalDate> first = hours.firstDay(file.id());
        var today = LocalDate.now(clock);
        return first.stream()
                .flatMap(day -> YEARS.stream().map(years -> anniversary(file, day, years)))
                .filter(h ->
                        !h.day().isAfter(today.plusDays(DAYS_BEFORE))
                                && !h.day().isBefore(today.minusDays(DAYS_AFTER)));
    }

    private static Hint anniversary(MentorFile file, LocalDate first, int years) {
        String occasion =
                years == 1 ? "Seit einem Jahr dabei" : "Seit %d Jahren dabei".formatted(years);
        return new Hint(
                file.id(),
                Names.of(file.person()),
                "years " + years,
                occasion,
                first.plusYears(years));
    }

    private Set<String> done(PoolId pool) {
        return jdbc.sql("select mentor_id, hint from care_hint_done where pool_id = :pool")
                .param("pool", pool.id())
                .query((row, _) -> row.getObject(1, UUID.class) + " " + row.getString(2))
                .set();
    }
}
