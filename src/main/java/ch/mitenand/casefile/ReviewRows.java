package ch.mitenand.casefile;

import ch.mitenand.casefile.Plans.Review;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews of cases, and the days that decide when the next one is due. */
@Component
class ReviewRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The last review of a case and the last beginning of its support; null where there was none.
     */
    record Days(@Nullable LocalDate lastReview, @Nullable LocalDate supported) {

        static final Days NONE = new Days(null, null);
    }

    /** The reviews of a case, latest first. */
    List<Review> of(CaseId id) {
        return jdbc.sql("select * from case_review where case_id = :case order by held_on desc")
                .param("case", id.id())
                .query(ReviewRows::review)
                .list();
    }

    void add(CaseId id, Review review, UUID by) {
        jdbc.sql(
                        """
                        insert into case_review (id, case_id, held_on, summary, interpreter, plan_number, held_by)
                        values (:id, :case, :held, :summary, :interpreter, :number, :by)\
                        """)
                .param("id", review.id())
                .param("case", id.id())
                .param("held", review.heldOn())
                .param("summary", review.summary())
                .param("interpreter", review.interpreter())
                .param("number", review.planNumber())
                .param("by", by)
                .update();
    }

    /** The days of these cases; a relapse does not begin the support anew. */
    Map<CaseId, Days> days(List<CaseId> cases) {
        var days = new HashMap<CaseId, Days>();
        jdbc.sql(
                        """
                        select c.id,
                            (select max(r.held_on) from case_review r where r.case_id = c.id) as last_review,
                            (select max(s.at) from case_step s where s.case_id = c.id and s.to_state = 'IN_SUPPORT'
                                and s.command in ('BEGIN_SUPPORT', 'REOPEN')) as supported
                        from case_file c where c.id = any (:cases)\
                        """)
                .param("cases", cases.stream().map(CaseId::id).toArray(UUID[]::new))
                .query((row, _) ->
                        days.put(
                                new CaseId(row.getObject("id", UUID.class)),
                                new Days(
                                        row.getObject("last_review", LocalDate.class),
                                        day(row.getObject("supported", OffsetDateTime.class)))))
                .list();
        return days;
    }

    private @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    void retire(CaseId id) {
        jdbc.sql("update case_review set summary = '' where case_id = :case")
                .param("case", id.id())
                .update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("summary"),
                row.getBoolean("interpreter"),
                row.getInt("plan_number"));
    }
}
