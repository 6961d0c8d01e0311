package ch.mitenand.casefile;

import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.casefile.Goal.MeasureState;
import ch.mitenand.shared.LanguageLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goals of plans with their measures. */
@Component
class GoalRows {

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A goal or a measure, by its words, that should be done by a day. */
    record Due(CaseId id, String text, LocalDate due) {}

    private record OfGoal(UUID goal, Measure measure) {}

    /** The goals of a case in their order. */
    List<Goal> of(CaseId id) {
        var measures =
                jdbc
                        .sql(
                                "select * from case_measure where case_id = :case order by position, id")
                        .param("case", id.id())
                        .query(GoalRows::measure)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        OfGoal::goal,
                                        Collectors.mapping(OfGoal::measure, Collectors.toList())));
        return jdbc.sql("select * from case_goal where case_id = :case order by position, id")
                .param("case", id.id())
                .query((row, _) -> goal(row, measures))
                .list();
    }

    Optional<Goal> find(CaseId id, UUID goal) {
        return of(id).stream().filter(g -> g.id().equals(goal)).findFirst();
    }

    boolean hasAny(CaseId id) {
        return jdbc.sql("select exists (select from case_goal where case_id = :case)")
                .param("case", id.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether one of these goals or measures belongs to another case; only the portal sees them
     * all.
     */
    boolean areForeign(CaseId id, Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select exists (select from case_goal where id = any (:ids) and case_id <> :case)
                            or exists (select from case_measure where id = any (:ids) and case_id <> :case)\
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("case", id.id())
                .query(Boolean.class)
                .single();
    }

    /** Puts these goals with their measures in the place of what was there. */
    void replace(CaseId id, List<Goal> goals) {
        jdbc.sql("delete from case_measure where case_id = :case").param("case", id.id()).update();
        jdbc.sql("delete from case_goal where case_id = :case and id <> all (:ids)")
                .param("case", id.id())
                .param("ids", goals.stream().map(Goal::id).toArray(UUID[]::new))
                .update();
        for (int i = 0; i < goals.size(); i++) {
            put(id, goals.get(i), i);
            var measures = goals.get(i).measures();
            for (int j = 0; j < measures.size(); j++) {
                add(id, goals.get(i).id(), measures.get(j), j);
            }
        }
    }

    private void put(CaseId id, Goal goal, int position) {
        jdbc.sql(
                        """
                        insert into case_goal (id, case_id, position, area, target, oral, written, due, indicator, state, met_on)
                        values (:id, :case, :position, :area, :target, :oral, :written, :due, :indicator, :state, :met)
                        on conflict (id) do update set position = excluded.position, area = excluded.area,
                            target = excluded.target, oral = excluded.oral, written = excluded.written,
                            due = excluded.due, indicator = excluded.indicator, state = excluded.state,
                            met_on = excluded.met_on
                        where case_goal.case_id = excluded.case_id\
                        """)
                .param("id", goal.id())
                .param("case", id.id())
                .param("position", position)
                .param("area", goal.area().name())
                .param("target", goal.target())
                .param("oral", name(goal.oral()))
                .param("written", name(goal.written()))
                .param("due", goal.due())
                .param("indicator", goal.indicator())
                .param("state", goal.state().name())
                .param("met", goal.metOn())
                .update();
    }

    private void add(CaseId id, UUID goal, Measure measure, int position) {
        jdbc.sql(
                        """
                        insert into case_measure (id, goal_id, case_id, position, text, responsible, due, state)
                        values (:id, :goal, :case, :position, :text, :responsible, :due, :state)\
                        """)
                .param("id", measure.id())
                .param("goal", goal)
                .param("case", id.id())
                .param("position", position)
                .param("text", measure.text())
                .param("responsible", measure.responsible())
                .param("due", measure.due())
                .param("state", measure.state().name())
                .update();
    }

    void state(CaseId id, UUID goal, GoalState state, @Nullable LocalDate metOn) {
        jdbc.sql(
                        "update case_goal set state = :state, met_on = :met where id = :id and case_id = :case")
                .param("state", state.name())
                .param("met", metOn)
                .param("id", goal)
                .param("case", id.id())
                .update();
    }

    /**
     * Goals and measures of these cases that are not done and should be by a day, earliest first.
     */
    List<Due> due(List<CaseId> cases, LocalDate until) {
        return jdbc.sql(
                        """
                        select case_id, target as words, due from case_goal
                        where case_id = any (:cases) and state in ('OPEN', 'PARTLY_MET') and due <= :until
                        union all
                        select m.case_id, m.text, m.due from case_measure m join case_goal g on g.id = m.goal_id
                        where m.case_id = any (:cases) and m.state in ('PLANNED', 'RUNNING') and m.due <= :until
                            and g.state in ('OPEN', 'PARTLY_MET')
                        order by due, case_id, words\
                        """)
                .param("cases", cases.stream().map(CaseId::id).toArray(UUID[]::new))
                .param("until", until)
                .query((row, _) ->
                        new Due(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                row.getString("words"),
                                row.getObject("due", LocalDate.class)))
                .list();
    }

    void retire(CaseId id) {
        jdbc.sql("update case_measure set text = '', responsible = '' where case_id = :case")
                .param("case", id.id())
                .update();
        jdbc.sql("update case_goal set target = '', indicator = '' where case_id = :case")
                .param("case", id.id())
                .update();
    }

    private static OfGoal measure(ResultSet row, int number) throws SQLException {
        return new OfGoal(
                row.getObject("goal_id", UUID.class),
                new Measure(
                        row.getObject("id", UUID.class),
                        row.getString("text"),
                        row.getString("responsible"),
                        row.getObject("due", LocalDate.class),
                        MeasureState.valueOf(row.getString("state"))));
    }

    private static Goal goal(ResultSet row, Map<UUID, List<Measure>> measures) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Goal(
                id,
                GoalArea.valueOf(row.getString("area")),
                row.getString("target"),
                level(row.getString("oral")),
                level(row.getString("written")),
                row.getObject("due", LocalDate.class),
                row.getString("indicator"),
                GoalState.valueOf(row.getString("state")),
                row.getObject("met_on", LocalDate.class),
                measures.getOrDefault(id, List.of()));
    }

    private static @Nullable LanguageLevel level(@Nullable String name) {
        return name == null ? null : LanguageLevel.valueOf(name);
    }

    private static @Nullable String name(@Nullable LanguageLevel level) {
        return level == null ? null : level.name();
    }
}
