package ch.mitenand.mentoring;

import static ch.mitenand.mentoring.PersonColumns.ASSIGNED;
import static ch.mitenand.mentoring.PersonColumns.EMPTIED;
import static ch.mitenand.mentoring.PersonColumns.bind;

import ch.mitenand.shared.LanguageLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes mentees. */
@Repository
class MenteeRows {

    private static final String SELECT = "select m.* from mentee m where ";
    private static final MenteeNeed NOTHING =
            new MenteeNeed(
                    Set.of(),
                    LanguageLevel.A0,
                    Set.of(),
                    true,
                    0,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    "");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MenteeRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<MenteeFile> find(MenteeId id) {
        return jdbc.sql(SELECT + "m.id = :id").param("id", id.id()).query(this::row).optional();
    }

    /** The mentee, whom nobody else changes until the end of the transaction. */
    MenteeFile lock(PoolId pool, MenteeId id) {
        return jdbc.sql(SELECT + "m.id = :id and m.pool_id = :pool for update")
                .param("id", id.id())
                .param("pool", pool.id())
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such mentee"));
    }

    /** Those of a pool who were not erased, by name. */
    List<MenteeFile> of(PoolId pool) {
        return jdbc.sql(
                        SELECT
                                + """
                                m.pool_id = :pool and m.erased_at is null
                                order by lower(m.last_name), lower(m.first_name), m.id\
                                """)
                .param("pool", pool.id())
                .query(this::row)
                .list();
    }

    /** Those with an address that were not erased, newest first. */
    List<MenteeFile> withEmail(String email) {
        return jdbc.sql(
                        SELECT
                                + "lower(m.email) = lower(:email) and m.erased_at is null order by m.asked_on desc, m.id")
                .param("email", email)
                .query(this::row)
                .list();
    }

    /** Of an account: by its link, else those without one who confirmed the same address. */
    List<MenteeFile> ofAccount(UUID account, String email) {
        return jdbc.sql(
                        SELECT
                                + """
                                m.erased_at is null and m.left_on is null
                                    and (m.account_id = :account or m.account_id is null
                                    and m.email_confirmed_at is not null and lower(m.email) = lower(:email))
                                order by m.account_id nulls last, m.asked_on desc, m.id\
                                """)
                .param("account", account)
                .param("email", email)
                .query(this::row)
                .list();
    }

    MenteeId add(
            PoolId pool,
            PersonDetails person,
            MenteeNeed need,
            LocalDate askedOn,
            boolean confirmed) {
        var id = MenteeId.create();
        bind(
                        jdbc.sql(
                                """
                                insert into mentee (id, pool_id, first_name, last_name, email, phone, language,
                                    birth_year, bfs, postal_code, locality, need, asked_on, email_confirmed_at)
                                values (:id, :pool, :first, :last, :email, :phone, :language, :year, :bfs, :code,
                                    :locality, :need, :asked, :confirmed)\
                                """),
                        person)
                .param("id", id.id())
                .param("pool", pool.id())
                .param("need", json.writeValueAsString(need))
                .param("asked", askedOn)
                .param("confirmed", confirmed ? now() : null)
                .update();
        return id;
    }

    void change(MenteeId id, PersonDetails person, MenteeNeed need) {
        bind(
                        jdbc.sql(
                                "update mentee set "
                                        + ASSIGNED
                                        + ", need = :need, version = version + 1 where id = :id"),
                        person)
                .param("need", json.writeValueAsString(need))
                .param("id", id.id())
                .update();
    }

    void setUrgent(MenteeId id, boolean urgent, String reason) {
        jdbc.sql(
                        """
                        update mentee set urgent = :urgent, urgent_reason = :reason, version = version + 1
                        where id = :id\
                        """)
                .param("urgent", urgent)
                .param("reason", reason.strip())
                .param("id", id.id())
                .update();
    }

    void leave(MenteeId id, LocalDate day, String reason) {
        jdbc.sql(
                        """
                        update mentee set left_on = :day, left_reason = :reason,
                            former_account_id = coalesce(account_id, former_account_id), account_id = null,
                            urgent = false, version = version + 1 where id = :id\
                        """)
                .param("day", day)
                .param("reason", reason.strip())
                .param("id", id.id())
                .update();
    }

    /** Links a mentee who has no account with one that is no other mentee's. */
    void link(MenteeId id, UUID account) {
        jdbc.sql(
                        """
                        update mentee set account_id = :account, former_account_id = null
                        where id = :id and account_id is null
                            and not exists (select 1 from mentee o where o.account_id = :account)\
                        """)
                .param("account", account)
                .param("id", id.id())
                .update();
    }

    /** All mentees that an account is or was. */
    Set<MenteeId> everOf(UUID account, String email) {
        return jdbc
                .sql(
                        """
                        select id from mentee where account_id = :account or former_account_id = :account
                            or account_id is null and erased_at is null and email_confirmed_at is not null
                            and lower(email) = lower(:email)\
                        """)
                .param("account", account)
                .param("email", email)
                .query(UUID.class)
                .list()
                .stream()
                .map(MenteeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Removes everything that says who it was; the municipality stays for statistics. */
    void erase(MenteeId id, LocalDate day) {
        jdbc.sql(
                        "update mentee set "
                                + EMPTIED
                                + """
                                , need = :need, urgent = false, urgent_reason = '', left_reason = '',
                                    left_on = coalesce(left_on, :day), erased_at = :now, version = version + 1
                                where id = :id\
                                """)
                .param("need", json.writeValueAsString(NOTHING))
                .param("day", day)
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    private MenteeFile row(ResultSet row, int number) throws SQLException {
        boolean erased = row.getObject("erased_at") != null;
        return new MenteeFile(
                new MenteeId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                PersonColumns.read(row),
                json.readValue(row.getString("need"), MenteeNeed.class),
                row.getBoolean("urgent"),
                row.getObject("asked_on", LocalDate.class),
                erased || row.getObject("left_on") != null,
                erased,
                row.getInt("version"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
