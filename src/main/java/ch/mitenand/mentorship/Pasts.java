package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
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

    /** For so long a pair is not proposed again after one of the two has said no. */
    private static final int MONTHS_AFTER_NO = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    Pasts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Barred pairs of some mentees: for good, or because one of the two has said no lately. */
    Set<Pair> barred(List<MenteeFile> mentees, LocalDate today) {
        Instant since =
                today.minusMonths(MONTHS_AFTER_NO).atStartOfDay(clock.getZone()).toInstant();
        return new HashSet<>(
                jdbc.sql(
                                """
                                select mentor_id, mentee_id from barred_pair where mentee_id = any(:mentees)
                                union
                                select mentor_id, mentee_id from mentorship where mentee_id = any(:mentees)
                                    and state = 'NOT_FORMED' and declined_by is not null and state_since >= :since\
                                """)
                        .param(
                                "mentees",
                                mentees.stream().map(m -> m.id().id()).toArray(UUID[]::new))
                        .param("since", Timestamp.from(since))
                        .query((row, _) ->
                                new Pair(
                                        row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .list());
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

    /** Bars a pair for good; nothing happens when it is barred. */
    void bar(Pair pair, Party party, @Nullable UUID account, String reason) {
        jdbc.sql(
                        """
                        insert into barred_pair (mentor_id, mentee_id, party, account_id, at, reason)
                        values (:mentor, :mentee, :party, :account, :at, :reason) on conflict do nothing\
                        """)
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .param("party", party.name())
                .param("account", account)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
    }

    /** Lifts a bar. */
    void unbar(Pair pair) {
        jdbc.sql("delete from barred_pair where mentor_id = :mentor and mentee_id = :mentee")
                .param("mentor", pair.mentor())
                .param("mentee", pair.mentee())
                .update();
    }
}
