package ch.mitenand.offer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.shell.SearchForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Finding offers. */
class SearchViewTests extends LiveViewTest {

    @Autowired private OfferSearch search;

    @BeforeEach
    void comeIn() {
        signIn("ib@olten.example.ch");
    }

    @Test
    void showsAllOffersWithoutASearch() {
        open("");

        long all = search.size();
        assertThat(_get(H1.class).getText()).isEqualTo(all + " Angebote");
        assertThat(cards()).isEqualTo(OfferQuery.PAGE_SIZE);
        assertThat(_find(Pagination.class)).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedInTheBox() {
        open("q=Deutsch&ort=Olten&umkreis=5&niveau=A1");

        var form = _get(SearchForm.class).getElement().getOuterHTML();
        assertThat(form).contains("value=\"Deutsch\"", "value=\"Olten\"", "value=\"5\" selected");
        assertThat(form).contains("name=\"niveau\" ");
    }

    @Test
    void chosenFilterCanBeGivenUp() {
        open("niveau=A1&tag=mo");

        var query = OfferQuery.all().toggle(Facet.ENTRY_LEVEL, "A1").toggle(Facet.WEEKDAY, "mo");
        var chips = _find(Anchor.class, spec -> spec.withClasses("mi-chip--on"));
        assertThat(chips)
                .extracting(LiveViewTest::textOf)
                .containsExactly("Filter entfernen: Einstieg A1", "Filter entfernen: Montag");
        assertThat(linksIn(chips.getFirst()))
                .containsExactly(OfferNavigation.search(query.toggle(Facet.ENTRY_LEVEL, "A1")));
        assertThat(_find(Anchor.class, spec -> spec.withText("Alle Filter löschen"))).hasSize(1);
    }

    @Test
    void filterLinksAreNotForSearchEngines() {
        open("");

        var filters =
                _find(
                        _get(SearchFilters.class),
                        Anchor.class,
                        spec -> spec.withClasses("mi-facet__link"));
        assertThat(filters)
                .isNotEmpty()
                .allMatch(link -> "nofollow".equals(link.getElement().getAttribute("rel")));
    }

    @Test
    void everyFilterLeadsToTheNumberItPromises() {
        open("kategorie=language");

        for (Anchor link :
                _find(
                        _get(SearchFilters.class),
                        Anchor.class,
                        spec -> spec.withClasses("mi-facet__link"))) {
            boolean chosen = "true".equals(link.getElement().getAttribute("aria-current"));
            var address = link.getElement().getAttribute("href");
            if (!chosen && address.contains("niveau=")) {
                open(address.substring(address.indexOf('?') + 1));
                assertThat(textOf(link))
                        .contains(", " + textOf(_get(H1.class)).split(" ")[0] + " ");
            }
        }
    }

    @Test
    void lowerCategoryNarrowsTheUpperOneDown() {
        open("kategorie=language");

        var tree =
                _find(
                        _get(SearchFilters.class),
                        Anchor.class,
                        spec -> spec.withClasses("mi-facet__link"));
        var lower =
                tree.stream()
                        .filter(a -> textOf(a).startsWith("Deutsch im Alltag"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lower.getElement().getAttribute("href"))
                .isEqualTo("/angebote?kategorie=language.everyday");
    }

    @Test
    void placeThatIsNotKnownIsSaid() {
        open("ort=Timbuktuxyz");

        assertThat(textOf(_get(SearchHead.class)))
                .contains("«Timbuktuxyz» kennen wir im Kanton Solothurn nicht");
    }

    @Test
    void nothingFoundShowsWaysOut() {
        open("q=Deutsch&niveau=C2&tag=so&zeit=abend&kategorie=early.daycare");

        assertThat(_get(H1.class).getText()).isEqualTo(SearchTexts.NONE);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("mi-suggest__link"))).isNotEmpty();
    }

    @Test
    void typingErrorIsOfferedMended() {
        open("q=Deutshkurs");

        assertThat(textOf(_get(SearchHead.class))).startsWith("Meinten Sie ");
    }

    @Test
    void orderByDistanceNeedsAPlace() {
        open("q=Deutsch");
        assertThat(textOf(_get(SearchHead.class))).doesNotContain("Nähe");

        open("q=Deutsch&ort=Olten&umkreis=10");
        assertThat(textOf(_get(SearchHead.class))).contains("Nähe");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("angebote", QueryParameters.fromString(query));
    }

    private static int cards() {
        return _find(
                        com.vaadin.flow.component.html.ListItem.class,
                        spec -> spec.withClasses("mi-card"))
                .size();
    }
}
