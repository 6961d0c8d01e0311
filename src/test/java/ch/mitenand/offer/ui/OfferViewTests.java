package ch.mitenand.offer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading about an offer. */
class OfferViewTests extends LiveViewTest {

    @Autowired private OfferSearch search;
    @Autowired private OfferCatalogue catalogue;

    @BeforeEach
    void comeIn() {
        signIn("ib@olten.example.ch");
    }

    @Test
    void showsWhatOneHasToKnow() {
        var offer = any(o -> !o.content().schedules().isEmpty() && !o.content().places().isEmpty());
        open(offer, "");

        assertThat(_get(H1.class).getText()).isEqualTo(offer.content().title().de());
        assertThat(textOf(_get(OfferKeyFacts.class)))
                .contains(
                        "Wann",
                        "Wo",
                        "Preis",
                        "Sprachen",
                        offer.content().places().getFirst().locality());
        assertThat(textOf(_get(OfferView.class)))
                .contains("Bestätigt am " + SwissFormat.date(offer.content().confirmedOn()));
    }

    @Test
    void everyOfferCanBeShown() {
        var all =
                IntStream.rangeClosed(1, 5)
                        .boxed()
                        .flatMap(p -> search.search(OfferQuery.all().withPage(p)).hits().stream());

        for (OfferHit hit : all.toList()) {
            UI.getCurrent().navigate("angebote/" + hit.offer().id());
            assertThat(_get(H1.class).getText()).isEqualTo(hit.offer().title().de());
        }
    }

    @Test
    void phoneNumberCanBeDialled() {
        var offer = any(o -> o.content().contact().phone() != null);
        open(offer, "");

        String digits = offer.content().contact().phone().replaceAll("[^0-9+]", "");
        assertThat(linksIn(_get(Register.class))).contains("tel:" + digits);
    }

    @Test
    void textInAnotherLanguageIsMarkedAsSuch() {
        var offer = any(o -> o.content().description().in(Language.AR).isPresent());
        open(offer, "sprache=ar");

        var prose = _get(OfferText.class).getElement().getOuterHTML();
        assertThat(prose).contains("lang=\"ar\"", "dir=\"rtl\"");
        assertThat(textOf(_get(OfferText.class)))
                .contains(offer.content().description().best(Language.AR).strip().split("\\s+")[0]);
    }

    @Test
    void languageTheOfferDoesNotHaveIsGerman() {
        var offer = any(o -> o.content().description().in(Language.TI).isEmpty());
        open(offer, "sprache=ti");

        assertThat(_get(H1.class).getText()).isEqualTo(offer.content().title().de());
    }

    @Test
    void followingOffersAreShown() {
        var offer = any(o -> !catalogue.findPublic(o.content().followOn()).isEmpty());
        open(offer, "");

        int shown = _find(ListItem.class, spec -> spec.withClasses("mi-card")).size();
        assertThat(shown).isEqualTo(catalogue.findPublic(offer.content().followOn()).size());
        assertThat(textOf(_get(OfferView.class))).contains(OfferTexts.NEXT);
    }

    @Test
    void inventedOfferSaysSo() {
        open(any(o -> o.content().demo()), "");

        assertThat(textOf(_get(OfferView.class))).contains(OfferTexts.DEMO);
    }

    private OfferDetails any(Predicate<OfferDetails> wanted) {
        return IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(page -> search.search(OfferQuery.all().withPage(page)).hits().stream())
                .flatMap(hit -> catalogue.findPublic(hit.offer().id()).stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static void open(OfferDetails offer, String query) {
        UI.getCurrent().navigate("angebote/" + offer.id(), QueryParameters.fromString(query));
    }
}
