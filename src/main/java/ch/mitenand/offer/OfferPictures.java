package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pictures of offers. A picture belongs to an organisation, is named by its content and
 * never changes; an offer, a version or a draft says which one is its own.
 */
@Service
public class OfferPictures {

    private final JdbcClient jdbc;
    private final OfferCatalogue catalogue;
    private final Clock clock;

    OfferPictures(JdbcClient jdbc, OfferCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A picture and whose it is. */
    public record Kept(OrganisationId organisation, String id) {}

    /** Keeps a picture that was drawn anew; its name. */
    @Transactional
    public String add(OrganisationId organisation, byte[] jpeg) {
        String id = checksum(jpeg);
        jdbc.sql(
                        """
                        insert into offer_picture (organisation_id, id, jpeg, added_at)
                        values (:organisation, :id, :jpeg, :now)
                        on conflict (organisation_id, id) do update set added_at = :now\
                        """)
                .param("organisation", organisation.id())
                .param("id", id)
                .param("jpeg", jpeg)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** A picture of an organisation, for those who work on its offers; callers check the rights. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(OrganisationId organisation, String id) {
        return jdbc.sql(
                        "select jpeg from offer_picture where organisation_id = :organisation and id = :id")
                .param("organisation", organisation.id())
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Whether an organisation has a picture. */
    @Transactional(readOnly = true)
    public boolean has(OrganisationId organisation, String id) {
        return jdbc.sql(
                        """
                        select exists (
                            select from offer_picture where organisation_id = :organisation and id = :id)\
                        """)
                .param("organisation", organisation.id())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The picture of a public offer, when the public copy names this one. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findPublic(OfferId offer, String id) {
        return catalogue
                .findPublic(offer)
                .filter(found -> names(found.content(), id))
                .flatMap(found -> find(found.organisation().id(), id));
    }

    /** Number of pictures that an organisation has uploaded since then. */
    @Transactional(readOnly = true)
    public long count(OrganisationId organisation, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from offer_picture
                        where organisation_id = :organisation and added_at >= :since\
                        """)
                .param("organisation", organisation.id())
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** The pictures last uploaded before then that no offer of the catalogue names. */
    @Transactional(readOnly = true)
    public List<Kept> unnamed(Instant before) {
        return jdbc.sql(
                        """
                        select organisation_id, id from offer_picture p
                        where added_at < :before and not exists (
                            select from offer o
                            where o.organisation_id = p.organisation_id and o.picture_id = p.id)\
                        """)
                .param("before", Timestamp.from(before))
                .query((row, _) ->
                        new Kept(
                                new OrganisationId(
                                        row.getObject("organisation_id", java.util.UUID.class)),
                                row.getString("id")))
                .list();
    }

    /** Deletes a picture that nothing names. */
    @Transactional
    public void remove(Kept picture) {
        jdbc.sql("delete from offer_picture where organisation_id = :organisation and id = :id")
                .param("organisation", picture.organisation().id())
                .param("id", picture.id())
                .update();
    }

    private static boolean names(OfferContent content, String id) {
        var picture = content.picture();
        return picture != null && picture.id().equals(id);
    }

    private static String checksum(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
