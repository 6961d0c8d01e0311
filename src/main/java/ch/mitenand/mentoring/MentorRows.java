package ch.mitenand.mentoring;

import static ch.mitenand.mentoring.PersonColumns.ASSIGNED;
import static ch.mitenand.mentoring.PersonColumns.EMPTIED;
import static ch.mitenand.mentoring.PersonColumns.bind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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

/** Reads and writes volunteers. */
@Repository
class MentorRows {

    private static final String SELECT = "select m.* from mentor m where ";
    private static final MentorOffer NOTHING =
            new MentorOffer(
                    Set.of(), Set.of(), true, 1, 1, null, null, Set.of(), Set.of(), null, false,
                    "");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MentorRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<MentorRow> find(MentorId id) {
        return jdbc.sql(SELECT + "m.id = :id").param("id", id.id()).query(this::row).optional();
    }

    /** The volunteer, whom nobody else changes until the end of the transaction. */
    MentorRow lock(PoolId pool, MentorId id) {
        return jdbc.sql(SELECT + "m.id = :id and m.pool_id = :pool for update")
                .param("id", id.id())
                .param("pool", pool.id())
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such mentor"));
    }

    /** Those of a pool who were not erased, by name. */
    List<MentorRow> of(PoolId pool) {
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

    /** Everybody who was not erased. */
    List<MentorId> everybody() {
        return jdbc
                .sql("select id from mentor where erased_at is null order by id")
                .query(UUID.class)
                .list()
                .stream()
                .map(MentorId::new)
                .toList();
    }

    /** Those with an address that were not erased, newest first. */
    List<MentorRow> withEmail(String email) {
        return jdbc.sql(
                        SELECT
                                + "lower(m.email) = lower(:email) and m.erased_at is null order by m.applied_at desc, m.id")
                .param("email", email)
                .query(this::row)
                .list();
    }

    /** Of an account: by its link, else those without one who confirmed the same address. */
    List<MentorRow> ofAccount(UUID account, String email) {
        return jdbc.sql(
                        SELECT
                                + """
                                m.erased_at is null and (m.account_id = :account or m.account_id is null
                                    and m.email_confirmed_at is not null and lower(m.email) = lower(:email))
                                order by m.account_id nulls last, m.applied_at desc, m.id\
                                """)
                .param("account", account)
                .param("email", email)
                .query(this::row)
                .list();
    }

    /** Adds somebody who has confirmed the address. */
    MentorId add(PoolId pool, PersonDetails person, MentorOffer offer, Instant appliedAt) {
        var id = MentorId.create();
        bind(
                        jdbc.sql(
                                """
                                insert into mentor (id, pool_id, first_name, last_name, email, phone, language,
                                    birth_year, bfs, postal_code, locality, offer, applied_at, email_confirmed_at)
                                values (:id, :pool, :first, :last, :email, :phone, :language, :year, :bfs, :code,
                                    :locality, :offer, :applied, :now)\
                                """),
                        person)
                .param("id", id.id())
                .param("pool", pool.id())
                .param("offer", json.writeValueAsString(offer))
                .param("applied", appliedAt.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
        return id;
    }

    void change(MentorId id, PersonDetails person, MentorOffer offer) {
        bind(
                        jdbc.sql(
                                "update mentor set "
                                        + ASSIGNED
                                        + ", offer = :offer, version = version + 1 where id = :id"),
                        person)
                .param("offer", json.writeValueAsString(offer))
                .param("id", id.id())
                .update();
    }

    /** Links a volunteer who has no account with one that is no other volunteer's. */
    void link(MentorId id, UUID account) {
        jdbc.sql(
                        """
                        update mentor set account_id = :account, former_account_id = null
                        where id = :id and account_id is null
                            and not exists (select 1 from mentor o where o.account_id = :account)\
                        """)
                .param("account", account)
                .param("id", id.id())
                .update();
    }

    /** Ends the link of somebody who has left; whose account it was stays known. */
    void unlink(MentorId id) {
        jdbc.sql(
                        """
                        update mentor set former_account_id = coalesce(account_id, former_account_id),
                            account_id = null where id = :id\
                        """)
                .param("id", id.id())
                .update();
    }

    /** Links somebody who has not left after all with the account of before. */
    void relink(MentorId id) {
        jdbc.sql(
                        """
                        update mentor m set account_id = former_account_id, former_account_id = null
                        where id = :id and account_id is null and former_account_id is not null
                            and not exists (select 1 from mentor o where o.account_id = m.former_account_id)\
                        """)
                .param("id", id.id())
                .update();
    }

    /** All volunteers that an account is or was. */
    Set<MentorId> everOf(UUID account, String email) {
        return jdbc
                .sql(
                        """
                        select id from mentor where account_id = :account or former_account_id = :account
                            or account_id is null and erased_at is null and email_confirmed_at is not null
                            and lower(email) = lower(:email)\
                        """)
                .param("account", account)
                .param("email", email)
                .query(UUID.class)
                .list()
                .stream()
                .map(MentorId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Removes everything that says who it was; the municipality stays for statistics. */
    void erase(MentorId id) {
        jdbc.sql(
                        "update mentor set "
                                + EMPTIED
                                + ", offer = :offer, erased_at = :now, version = version + 1 where id = :id")
                .param("offer", json.writeValueAsString(NOTHING))
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    private MentorRow row(ResultSet row, int number) throws SQLException {
        return new MentorRow(
                new MentorId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                PersonColumns.read(row),
                json.readValue(row.getString("offer"), MentorOffer.class),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getObject("erased_at") != null,
                row.getInt("version"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
