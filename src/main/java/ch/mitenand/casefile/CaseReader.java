package ch.mitenand.casefile;

import ch.mitenand.account.Role;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a row of the table of cases. */
final class CaseReader {

    private CaseReader() {}

    static CaseFile read(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("external_number"),
                new Lead(Role.valueOf(row.getString("lead_role")), row.getString("lead_scope")),
                CaseBasis.valueOf(row.getString("basis")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("follow_up_ends", LocalDate.class),
                reason(row.getString("closed_for")),
                person(row),
                row.getBoolean("complex"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static CasePerson person(ResultSet row) throws SQLException {
        return new CasePerson(
                row.getString("first_name"),
                row.getString("surname"),
                row.getObject("birth_year", Integer.class),
                row.getInt("bfs"),
                row.getString("contact"),
                Language.ofTag(row.getString("mail_language")).orElse(Language.DE),
                Arrays.stream((String[]) row.getArray("languages").getArray())
                        .flatMap(tag -> Language.ofTag(tag).stream())
                        .toList(),
                level(row.getString("oral")),
                level(row.getString("written")),
                row.getBoolean("invited_yearly"));
    }

    private static @Nullable CloseReason reason(@Nullable String name) {
        return name == null ? null : CloseReason.valueOf(name);
    }

    private static @Nullable LanguageLevel level(@Nullable String name) {
        return name == null ? null : LanguageLevel.valueOf(name);
    }
}
