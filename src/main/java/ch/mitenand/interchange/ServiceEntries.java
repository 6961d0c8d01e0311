package ch.mitenand.interchange;

import ch.mitenand.offer.Contact;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes offers as HSDS services. */
@Component
class ServiceEntries {

    /**
     * Linked data of the Swiss administration: persistent addresses of the canton and its
     * municipalities.
     */
    private static final String LINKED_DATA = "https://ld.admin.ch/";

    private final Regions regions;
    private final OfferTerms terms;
    private final ScheduleEntries schedules;
    private final PlaceEntries places;
    private final OrganisationEntries organisations;

    ServiceEntries(
            Regions regions,
            OfferTerms terms,
            ScheduleEntries schedules,
            PlaceEntries places,
            OrganisationEntries organisations) {
        this.regions = regions;
        this.terms = terms;
        this.schedules = schedules;
        this.places = places;
        this.organisations = organisations;
    }

    /** When the offer or its organisation changed last. */
    static Instant modified(OfferDetails offer) {
        var organisation = offer.organisation().modifiedAt();
        return offer.modifiedAt().isAfter(organisation) ? offer.modifiedAt() : organisation;
    }

    /**
     * Identity and date of the last change, the latter by the names of the interface and of the
     * schema.
     */
    static HsdsObject minimal(OfferDetails offer) {
        String modified = Values.moment(offer.modifiedAt());
        return HsdsObject.of(offer.id().id())
                .with("modified_date", modified)
                .with("last_modified", modified);
    }

    /** Only what the schema requires, for lists inside other objects. */
    static HsdsObject reference(OfferDetails offer) {
        return HsdsObject.of(offer.id().id())
                .with("name", offer.content().title().de())
                .with("status", "active");
    }

    /** The one-to-one fields with the organisation. */
    HsdsObject flat(OfferDetails offer) {
        var content = offer.content();
        var organisation = offer.organisation();
        return HsdsObject.of(offer.id().id())
                .with("organization_id", organisation.id().toString())
                .with("name", content.title().de())
                .with(
                        "description",
                        content.description().isEmpty()
                                ? content.summary().de()
                                : content.description().de())
                .with("url", Values.uri(content.web()))
                .with(
                        "email",
                        Optional.ofNullable(content.contact().email())
                                .orElse(organisation.content().email()))
                .with("status", "active")
                .with("application_process", Wording.registration(content))
                .with("fees_description", Wording.fees(content))
                .with(
                        "accreditations",
                        content.accredited() ? Feature.ACCREDITED.germanName() : null)
                .with("eligibility_description", Wording.eligibility(content))
                .with("minimum_age", content.entry().minAge())
                .with("maximum_age", content.entry().maxAge())
                .with("assured_date", content.confirmedOn().toString())
                .with("assurer_email", organisation.content().email())
                .with("alert", content.demo() ? Feature.DEMO.germanName() : null)
                .with("last_modified", Values.moment(offer.modifiedAt()))
                .with("organization", organisations.flat(organisation));
    }

    /** The whole services. */
    List<HsdsObject> full(List<OfferDetails> offers) {
        var following = terms.following(offers);
        return offers.stream().map(offer -> full(offer, following)).toList();
    }

    private HsdsObject full(OfferDetails offer, Set<OfferId> following) {
        UUID id = offer.id().id();
        var content = offer.content();
        String phone =
                Optional.ofNullable(content.contact().phone())
                        .orElse(offer.organisation().content().phone());
        return flat(offer)
                .with("additional_urls", registrationForm(id, content))
                .with("phones", Values.phones(phone, id))
                .with("schedules", schedules.of(offer))
                .with("service_areas", areas(id, content))
                .with(
                        "service_at_locations",
                        places.held(offer).stream().map(places::full).toList())
                .with("languages", languages(id, content))
                .with("cost_options", costs(content))
                .with("contacts", contacts(id, content.contact()))
                .with("capacities", capacities(id, content))
                .with(
                        "attributes",
                        terms.of(content, following).stream()
                                .map(use -> use.attribute(id, "service"))
                                .toList())
                .with("translations", translations(content));
    }

    private static List<HsdsObject> registrationForm(UUID id, OfferContent content) {
        String url = Values.uri(content.registration().url());
        return url == null
                ? List.of()
                : List.of(
                        HsdsObject.of(HsdsObject.stableId("registration", id))
                                .with("label", "Anmeldung")
                                .with("url", url));
    }

    private List<HsdsObject> areas(UUID id, OfferContent content) {
        var areas = new ArrayList<HsdsObject>();
        if (content.servesCanton()) {
            areas.add(area(id, "Kanton Solothurn", "canton/11"));
        }
        content.serves().stream()
                .flatMap(bfs -> regions.municipality(bfs).stream())
                .distinct()
                .map((Municipality served) ->
                        area(id, served.name(), "municipality/" + served.bfs()))
                .forEach(areas::add);
        return areas;
    }

    private static HsdsObject area(UUID service, String name, String path) {
        return HsdsObject.of(HsdsObject.stableId("area", service, path))
                .with("name", name)
                .with("uri", LINKED_DATA + path);
    }

    private static List<HsdsObject> languages(UUID id, OfferContent content) {
        return Stream.concat(
                        content.instructionLanguages().stream()
                                .map(l ->
                                        OrganisationEntries.language(
                                                id, l, "Sprache des Angebots")),
                        content.spokenLanguages().stream()
                                .map(l ->
                                        OrganisationEntries.language(
                                                id, l, "wird auch gesprochen")))
                .toList();
    }

    private static List<HsdsObject> costs(OfferContent content) {
        return content.costs().stream()
                .map(cost ->
                        HsdsObject.of(cost.id())
                                .with(
                                        "option",
                                        cost.label().isEmpty() && cost.reduced()
                                                ? "reduziert"
                                                : cost.label().de())
                                .with("currency", "CHF")
                                .with("amount", cost.amount())
                                .with("amount_description", Wording.unit(cost)))
                .toList();
    }

    private static List<HsdsObject> contacts(UUID id, Contact contact) {
        var entry =
                new HsdsObject()
                        .with("name", contact.name())
                        .with("title", contact.role().de())
                        .with("email", contact.email())
                        .with("phones", Values.phones(contact.phone(), "contact " + id));
        if (entry.isEmpty()) {
            return List.of();
        }
        var withId = HsdsObject.of(HsdsObject.stableId("contact", id));
        withId.putAll(entry);
        return List.of(withId);
    }

    private static List<HsdsObject> capacities(UUID id, OfferContent content) {
        var capacity = content.capacity();
        if (capacity == null) {
            return List.of();
        }
        String waiting =
                capacity.waiting() == null ? "" : ", " + capacity.waiting() + " auf der Warteliste";
        return List.of(
                HsdsObject.of(HsdsObject.stableId("capacity", id))
                        .with("service_id", id.toString())
                        .with(
                                "unit",
                                HsdsObject.of(HsdsObject.stableId("unit", "place"))
                                        .with("name", "Platz"))
                        .with("available", capacity.free())
                        .with("maximum", capacity.places())
                        .with(
                                "description",
                                capacity.free()
                                        + " von "
                                        + capacity.places()
                                        + " Plätzen frei"
                                        + waiting)
                        .with("updated", Values.moment(capacity.updated())));
    }

    private static HsdsObject translations(OfferContent content) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        texts.put("name", content.title());
        texts.put("summary", content.summary());
        texts.put("description", content.description());
        texts.put("plain_description", content.plainDescription());
        return Values.translations(texts);
    }
}
