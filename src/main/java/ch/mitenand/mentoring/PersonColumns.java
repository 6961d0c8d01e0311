package ch.mitenand.mentoring;

import ch.mitenand.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The columns that mentors and mentees have in common. */
final class PersonColumns {

    /** Assignments for an update; the confirmation of an address is lost with the address. */
    static final String ASSIGNED =
            """
            first_name = :first, last_name = :last, phone = :phone, language = :language,
            birth_year = :year, bfs = :bfs, postal_code = :code, locality = :locality,
            email_confirmed_at = case when lower(email) = lower(:email) then email_confirmed_at end,
            email = :email\
            """;

    /** Assignments that leave nothing but the municipality. */
    static final String EMPTIED =
            """
            first_name = '', last_name = '', email = '', phone = '', language = 'de',
            birth_year = 1900, postal_code = '', locality = '', email_confirmed_at = null,
            account_id = null, former_account_id = null\
            """;

    private PersonColumns() {}

    static StatementSpec bind(StatementSpec statement, PersonDetails person) {
        return statement
                .param("first", person.firstName())
                .param("last", person.lastName())
                .param("email", person.email())
                .param("phone", person.phone())
                .param("language", person.language().tag())
                .param("year", person.birthYear())
                .param("bfs", person.bfs())
                .param("code", person.postalCode())
                .param("locality", person.locality());
    }

    static PersonDetails read(ResultSet row) throws SQLException {
        return new PersonDetails(
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                Language.ofTag(row.getString("language")).orElse(Language.DE),
                row.getInt("birth_year"),
                row.getInt("bfs"),
                row.getString("postal_code"),
                row.getString("locality"));
    }
}
