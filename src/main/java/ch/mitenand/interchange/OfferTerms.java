package ch.mitenand.interchange;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes an offer by terms. */
@Component
class OfferTerms {

    private final HsdsTerms terms;
    private final OfferCatalogue catalogue;

    OfferTerms(HsdsTerms terms, OfferCatalogue catalogue) {
        this.terms = terms;
        this.catalogue = catalogue;
    }

    /** The public ones among the offers that follow on these. */
    Set<OfferId> following(List<OfferDetails> offers) {
        var followOn =
                offers.stream().flatMap(o -> o.content().followOn().stream()).distinct().toList();
        return catalogue.findPublic(followOn).stream()
                .map(OfferDetails::id)
                .collect(Collectors.toSet());
    }

    /**
     * All terms of an offer.
     *
     * @param following the public offers; others that follow on this one are not named
     */
    List<Use> of(OfferContent offer, Set<OfferId> following) {
        var uses = new ArrayList<Use>();
        offer.categories().stream()
                .flatMap(code -> terms.category(code).stream())
                .forEach(term -> uses.add(new Use("service_category", term, null)));
        add(uses, "entry_level_oral", offer.entry().oral());
        add(uses, "entry_level_written", offer.entry().written());
        add(uses, "target_level_oral", offer.target().oral());
        add(uses, "target_level_written", offer.target().written());
        offer.targetGroups().forEach(group -> add(uses, "intended_audience", group));
        add(uses, "service_eligibility", offer.entry().schooling());
        addIf(uses, "service_eligibility", offer.womenOnly(), Feature.WOMEN_ONLY);
        uses.add(new Use("childcare", terms.of(offer.childcare()), text(offer.childcareNote())));
        add(uses, "attendance", offer.mode());
        add(uses, "reach", offer.scale());
        add(uses, "registration", offer.registration().kind());
        offer.payers().forEach(payer -> add(uses, "payer", payer));
        features(uses, offer);
        offer.followOn().stream()
                .filter(following::contains)
                .map(id -> new Use(Use.FOLLOW_ON, terms.of(Feature.FOLLOW_ON), id.toString()))
                .forEach(uses::add);
        return uses;
    }

    private void features(List<Use> uses, OfferContent offer) {
        addIf(uses, "feature", offer.accredited(), Feature.ACCREDITED);
        addIf(uses, "feature", offer.byAppointment(), Feature.BY_APPOINTMENT);
        addIf(uses, "feature", offer.continuousEntry(), Feature.CONTINUOUS_ENTRY);
        addIf(uses, "feature", offer.schoolYearAligned(), Feature.SCHOOL_YEAR);
        addIf(uses, "feature", offer.demo(), Feature.DEMO);
        addText(uses, offer.summary(), Feature.SUMMARY);
        addText(uses, offer.plainDescription(), Feature.PLAIN_DESCRIPTION);
        addText(uses, offer.intensity(), Feature.INTENSITY);
        addText(uses, offer.target().certificate(), Feature.CERTIFICATE);
        addText(uses, offer.leadsTo(), Feature.LEADS_TO);
    }

    private void add(List<Use> uses, String linkType, @Nullable Enum<?> value) {
        if (value != null) {
            uses.add(new Use(linkType, terms.of(value), null));
        }
    }

    private void addIf(List<Use> uses, String linkType, boolean holds, Feature feature) {
        add(uses, linkType, holds ? feature : null);
    }

    private void addText(List<Use> uses, LocalizedText text, Feature feature) {
        if (!text.isEmpty()) {
            uses.add(new Use("text", terms.of(feature), text.de()));
        }
    }

    private static @Nullable String text(LocalizedText text) {
        return text.isEmpty() ? null : text.de();
    }
}
