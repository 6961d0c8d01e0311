package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.MenteeFile;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs that shall not be formed again, and pairs that wish to be. */
@Repository
class Pasts {

    /** For so long a pair is not proposed again after one of the two has said no to the other. */
    private static final int MONTHS_AFTER_NO = 12;

    /**
     * Who has no time, lives too far away or cannot at these times has said nothing about the other
     * person; who knows the other has barred the pair for good.
     */
    private static final String ABOUT_THE_OTHER = "coalesce(decline_reason, 'OTHER') = 'OTHER'";

    private final JdbcClient jdbc;
    private final Clock clock;

    Pasts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Pairs of some mentees that are barred for good. */
    Set<Pair> barred(List<MenteeFile> mentees) {
        return new HashSet<>(
                jdbc.sql(
                                "select mentor_id, mentee_id from barred_pair where mentee_id = any(:mentees)")
                        .param("mentees", ids(mentees))
                        .query((row, _) ->
                                new Pair(
                                        row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list());
    }

    /** Pairs of some mentees of which one has said no to the other lately; it was not lifted. */
    Set<PoolSnapshot.Declined> declined(List<MenteeFile> mentees, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select mentor_id, mentee_id, max(state_since) from mentorship where mentee_id = any(:mentees)
                            and state = 'NOT_FORMED' and declined_by is not null and decline_lifted_at is null and\
                        """
                                + " "
                                + ABOUT_THE_OTHER
                                + " group by mentor_id, mentee_id")
                .param("mentees", ids(mentees))
                .query((row, _) ->
                        declined(
                                new Pair(
                                        row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                                row.getTimestamp(3).toInstant()))
                .stream()
                .filter(no -> today.isBefore(no.until()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private PoolSnapshot.Declined declined(Pair pair, Instant at) {
        var on = LocalDate.ofInstant(at, clock.getZone());
        return new PoolSnapshot.Declined(pair, on, on.plusMonths(MONTHS_AFTER_NO));
    }

    private static UUID[] ids(List<MenteeFile> mentees) {
        return mentees.stream().map(m -> m.id().id()).toArray(UUID[]::new);
    }

    /** Earlier pairs of which both would like to go on together. */
    Set<Pair> again(List<Mentorship> all) {
        var wished =
                jdbc.sql(
                                """
                                select mentorship_id from mentorship_feedback where again
                                group by mentorship_id having count(*) = 2\
                                """)
                        .query(UUID.class)
                        .set();
        return all.stream()
                .filter(m -> wished.contains(m.id().id()))
                .map(Past::pair)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Bars a pair for good. When it is barred, nothing happens, except that a bar that follows from
     * what happened (without account) takes the place of a coordinator's, who could lift it.
     */
    void bar(Pair pair, Party party, @Nullable UUID account, String reason) {
        jdbc.sql(
                        """
                        insert into barred_pair (mentor_id, mentee_id, party, account_id, at, reason)
                        values (:mentor, :mentee, :party, :account, :at, :reason)
                        on conflict (mentor_id, mentee_id) do update set party = excluded.party, account_id = null,
                            at = excluded.at, reason = excluded.reason
                        where excluded.account_id is null and barred_pair.account_id is not null\
                        """)
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .param("party", party.name())
                .param("account", account)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
    }

    /** Lifts what one of the two has said no to; nothing happens when nobody did. */
    void liftNo(Pair pair, UUID account) {
        jdbc.sql(
                        """
                        update mentorship set decline_lifted_at = :at, decline_lifted_by = :account
                        where mentor_id = :mentor and mentee_id = :mentee and state = 'NOT_FORMED'
                            and declined_by is not null and decline_lifted_at is null\
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .update();
    }

    /** Lifts a bar for good. */
    void unbar(Pair pair) {
        jdbc.sql("delete from barred_pair where mentor_id = :mentor and mentee_id = :mentee")
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .update();
    }
}
