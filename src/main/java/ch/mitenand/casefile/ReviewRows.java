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

    /** The reviews of a case, latest first; with the words of its present lead only. */
    List<Review> of(CaseFile file) {
        return jdbc.sql(
                        """
                        select r.id, r.held_on, coalesce(w.summary, '') as summary, r.interpreter, r.plan_number,
                            w.summary is not null and r.recorded_on = :today
                                and r.held_on = max(r.held_on) over () as correctable
                        from case_review r left join case_review_words w on w.review_id = r.id
                            and w.lead_role = :role and w.lead_scope = :scope
                        where r.case_id = :case order by r.held_on desc\
                        """)
                .param("today", LocalDate.now(clock))
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope())
                .query(ReviewRows::review)
                .list();
    }

    /** Keeps a review as entered today; its summary belongs to the lead of the case. */
    void add(CaseFile file, Review review, UUID by) {
        jdbc.sql(
                        """
                        insert into case_review (id, case_id, held_on, interpreter, plan_number, held_by, recorded_on)
                        values (:id, :case, :held, :interpreter, :number, :by, :today)\
                        """)
                .param("id", review.id())
                .param("case", file.id().id())
                .param("held", review.heldOn())
                .param("interpreter", review.interpreter())
                .param("number", review.planNumber())
                .param("by", by)
                .param("today", LocalDate.now(clock))
                .update();
        jdbc.sql(
                        """
                        insert into case_review_words (review_id, case_id, lead_role, lead_scope, summary)
                        values (:id, :case, :role, :scope, :summary)\
                        """)
                .param("id", review.id())
                .param("case", file.id().id())
                .param("role", file.lead().role().name())
                .param("scope", file.lead().scope())
                .param("summary", review.summary())
                .update();
    }

    /** Puts day, words and interpreter in the place of what was entered before. */
    void correct(UUID review, LocalDate heldOn, String summary, boolean interpreter) {
        jdbc.sql(
                        "update case_review set held_on = :held, interpreter = :interpreter where id = :id")
                .param("held", heldOn)
                .param("interpreter", interpreter)
                .param("id", review)
                .update();
        jdbc.sql("update case_review_words set summary = :summary where review_id = :id")
                .param("summary", summary)
                .param("id", review)
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
        jdbc.sql("delete from case_review_words where case_id = :case")
                .param("case", id.id())
                .update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("summary"),
                row.getBoolean("interpreter"),
                row.getInt("plan_number"),
                row.getBoolean("correctable"));
    }
}
