package ch.mitenand.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps sign-ups until their address is confirmed, seven days at most. */
@Repository
class PendingSignUps {

    /** How long somebody has to confirm. */
    static final Duration TIME = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PendingSignUps(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A sign-up that waits. */
    sealed interface SignUp {

        PersonDetails person();

        Instant createdAt();

        /** Of a volunteer. */
        record OfMentor(PersonDetails person, MentorOffer offer, Instant createdAt)
                implements SignUp {}

        /** Of somebody who asks for a mentor. */
        record OfMentee(PersonDetails person, MenteeNeed need, Instant createdAt)
                implements SignUp {}
    }

    UUID add(PersonDetails person, MentorOffer offer) {
        return add(true, person, json.writeValueAsString(offer));
    }

    UUID add(PersonDetails person, MenteeNeed need) {
        return add(false, person, json.writeValueAsString(need));
    }

    Optional<SignUp> find(UUID id) {
        return jdbc.sql(
                        "select mentor, person, content, created_at from pool_sign_up where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** Forgets all sign-ups of this kind with an address: one of them was confirmed. */
    void remove(String email, boolean mentor) {
        jdbc.sql(
                        """
                        delete from pool_sign_up
                        where lower(person ->> 'email') = lower(:email) and mentor = :mentor\
                        """)
                .param("email", email)
                .param("mentor", mentor)
                .update();
    }

    /** Forgets all sign-ups with an address. */
    void forget(String email) {
        remove(email, true);
        remove(email, false);
    }

    /** Forgets what nobody has confirmed in time. */
    void removeOld() {
        jdbc.sql("delete from pool_sign_up where created_at < :old")
                .param("old", now().minus(TIME))
                .update();
    }

    private UUID add(boolean mentor, PersonDetails person, String content) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into pool_sign_up (id, mentor, person, content, created_at)
                        values (:id, :mentor, :person, :content, :now)\
                        """)
                .param("id", id)
                .param("mentor", mentor)
                .param("person", json.writeValueAsString(person))
                .param("content", content)
                .param("now", now())
                .update();
        return id;
    }

    private SignUp row(ResultSet row, int number) throws SQLException {
        var person = json.readValue(row.getString("person"), PersonDetails.class);
        var created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        String content = row.getString("content");
        return row.getBoolean("mentor")
                ? new SignUp.OfMentor(person, json.readValue(content, MentorOffer.class), created)
                : new SignUp.OfMentee(person, json.readValue(content, MenteeNeed.class), created);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
