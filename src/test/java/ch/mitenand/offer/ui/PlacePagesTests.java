package ch.mitenand.offer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading about a municipality and about an organisation. */
class PlacePagesTests extends LiveViewTest {

    @Autowired private OfferSearch search;
    @Autowired private Regions regions;

    @BeforeEach
    void comeIn() {
        signIn("admin@mitenand.example.ch");
    }

    @Test
    void municipalityShowsItsOfficeItsOffersAndItsNeighbours() {
        UI.getCurrent().navigate("gemeinden/2581");

        var page = textOf(_get(MunicipalityView.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Olten");
        assertThat(page)
                .contains(
                        regions.integrationOffice(2581).orElseThrow().name(),
                        "Trimbach",
                        "Sozialregion");
        assertThat(page)
                .contains(search.countServing(2581) + " Angebote sind für Menschen in Olten da.");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("mi-card"))).isNotEmpty();
    }

    @Test
    void everyMunicipalityCanBeShown() {
        for (var municipality : regions.municipalities()) {
            UI.getCurrent().navigate("gemeinden/" + municipality.bfs());
            assertThat(_get(H1.class).getText()).isEqualTo(municipality.shortName());
            assertThat(_get(MunicipalityView.class).getElement().getOuterHTML())
                    .contains("<svg", "© swisstopo");
        }
    }

    @Test
    void organisationShowsItsOffers() {
        var offer = search.search(OfferQuery.all()).hits().getFirst().offer();
        UI.getCurrent().navigate("organisationen/" + offer.organisation());

        assertThat(_get(H1.class).getText()).isEqualTo(offer.organisationName());
        assertThat(_find(ListItem.class, spec -> spec.withClasses("mi-card")))
                .hasSameSizeAs(search.ofOrganisation(offer.organisation()));
    }
}
