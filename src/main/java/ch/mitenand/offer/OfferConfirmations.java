package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the organisations last said that their public offers are true. */
@Service
public class OfferConfirmations {

    private final JdbcClient jdbc;

    OfferConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The confirmation of a published offer.
     *
     * @param category code of the main category
     */
    public record Confirmation(
            OfferId offer,
            OrganisationId organisation,
            String title,
            String category,
            LocalDate confirmedOn) {}

    /** Those of all offers that are public on a day and were confirmed before another. */
    @Transactional(readOnly = true)
    public List<Confirmation> before(LocalDate confirmedBefore, LocalDate today) {
        return jdbc.sql(
                        """
                        select o.id, o.organisation_id, o.title ->> 'de' as title, c.code, o.confirmed_on
                        from offer o join offer_category c on c.offer_id = o.id and c.position = 0
                        where o.status = 'PUBLISHED' and o.valid_until >= :today and o.confirmed_on < :before
                        order by o.confirmed_on, o.id\
                        """)
                .param("today", today)
                .param("before", confirmedBefore)
                .query((row, _) ->
                        new Confirmation(
                                new OfferId(row.getObject("id", UUID.class)),
                                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                                row.getString("title"),
                                row.getString("code"),
                                row.getObject("confirmed_on", LocalDate.class)))
                .list();
    }
}
