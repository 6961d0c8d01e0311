package ch.mitenand.interchange;

import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes organisations in HSDS. */
@Component
class OrganisationEntries {

    private final HsdsTerms terms;

    OrganisationEntries(HsdsTerms terms) {
        this.terms = terms;
    }

    /** The one-to-one fields. */
    HsdsObject flat(OrganisationDetails organisation) {
        var content = organisation.content();
        var entry = HsdsObject.of(organisation.id().id()).with("name", content.name());
        entry.put("description", content.description().de());
        return entry.with("email", content.email())
                .with("website", Values.uri(content.website()))
                .with("legal_status", content.legalForm().germanName());
    }

    /** The whole organisation with the entries of its offers. */
    HsdsObject full(OrganisationDetails organisation, List<HsdsObject> services) {
        var content = organisation.content();
        return flat(organisation)
                .with("phones", Values.phones(content.phone(), organisation.id()))
                .with("locations", List.of(seat(organisation)))
                .with("attributes", attributes(organisation))
                .with("services", services)
                .with(
                        "translations",
                        Values.translations(Map.of("description", content.description())));
    }

    private static HsdsObject seat(OrganisationDetails organisation) {
        var content = organisation.content();
        var id = HsdsObject.stableId("seat", organisation.id());
        return HsdsObject.of(id)
                .with("location_type", "physical")
                .with("organization_id", organisation.id().toString())
                .with("name", content.name())
                .with("external_identifier", String.valueOf(content.bfs()))
                .with("external_identifier_type", "BFS")
                .with(
                        "languages",
                        content.languages().stream().map(l -> language(id, l, "")).toList())
                .with(
                        "addresses",
                        List.of(
                                Values.address(
                                        id,
                                        content.street(),
                                        content.postalCode(),
                                        content.locality())));
    }

    private List<HsdsObject> attributes(OrganisationDetails organisation) {
        var content = organisation.content();
        var attributes = new ArrayList<HsdsObject>();
        if (content.accredited()) {
            attributes.add(attribute(organisation, Feature.ACCREDITED));
        }
        if (content.demo()) {
            attributes.add(attribute(organisation, Feature.DEMO));
        }
        return attributes;
    }

    private HsdsObject attribute(OrganisationDetails organisation, Feature feature) {
        return new Use("feature", terms.of(feature), null)
                .attribute(organisation.id().id(), "organization");
    }

    /** The HSDS entry of a language spoken at a service or location. */
    static HsdsObject language(UUID owner, Language language, String note) {
        return HsdsObject.of(HsdsObject.stableId("language", owner, language.tag(), note))
                .with("name", language.germanName())
                .with("code", language.tag())
                .with("note", note);
    }
}
