package ch.mitenand.offer.ui;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages' facts in the words of schema.org, for search engines. */
final class OfferData {

    private static final String CONTEXT = "@context";
    private static final String TYPE = "@type";

    private OfferData() {}

    /** An offer: a course when it teaches, else a service. */
    static Map<String, Object> of(OfferDetails offer, Language language) {
        OfferContent content = offer.content();
        boolean teaches =
                content.categories().stream()
                        .anyMatch(c -> c.startsWith("language") || c.startsWith("education"));
        var data = new LinkedHashMap<String, Object>();
        data.put(CONTEXT, "https://schema.org");
        data.put(TYPE, teaches ? "Course" : "Service");
        data.put("name", content.title().best(language));
        data.put("description", content.summary().best(language));
        data.put("provider", provider(offer.organisation()));
        data.put(
                teaches ? "inLanguage" : "availableLanguage",
                content.instructionLanguages().stream().map(Language::tag).toList());
        if (!content.costs().isEmpty()) {
            data.put("offers", content.costs().stream().map(OfferData::price).toList());
        }
        if (!teaches && !content.places().isEmpty()) {
            data.put(
                    "availableChannel", content.places().stream().map(OfferData::channel).toList());
        }
        data.put("dateModified", offer.modifiedAt().toString());
        return data;
    }

    /** An organisation. */
    static Map<String, Object> of(OrganisationDetails organisation) {
        var data = new LinkedHashMap<String, Object>();
        data.put(CONTEXT, "https://schema.org");
        data.putAll(provider(organisation));
        data.put("description", organisation.content().description().de());
        var content = organisation.content();
        data.put("address", address(content.street(), content.postalCode(), content.locality()));
        return data;
    }

    private static Map<String, Object> provider(OrganisationDetails organisation) {
        return Map.of(TYPE, "Organization", "name", organisation.name());
    }

    private static Map<String, Object> price(Cost cost) {
        return Map.of(
                TYPE, "Offer", "price", cost.amount().toPlainString(), "priceCurrency", "CHF");
    }

    private static Map<String, Object> channel(OfferPlace place) {
        var location =
                Map.of(
                        TYPE,
                        "Place",
                        "name",
                        place.name(),
                        "address",
                        address(place.street(), place.postalCode(), place.locality()));
        return Map.of(TYPE, "ServiceChannel", "serviceLocation", location);
    }

    private static Map<String, Object> address(String street, String postalCode, String locality) {
        return Map.of(
                TYPE,
                "PostalAddress",
                "streetAddress",
                street,
                "postalCode",
                postalCode,
                "addressLocality",
                locality,
                "addressCountry",
                "CH");
    }

    /** Terms for the list of languages of a page, with the German one as default. */
    static Map<String, String> alternates(OfferDetails offer) {
        var languages = List.copyOf(OfferText.languages(offer));
        var paths = new LinkedHashMap<String, String>();
        if (languages.size() > 1) {
            languages.forEach(
                    language -> paths.put(language.tag(), OfferText.address(offer, language)));
            paths.put("x-default", OfferText.address(offer, Language.DE));
        }
        return paths;
    }
}
