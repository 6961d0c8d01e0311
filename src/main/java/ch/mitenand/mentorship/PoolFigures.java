package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentorship.PoolFiguresWaiting.Wait;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of all pools for the canton: no names, and nothing about fewer than five people. */
@Service
public class PoolFigures {

    private static final int HOUR = 60;
    private static final Set<MentorshipState> ASKING =
            Set.of(MentorshipState.ASKED, MentorshipState.AGREED);

    private final Pools pools;
    private final PoolPeople people;
    private final Mentorships mentorships;
    private final JdbcClient jdbc;
    private final Clock clock;

    PoolFigures(
            Pools pools, PoolPeople people, Mentorships mentorships, JdbcClient jdbc, Clock clock) {
        this.pools = pools;
        this.people = people;
        this.mentorships = mentorships;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The years for which there can be numbers, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Actor actor) {
        demand(actor);
        int now = LocalDate.now(clock).getYear();
        int first =
                jdbc.sql(
                                "select coalesce(min(extract(year from first_meeting)), :now) from mentorship")
                        .param("now", now)
                        .query(Integer.class)
                        .single();
        var years = new ArrayList<Integer>();
        for (int year = now; year >= Math.min(first, now); year--) {
            years.add(year);
        }
        return years;
    }

    /**
     * All tables: people today; what ended, hours and waiting times in a year. Hidden numbers are
     * empty; without a pool there is no table.
     */
    @Transactional(readOnly = true)
    public List<PoolFiguresTable> of(Actor actor, int year) {
        demand(actor);
        var all = pools.all();
        var names = all.stream().map(Pool::name).toList();
        return all.isEmpty() ? List.of() : tables(all, names, year);
    }

    private List<PoolFiguresTable> tables(List<Pool> all, List<String> names, int year) {
        return List.of(
                mentors(all, names),
                mentees(all, names),
                ended(all, names, year),
                hours(all, names, year),
                waiting(all, names, year));
    }

    private static void demand(Actor actor) {
        if (!actor.isCanton()) {
            throw new AccessDeniedException("numbers of the canton");
        }
    }

    private PoolFiguresTable mentors(List<Pool> all, List<String> names) {
        var states = AdmissionState.values();
        long[][] counts = new long[all.size()][states.length];
        for (int r = 0; r < counts.length; r++) {
            for (var mentor : people.mentors(all.get(r).id())) {
                counts[r][mentor.status().state().ordinal()]++;
            }
        }
        var columns = Arrays.stream(states).map(AdmissionState::germanName).toList();
        return PoolFiguresTable.ofPeople("Freiwillige nach Stand, heute", columns, names, counts);
    }

    private PoolFiguresTable mentees(List<Pool> all, List<String> names) {
        long[][] counts = new long[all.size()][3];
        for (int r = 0; r < counts.length; r++) {
            var pool = all.get(r).id();
            var live = own(pool).stream().filter(Mentorship::isLive).toList();
            for (var mentee : people.mentees(pool)) {
                if (!mentee.left() && !mentee.erased()) {
                    counts[r][place(live, mentee)]++;
                }
            }
        }
        var columns = List.of("warten", "angefragt", "begleitet");
        return PoolFiguresTable.ofPeople("Mentees, heute", columns, names, counts);
    }

    private static int place(List<Mentorship> live, MenteeFile mentee) {
        return live.stream()
                .filter(m -> m.mentee().equals(mentee.id()))
                .findFirst()
                .map(m -> ASKING.contains(m.state()) ? 1 : 2)
                .orElse(0);
    }

    private PoolFiguresTable ended(List<Pool> all, List<String> names, int year) {
        var reasons = EndReason.values();
        long[][] counts = new long[all.size()][reasons.length];
        for (int r = 0; r < counts.length; r++) {
            for (var m : own(all.get(r).id())) {
                var day = m.endedOn();
                var reason = m.endReason();
                if (day != null && reason != null && day.getYear() == year) {
                    counts[r][reason.ordinal()]++;
                }
            }
        }
        var columns = Arrays.stream(reasons).map(EndReason::germanName).toList();
        return PoolFiguresTable.ofPeople("Beendete Tandems " + year, columns, names, counts);
    }

    private PoolFiguresTable hours(List<Pool> all, List<String> names, int year) {
        long[] hours = new long[all.size()];
        long[] tandems = new long[all.size()];
        for (int r = 0; r < hours.length; r++) {
            int row = r;
            jdbc.sql(
                            """
                            select coalesce(sum(x.minutes), 0) as minutes, count(distinct m.mentor_id) as mentors
                            from meeting x join mentorship m on m.id = x.mentorship_id
                            where m.pool_id = :pool and x.on_day between :first and :last\
                            """)
                    .param("pool", all.get(r).id().id())
                    .param("first", LocalDate.of(year, 1, 1))
                    .param("last", LocalDate.of(year, 12, 31))
                    .query((ResultSet found) -> {
                        hours[row] = Math.round(found.getLong("minutes") / (double) HOUR);
                        tandems[row] = found.getLong("mentors");
                    });
        }
        return PoolFiguresTable.ofAmounts(
                "Stunden in Tandems " + year, "Stunden", names, hours, tandems);
    }

    private PoolFiguresTable waiting(List<Pool> all, List<String> names, int year) {
        var quarters = PoolFiguresWaiting.quarters(year);
        var columns = new ArrayList<String>();
        for (int q = 1; q <= quarters.size(); q++) {
            columns.add(q + ". Quartal");
        }
        var rows = new ArrayList<PoolFiguresTable.Row>();
        var everywhere = new ArrayList<Wait>();
        for (int r = 0; r < all.size(); r++) {
            var waits = waits(all.get(r).id());
            everywhere.addAll(waits);
            rows.add(new PoolFiguresTable.Row(names.get(r), medians(waits, quarters)));
        }
        rows.add(new PoolFiguresTable.Row("Alle Pools", medians(everywhere, quarters)));
        String title = "Wartezeit bis zum ersten Treffen " + year + ", Median in Tagen";
        return new PoolFiguresTable(title, columns, rows);
    }

    private static List<OptionalLong> medians(List<Wait> waits, List<LocalDate> quarters) {
        return quarters.stream().map(q -> PoolFiguresWaiting.median(waits, q)).toList();
    }

    /** How long each mentee had waited when a mentorship began, counted like in matching. */
    private List<Wait> waits(PoolId pool) {
        var all = own(pool);
        var waits = new ArrayList<Wait>();
        for (var mentee : people.mentees(pool)) {
            for (var m : all) {
                var met = m.firstMeeting();
                if (met != null && m.mentee().equals(mentee.id())) {
                    var before = all.stream().filter(b -> isBefore(b, met)).toList();
                    var since = Past.waitingSince(before, mentee);
                    waits.add(new Wait(met, Math.max(0, ChronoUnit.DAYS.between(since, met))));
                }
            }
        }
        return waits;
    }

    private static boolean isBefore(Mentorship m, LocalDate day) {
        return m.endedOn() != null && m.endedOn().isBefore(day);
    }

    private List<Mentorship> own(PoolId pool) {
        return mentorships.ofPool(pool).stream().filter(m -> m.pool().equals(pool)).toList();
    }
}
