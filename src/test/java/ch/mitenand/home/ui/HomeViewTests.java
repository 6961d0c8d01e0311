package ch.mitenand.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferSearch;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Arriving at the portal. */
class HomeViewTests extends LiveViewTest {

    @Autowired private OfferSearch search;
    @Autowired private Categories categories;

    @BeforeEach
    void comeIn() {
        signIn("ib@olten.example.ch");
    }

    @Test
    void everyCategoryHasATileWithItsNumberOfOffers() {
        UI.getCurrent().navigate("");

        var tiles = _find(ListItem.class, spec -> spec.withClasses("mi-tile"));
        assertThat(tiles).hasSameSizeAs(categories.upper());
        for (int i = 0; i < tiles.size(); i++) {
            var category = categories.upper().get(i);
            assertThat(textOf(tiles.get(i)))
                    .startsWith(
                            category.name().de()
                                    + " "
                                    + search.categoryCounts().get(category.code()));
        }
    }

    @Test
    void sixDoorsLeadIntoTheCatalogue() {
        UI.getCurrent().navigate("");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("mi-door")))
                .hasSize(6)
                .allMatch(door ->
                        door.getElement().getAttribute("href").startsWith("/angebote?kategorie="));
    }

    @Test
    void demoContentIsDeclared() {
        UI.getCurrent().navigate("");

        assertThat(textOf(_get(HomeView.class))).contains(HomeTexts.DEMO);
    }

    @Test
    void sourcesAreCredited() {
        UI.getCurrent().navigate("datenquellen");

        assertThat(textOf(_get(SourcesView.class)))
                .contains(
                        "© swisstopo",
                        "GeoNames",
                        "CC BY 4.0",
                        "Bundesamt für Statistik (BFS)",
                        "CC BY-SA 4.0");
    }

    @Test
    void savedListSaysThatItStaysOnTheDevice() {
        UI.getCurrent().navigate("merkliste");

        assertThat(textOf(_get(SavedListView.class))).contains("nur auf diesem Gerät");
    }
}
