package ch.mitenand.journey;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes what a journey has made, so that the other tests find the demo content alone. */
final class Leftovers {

    private static final List<String> OF_OFFER =
            List.of(
                    "offer_version",
                    "offer_decision",
                    "offer_owner",
                    "offer_reminder",
                    "error_report");
    private static final List<String> OF_ORGANISATION =
            List.of(
                    "offer_work where organisation_id",
                    "offer where organisation_id",
                    "place where organisation_id",
                    "organisation_review where organisation_id",
                    "organisation_accreditation where organisation_id",
                    "join_request where organisation_id");

    private final JdbcClient jdbc;
    private final OfferCatalogue catalogue;

    Leftovers(JdbcClient jdbc, OfferCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** Removes the organisations with this name and the account with this address. */
    void remove(String organisation, String email) {
        jdbc.sql("select id from organisation where name = :name")
                .param("name", organisation)
                .query(UUID.class)
                .list()
                .forEach(this::remove);
        jdbc.sql("delete from account where email = :email").param("email", email).update();
    }

    private void remove(UUID organisation) {
        for (OfferFile file : catalogue.files(new OrganisationId(organisation))) {
            hide(file);
            removeRows(file.id());
        }
        for (String rows : OF_ORGANISATION) {
            jdbc.sql("delete from " + rows + " = :id").param("id", organisation).update();
        }
        jdbc.sql("delete from account_grant where scope = :id")
                .param("id", organisation.toString())
                .update();
        jdbc.sql("delete from organisation where id = :id").param("id", organisation).update();
    }

    /** Removes an offer. */
    void remove(OfferId offer) {
        catalogue.file(offer).ifPresent(this::hide);
        removeRows(offer);
        for (String rows : List.of("offer_work where offer_id", "offer where id")) {
            jdbc.sql("delete from " + rows + " = :id").param("id", offer.id()).update();
        }
    }

    private void hide(OfferFile file) {
        if (file.status() == OfferStatus.PUBLISHED) {
            catalogue.hide(file.id());
        }
    }

    private void removeRows(OfferId offer) {
        for (String table : OF_OFFER) {
            jdbc.sql("delete from " + table + " where offer_id = :id")
                    .param("id", offer.id())
                    .update();
        }
    }
}
