package ch.mitenand.offer.ui;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferVisits;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.CurrentUser;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Tells all about one offer, and how to take part. */
@Route("angebote/:id([0-9a-fA-F-]{36})")
@AnonymousAllowed
class OfferView extends PublicView {

    private final OfferCatalogue catalogue;
    private final OfferPage page;
    private final OfferVisits visits;
    private final CurrentUser user;

    OfferView(OfferCatalogue catalogue, OfferPage page, OfferVisits visits, CurrentUser user) {
        this.catalogue = catalogue;
        this.page = page;
        this.visits = visits;
        this.user = user;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var found = OfferId.parse(request.pathValue("id")).flatMap(catalogue::findPublic);
        if (found.isEmpty()) {
            return PageInfo.missing();
        }
        OfferDetails offer = found.get();
        if (user.displayName().isEmpty()) {
            visits.count(offer.id());
        }
        Language language =
                request.first("sprache")
                        .flatMap(Language::ofTag)
                        .filter(OfferText.languages(offer)::contains)
                        .orElse(Language.DE);
        add(page.draw(offer, language));
        return PageInfo.page(
                        offer.content().title().best(language), OfferText.address(offer, language))
                .describedBy(offer.content().summary().best(language))
                .inLanguages(OfferData.alternates(offer))
                .withData(OfferData.of(offer, language));
    }
}
