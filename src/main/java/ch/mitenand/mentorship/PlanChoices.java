package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Choices;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what coordinators have decided by hand, per pool, until they change it. */
@Repository
class PlanChoices {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a pool, in the order in which they were made. */
    List<PlanChoice> of(PoolId pool) {
        return jdbc.sql(
                        "select * from plan_choice where pool_id = :pool order by chosen_at, mentee_id, mentor_id")
                .param("pool", pool.id())
                .query(PlanChoices::read)
                .list();
    }

    /** Those about people who are in the snapshot, as matching wants them. */
    Choices in(PoolId pool, PoolSnapshot snapshot) {
        var people =
                Stream.concat(
                                snapshot.mentors().stream().map(m -> m.id()),
                                snapshot.mentees().stream().map(m -> m.id()))
                        .collect(Collectors.toSet());
        var locked = new HashSet<Pair>();
        var barred = new HashSet<Pair>();
        var postponed = new HashSet<UUID>();
        of(pool).stream()
                .filter(choice -> people.containsAll(peopleOf(choice)))
                .forEach(choice -> {
                    switch (choice) {
                        case PlanChoice.Locked(var pair) -> locked.add(pair);
                        case PlanChoice.Barred(var pair) -> barred.add(pair);
                        case PlanChoice.Postponed(var mentee) -> postponed.add(mentee);
                    }
                });
        return new Choices(locked, barred, postponed);
    }

    private static Set<UUID> peopleOf(PlanChoice choice) {
        return switch (choice) {
            case PlanChoice.Locked(var pair) -> Set.of(pair.mentor(), pair.mentee());
            case PlanChoice.Barred(var pair) -> Set.of(pair.mentor(), pair.mentee());
            case PlanChoice.Postponed(var mentee) -> Set.of(mentee);
        };
    }

    /**
     * Adds a choice; what contradicts it goes. Two coordinators choose one after the other, so that
     * neither choice is lost unnoticed.
     */
    void add(Actor actor, PoolId pool, PlanChoice choice) {
        jdbc.sql("select id from pool where id = :pool for no key update")
                .param("pool", pool.id())
                .query(UUID.class)
                .single();
        remove(pool, choice);
        if (!(choice instanceof PlanChoice.Barred)) {
            jdbc.sql(
                            """
                            delete from plan_choice where pool_id = :pool and mentee_id = :mentee
                                and kind in ('LOCKED', 'POSTPONED')\
                            """)
                    .param("pool", pool.id())
                    .param("mentee", choice.mentee())
                    .update();
        }
        jdbc.sql(
                        """
                        insert into plan_choice (pool_id, kind, mentor_id, mentee_id, chosen_by, chosen_at)
                        values (:pool, :kind, :mentor, :mentee, :by, :now)\
                        """)
                .param("pool", pool.id())
                .param("kind", kind(choice))
                .param("mentor", mentor(choice))
                .param("mentee", choice.mentee())
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes away whatever was decided about this pair, or that the mentee is postponed. */
    void remove(PoolId pool, PlanChoice choice) {
        jdbc.sql(
                        """
                        delete from plan_choice where pool_id = :pool and mentee_id = :mentee
                            and mentor_id is not distinct from :mentor::uuid\
                        """)
                .param("pool", pool.id())
                .param("mentee", choice.mentee())
                .param("mentor", mentor(choice))
                .update();
    }

    private static @Nullable UUID mentor(PlanChoice choice) {
        return switch (choice) {
            case PlanChoice.Locked(var pair) -> pair.mentor();
            case PlanChoice.Barred(var pair) -> pair.mentor();
            case PlanChoice.Postponed _ -> null;
        };
    }

    private static String kind(PlanChoice choice) {
        return switch (choice) {
            case PlanChoice.Locked _ -> "LOCKED";
            case PlanChoice.Barred _ -> "BARRED";
            case PlanChoice.Postponed _ -> "POSTPONED";
        };
    }

    private static PlanChoice read(ResultSet row, int number) throws SQLException {
        var mentee = row.getObject("mentee_id", UUID.class);
        var mentor = row.getObject("mentor_id", UUID.class);
        return switch (row.getString("kind")) {
            case "LOCKED" -> new PlanChoice.Locked(new Pair(mentor, mentee));
            case "BARRED" -> new PlanChoice.Barred(new Pair(mentor, mentee));
            default -> new PlanChoice.Postponed(mentee);
        };
    }
}
