package ch.mitenand.offer.ui;

import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.organisation.OrganisationId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the catalogue's pages. */
@NamedInterface("navigation")
public final class OfferNavigation {

    private OfferNavigation() {}

    /** A search. */
    public static String search(OfferQuery query) {
        return "/" + query.address();
    }

    /** All offers of a category. */
    public static String category(String code) {
        return search(OfferQuery.all().toggle(Facet.CATEGORY, code));
    }

    /** The page of an offer. */
    public static String offer(OfferId id) {
        return "/angebote/" + id;
    }

    /** The picture of a public offer. */
    public static String picture(OfferId offer, String picture) {
        return offer(offer) + "/bild/" + picture + ".jpg";
    }

    /** The page of an organisation. */
    public static String organisation(OrganisationId id) {
        return "/organisationen/" + id;
    }
}
