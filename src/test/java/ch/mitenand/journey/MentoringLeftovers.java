package ch.mitenand.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes the people whom a journey has brought into a pool, and everything about them. */
final class MentoringLeftovers {

    private static final List<String> OF_PEOPLE =
            List.of(
                    "mentorship where mentor_id = any(:ids) or mentee_id = any(:ids)",
                    "plan_choice where mentor_id = any(:ids) or mentee_id = any(:ids)",
                    "barred_pair where mentor_id = any(:ids) or mentee_id = any(:ids)",
                    "person_access where person_id = any(:ids)",
                    "mentor_reminder where mentor_id = any(:ids)",
                    "mentor_fact where mentor_id = any(:ids)",
                    "mentor where id = any(:ids)",
                    "mentee where id = any(:ids)");

    private final JdbcClient jdbc;

    MentoringLeftovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes whoever has one of these addresses. */
    void remove(String... emails) {
        for (String email : emails) {
            var found = ids(email);
            var ids = found.toArray(UUID[]::new);
            OF_PEOPLE.forEach(rows -> jdbc.sql("delete from " + rows).param("ids", ids).update());
            found.forEach(this::removePlans);
            jdbc.sql("delete from pool_sign_up where person ->> 'email' = :email")
                    .param("email", email)
                    .update();
        }
    }

    /** The plans in which somebody stood. */
    private void removePlans(UUID id) {
        jdbc.sql("delete from plan_run where strpos(snapshot::text, :id) > 0")
                .param("id", id.toString())
                .update();
    }

    /** Whether a volunteer or mentee has this address. */
    boolean isInAPool(String email) {
        return !ids(email).isEmpty();
    }

    private List<UUID> ids(String email) {
        return jdbc.sql(
                        "select id from mentor where email = :email"
                                + " union select id from mentee where email = :email")
                .param("email", email)
                .query(UUID.class)
                .list();
    }
}
