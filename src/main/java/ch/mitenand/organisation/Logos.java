package ch.mitenand.organisation;

import ch.mitenand.media.Pictures;
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

    /** What became of an upload. */
    sealed interface Read {

        /** The re-encoded picture, nothing when it shall be removed. */
        record Good(Optional<byte[]> png) implements Read {}

        /** Too many bytes or pixels. */
        record TooBig() implements Read {}

        /** No picture. */
        record NoImage() implements Read {}
    }

    /** Re-encodes a picture; no bytes stand for removing it. */
    static Read read(byte[] upload) {
        if (upload.length == 0) {
            return new Read.Good(Optional.empty());
        }
        if (upload.length > MOST_BYTES) {
            return new Read.TooBig();
        }
        return switch (Pictures.read(upload, LONGEST_SIDE, LONGEST_SIDE)) {
            case Pictures.Picture picture -> new Read.Good(Optional.of(picture.png()));
            case Pictures.TooBig _ -> new Read.TooBig();
            case Pictures.NoImage _ -> new Read.NoImage();
        };
    }

    void remove(OrganisationId id) {
        jdbc.sql("delete from organisation_logo where organisation_id = ?").param(id.id()).update();
    }

    /** Keeps a picture that was re-encoded. */
    void keep(OrganisationId id, byte[] png) {
        jdbc.sql(
                        """
                        insert into organisation_logo values (:id, :png, :now)
                        on conflict (organisation_id) do update set png = :png, changed_at = :now\
                        """)
                .param("id", id.id())
                .param("png", png)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
