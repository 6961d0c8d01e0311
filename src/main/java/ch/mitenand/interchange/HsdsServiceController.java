package ch.mitenand.interchange;

import ch.mitenand.interchange.HsdsAnswers.Exchange;
import ch.mitenand.interchange.HsdsAnswers.PageSize;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers as HSDS services. */
@RestController
@RequestMapping(HsdsController.ROOT + "/services")
class HsdsServiceController {

    private final OfferCatalogue catalogue;
    private final OfferSource offers;
    private final ServiceEntries entries;
    private final HsdsAnswers answers;

    HsdsServiceController(
            OfferCatalogue catalogue,
            OfferSource offers,
            ServiceEntries entries,
            HsdsAnswers answers) {
        this.catalogue = catalogue;
        this.offers = offers;
        this.entries = entries;
        this.answers = answers;
    }

    @GetMapping
    @Nullable ResponseEntity<Object> services(
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = new Parameters(request, OfferSource.parametersAnd("minimal"));
        boolean minimal = wanted.flag("minimal");
        boolean full = wanted.flag("full");
        var size = minimal ? PageSize.LARGE : PageSize.NORMAL;
        return answers.list(
                new Exchange(request, wanted, response),
                offers.find(wanted),
                size,
                found ->
                        minimal
                                ? found.stream().map(ServiceEntries::minimal).toList()
                                : written(found, full));
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> service(@PathVariable String id) {
        var offer =
                catalogue
                        .findPublic(new OfferId(Parameters.uuid("id", id)))
                        .orElseThrow(NotThere::new);
        return HsdsAnswers.object(
                entries.full(List.of(offer)).getFirst(), ServiceEntries.modified(offer));
    }

    private List<HsdsObject> written(List<OfferDetails> found, boolean full) {
        return full ? entries.full(found) : found.stream().map(entries::flat).toList();
    }
}
