package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.Choices;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.PoolSnapshot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps on what a pair was proposed that was asked without a plan, or whose plan is gone: the
 * rules, the weights, both people without names, and the points. What is kept is never changed.
 */
@Repository
class PlanBases {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanRuns runs;

    PlanBases(JdbcClient jdbc, JsonMapper json, PlanRuns runs) {
        this.jdbc = jdbc;
        this.json = json;
        this.runs = runs;
    }

    /** What the preferences gave, with {@link PlanNames} tokens in place of names. */
    record Result(int total, List<Assessment.Points> points) {}

    /**
     * A pair with everything that was looked at.
     *
     * @param snapshot of the two only, without names
     * @param run the plan it comes from; null when it was asked without
     */
    record Basis(PoolSnapshot snapshot, Result result, @Nullable PlanRunId run) {

        /** In the names of today. */
        PlanBasis tell(PlanNames.Names names) {
            return new PlanBasis(
                    snapshot.rules().version(),
                    snapshot.today(),
                    run,
                    result.total(),
                    PlanRankings.named(result.points(), names),
                    PlanInputs.of(snapshot.mentors().getFirst(), names),
                    PlanInputs.of(snapshot.mentees().getFirst(), names));
        }
    }

    /** The pair as a snapshot looks at it; empty when one is missing or the two do not fit. */
    static Optional<Basis> look(PoolSnapshot all, Pair pair) {
        return only(PlanNames.nameless(all), pair)
                .filter(two -> assess(two) instanceof Assessment.Fits)
                .map(two -> basis(two, 0, null));
    }

    private static Basis basis(PoolSnapshot two, int locked, @Nullable PlanRunId run) {
        return switch (assess(two)) {
            case Assessment.Fits(_, int total, var points) ->
                    new Basis(two, new Result(total, points), run);
            case Assessment.Excluded _ -> new Basis(two, new Result(locked, List.of()), run);
        };
    }

    private static Assessment assess(PoolSnapshot two) {
        return Pairing.assess(two, two.mentors().getFirst(), two.mentees().getFirst());
    }

    /** The same snapshot with nobody but the two. */
    private static Optional<PoolSnapshot> only(PoolSnapshot s, Pair pair) {
        var mentors = s.mentors().stream().filter(m -> m.id().equals(pair.mentor())).toList();
        var mentees = s.mentees().stream().filter(m -> m.id().equals(pair.mentee())).toList();
        return mentors.isEmpty() || mentees.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PoolSnapshot(
                                s.today(),
                                s.start(),
                                s.rules(),
                                mentors,
                                mentees,
                                s.opened(),
                                among(s.barred(), pair),
                                among(s.earlier(), pair),
                                among(s.again(), pair),
                                Set.of(),
                                Choices.NONE));
    }

    private static Set<Pair> among(Set<Pair> pairs, Pair one) {
        return pairs.contains(one) ? Set.of(one) : Set.of();
    }

    /** Keeps it with a mentorship; what was kept before stays. */
    void add(MentorshipId mentorship, Basis basis, Instant now) {
        add(mentorship, basis, null, now);
    }

    /**
     * Keeps with a mentorship itself what its plan says of it, and the day on which the plan lets
     * it begin: the plan is about to be deleted.
     */
    void outlive(Mentorship mentorship, PlanStored run) {
        basis(mentorship, run)
                .ifPresent(basis -> add(mentorship.id(), basis, run.snapshot().start(), run.at()));
    }

    private void add(
            MentorshipId mentorship, Basis basis, @Nullable LocalDate start, Instant looked) {
        jdbc.sql(
                        """
                        insert into plan_pair (mentorship_id, rules_version, snapshot, result, start_on, looked_at)
                        values (:id, :version, :snapshot, :result, :start, :looked) on conflict do nothing\
                        """)
                .param("id", mentorship.id())
                .param("version", basis.snapshot().rules().version())
                .param("snapshot", json.writeValueAsString(basis.snapshot()))
                .param("result", json.writeValueAsString(basis.result()))
                .param("start", start, Types.DATE)
                .param("looked", looked.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From the plan of the mentorship, or what was kept with itself. */
    Optional<Basis> of(Mentorship mentorship) {
        return plan(mentorship)
                .flatMap(run -> runs.find(mentorship.pool(), run))
                .flatMap(run -> basis(mentorship, run))
                .or(() -> alone(mentorship.id()));
    }

    private static Optional<Basis> basis(Mentorship mentorship, PlanStored run) {
        return only(run.snapshot(), Past.pair(mentorship))
                .map(two -> basis(two, mentorship.points(), run.id()));
    }

    private Optional<PlanRunId> plan(Mentorship mentorship) {
        return jdbc.sql("select plan_id from mentorship where id = :id and plan_id is not null")
                .param("id", mentorship.id().id())
                .query(UUID.class)
                .optional()
                .map(PlanRunId::new);
    }

    private Optional<Basis> alone(MentorshipId mentorship) {
        return jdbc.sql("select snapshot, result from plan_pair where mentorship_id = :id")
                .param("id", mentorship.id())
                .query(this::read)
                .optional();
    }

    private Basis read(ResultSet row, int number) throws SQLException {
        return new Basis(
                json.readValue(row.getString("snapshot"), PoolSnapshot.class),
                json.readValue(row.getString("result"), Result.class),
                null);
    }
}
