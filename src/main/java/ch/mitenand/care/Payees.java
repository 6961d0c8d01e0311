package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of volunteers and pools. */
@Repository
class Payees {

    private final JdbcClient jdbc;
    private final Clock clock;

    Payees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Payee> of(MentorId mentor) {
        return find("select * from care_payee where mentor_id = :id", mentor.id());
    }

    Optional<Payee> of(PoolId pool) {
        return find("select * from care_debtor where pool_id = :id", pool.id());
    }

    /** The accounts of several volunteers. */
    Map<MentorId, Payee> of(Collection<MentorId> mentors) {
        var payees = new HashMap<MentorId, Payee>();
        if (!mentors.isEmpty()) {
            jdbc.sql("select * from care_payee where mentor_id in (:mentors)")
                    .param("mentors", mentors.stream().map(MentorId::id).toList())
                    .query((ResultSet row) -> {
                        var mentor = new MentorId(row.getObject("mentor_id", UUID.class));
                        payees.put(mentor, payee(row, 0));
                    });
        }
        return payees;
    }

    void keep(MentorId mentor, Payee payee) {
        keep("care_payee", "mentor_id", mentor.id(), payee);
    }

    void keep(PoolId pool, Payee payee) {
        keep("care_debtor", "pool_id", pool.id(), payee);
    }

    private Optional<Payee> find(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Payees::payee).optional();
    }

    private void keep(String table, String key, UUID id, Payee payee) {
        jdbc.sql(
                        """
                        insert into %s (%s, iban, holder, street, house, postal_code, town, country, changed_at)
                        values (:id, :iban, :holder, :street, :house, :postalCode, :town, :country, :now)
                        on conflict (%2$s) do update set iban = :iban, holder = :holder, street = :street,
                            house = :house, postal_code = :postalCode, town = :town, country = :country,
                            changed_at = :now\
                        """
                                .formatted(table, key))
                .param("id", id)
                .param("iban", payee.iban().text())
                .param("holder", payee.holder())
                .param("street", payee.street())
                .param("house", payee.house())
                .param("postalCode", payee.postalCode())
                .param("town", payee.town())
                .param("country", payee.country())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    static Payee payee(ResultSet row, int number) throws SQLException {
        return new Payee(
                new Iban(row.getString("iban")),
                row.getString("holder"),
                row.getString("street"),
                row.getString("house"),
                row.getString("postal_code"),
                row.getString("town"),
                row.getString("country"));
    }
}
