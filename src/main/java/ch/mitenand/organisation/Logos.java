package ch.mitenand.organisation;

import ch.mitenand.media.Pictures;
import ch.mitenand.organisation.OrganisationDesk.LogoKept;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logos of the organisations; only re-encoded pictures are kept, never the file as sent. */
@Component
class Logos {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int LONGEST_SIDE = 480;

    private final JdbcClient jdbc;
    private final Clock clock;

    Logos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<byte[]> of(OrganisationId id) {
        return jdbc.sql("select png from organisation_logo where organisation_id = ?")
                .param(id.id())
                .query(byte[].class)
                .optional();
    }

    boolean has(OrganisationId id) {
        return jdbc.sql("select exists (select 1 from organisation_logo where organisation_id = ?)")
                .param(id.id())
                .query(Boolean.class)
                .single();
    }

    LogoKept set(OrganisationId id, byte[] upload) {
        if (upload.length == 0) {
            jdbc.sql("delete from organisation_logo where organisation_id = ?")
                    .param(id.id())
                    .update();
            return LogoKept.DONE;
        }
        if (upload.length > MOST_BYTES) {
            return LogoKept.TOO_BIG;
        }
        return switch (Pictures.read(upload, LONGEST_SIDE, LONGEST_SIDE)) {
            case Pictures.Picture picture -> keep(id, picture.png());
            case Pictures.TooBig _ -> LogoKept.TOO_BIG;
            case Pictures.NoImage _ -> LogoKept.NO_IMAGE;
        };
    }

    private LogoKept keep(OrganisationId id, byte[] png) {
        jdbc.sql(
                        """
                        insert into organisation_logo values (:id, :png, :now)
                        on conflict (organisation_id) do update set png = :png, changed_at = :now\
                        """)
                .param("id", id.id())
                .param("png", png)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return LogoKept.DONE;
    }
}
