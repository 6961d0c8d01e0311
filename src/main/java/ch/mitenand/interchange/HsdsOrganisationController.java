package ch.mitenand.interchange;

import ch.mitenand.interchange.HsdsAnswers.Exchange;
import ch.mitenand.interchange.HsdsAnswers.PageSize;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
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

/** Approved organisations. */
@RestController
@RequestMapping(HsdsController.ROOT + "/organizations")
class HsdsOrganisationController {

    private final OrganisationRegister register;
    private final OfferSource offers;
    private final OrganisationEntries entries;
    private final ServiceEntries services;
    private final HsdsAnswers answers;

    HsdsOrganisationController(
            OrganisationRegister register,
            OfferSource offers,
            OrganisationEntries entries,
            ServiceEntries services,
            HsdsAnswers answers) {
        this.register = register;
        this.offers = offers;
        this.entries = entries;
        this.services = services;
        this.answers = answers;
    }

    @GetMapping
    @Nullable ResponseEntity<Object> organizations(
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = new Parameters(request, "full", "full_service");
        boolean fullService = wanted.flag("full_service");
        boolean full = wanted.flag("full") || fullService;
        return answers.list(
                new Exchange(request, wanted, response),
                (page, size) -> {
                    var found = register.page(page, size);
                    return new Source.Slice<>(found.organisations(), found.total());
                },
                PageSize.NORMAL,
                found ->
                        found.stream()
                                .map(o -> full ? full(o, fullService) : entries.flat(o))
                                .toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> organization(@PathVariable String id, HttpServletRequest request) {
        var wanted = new Parameters(request, "full_service");
        var found =
                register.find(new OrganisationId(Parameters.uuid("id", id)))
                        .orElseThrow(NotThere::new);
        return HsdsAnswers.object(full(found, wanted.flag("full_service")));
    }

    private HsdsObject full(OrganisationDetails organisation, boolean fullService) {
        var held = offers.of(organisation);
        List<HsdsObject> written =
                fullService
                        ? services.full(held)
                        : held.stream().map(ServiceEntries::reference).toList();
        return entries.full(organisation, written);
    }
}
