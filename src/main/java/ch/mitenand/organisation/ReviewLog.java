package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to organisations, and who did it; only added to. */
@Component
class ReviewLog {

    private static final int LONGEST_COMMENT = 2000;

    private final JdbcClient jdbc;
    private final Grants people;
    private final Clock clock;

    ReviewLog(JdbcClient jdbc, Grants people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    void add(OrganisationId id, Actor actor, ReviewStep step, String comment) {
        jdbc.sql(
                        """
                        insert into organisation_review (organisation_id, at, actor, step, comment)
                        values (:id, :at, :actor, :step, :comment)\
                        """)
                .param("id", id.id())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.account())
                .param("step", step.name())
                .param("comment", checked(comment))
                .update();
    }

    /** How many organisations somebody has registered within a day, whatever became of them. */
    int registered(Actor actor) {
        return jdbc.sql(
                        """
                        select count(*) from organisation_review
                        where actor = :actor and step = 'REGISTERED' and at > :since\
                        """)
                .param("actor", actor.account())
                .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    /** The comment of the last decision, possibly empty. */
    String lastComment(OrganisationId id) {
        return jdbc.sql(
                        """
                        select comment from organisation_review where organisation_id = ?
                        and step in ('APPROVED', 'SENT_BACK', 'REJECTED', 'CHANGE_APPROVED') order by id desc limit 1\
                        """)
                .param(id.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Everything that happened, newest first. */
    List<ReviewEntry> of(OrganisationId id) {
        record Row(Instant at, @Nullable UUID actor, ReviewStep step, String comment) {}
        return jdbc
                .sql("select * from organisation_review where organisation_id = ? order by id desc")
                .param(id.id())
                .query((row, _) ->
                        new Row(
                                row.getTimestamp("at").toInstant(),
                                row.getObject("actor", UUID.class),
                                ReviewStep.valueOf(row.getString("step")),
                                row.getString("comment")))
                .list()
                .stream()
                .map(row -> new ReviewEntry(row.at, name(row.actor), row.step, row.comment))
                .toList();
    }

    private String name(@Nullable UUID account) {
        return account == null ? "" : people.person(account).map(Person::name).orElse("");
    }

    private static String checked(String comment) {
        String text = comment.strip();
        if (text.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("comment of " + text.length() + " characters");
        }
        return text;
    }
}
