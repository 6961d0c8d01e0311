package ch.mitenand.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisations are accredited for; nothing is forgotten, what ends gets a date. */
@Component
class Accreditations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accreditations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What it is accredited for today. */
    Set<Accreditation> of(OrganisationId id) {
        var kinds = EnumSet.noneOf(Accreditation.class);
        jdbc.sql(
                        """
                        select kind from organisation_accreditation
                        where organisation_id = ? and withdrawn_on is null\
                        """)
                .param(id.id())
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(Accreditation.valueOf(kind)));
        return kinds;
    }

    /**
     * Grants what is new, withdraws what is left out; returns whether anything changed.
     *
     * @param by the account that decides, null for an import
     */
    boolean set(OrganisationId id, Set<Accreditation> wanted, @Nullable UUID by) {
        var today = LocalDate.now(clock);
        var now = of(id);
        for (var kind : Accreditation.values()) {
            if (now.contains(kind) && !wanted.contains(kind)) {
                withdraw(id, kind, today);
            } else if (!now.contains(kind) && wanted.contains(kind)) {
                grant(id, kind, by, today);
            }
        }
        if (!now.equals(wanted)) {
            touch(id);
        }
        return !now.equals(wanted);
    }

    /** Pages and open data say that they changed; nobody who edits meanwhile is disturbed. */
    private void touch(OrganisationId id) {
        jdbc.sql("update organisation set modified_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.id())
                .update();
    }

    private void grant(OrganisationId id, Accreditation kind, @Nullable UUID by, LocalDate today) {
        jdbc.sql(
                        """
                        insert into organisation_accreditation (organisation_id, kind, granted_by, granted_on)
                        values (:id, :kind, :by, :today)\
                        """)
                .param("id", id.id())
                .param("kind", kind.name())
                .param("by", by)
                .param("today", today)
                .update();
    }

    private void withdraw(OrganisationId id, Accreditation kind, LocalDate today) {
        jdbc.sql(
                        """
                        update organisation_accreditation set withdrawn_on = :today
                        where organisation_id = :id and kind = :kind and withdrawn_on is null\
                        """)
                .param("id", id.id())
                .param("kind", kind.name())
                .param("today", today)
                .update();
    }
}
