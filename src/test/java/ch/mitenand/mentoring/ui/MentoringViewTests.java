package ch.mitenand.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.PoolFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentoringViewTests extends SignUpPageTest {

    @Test
    void leadsIntoBothWaysAndNamesThePools() throws Exception {
        var response = get("/mentoring");

        assertThat(response.statusCode()).isEqualTo(200);
        assertStill(response);
        var page = page("/mentoring");
        assertThat(page.select("main a[href=" + MENTOR + "]")).hasSize(1);
        assertThat(page.select("main a[href=" + MENTEE + "]")).hasSize(1);
        assertThat(page.select(".mi-signup__pool").text()).contains("Pool Prüf-Olten", "Olten");
        assertThat(page.select("link[hreflang=ti]")).hasSize(1);
    }

    @Test
    void isLinkedFromHomeAndFooter() throws Exception {
        var home = page("/");

        assertThat(home.select("main a[href=/mentoring]")).hasSize(1);
        assertThat(home.select("footer a[href=/mentoring]")).hasSize(1);
    }

    @Test
    void findsThePoolOfAPlaceAndTakesItAlong() throws Exception {
        var page = page("/mentoring?ort=4600+Olten");

        assertThat(page.select(".mi-signup__found").text()).contains("Pool Prüf-Olten");
        assertThat(page.select("main a[href*=anfragen]").attr("href"))
                .isEqualTo(MENTEE + "?ort=4600+Olten");
        assertThat(page(MENTEE + "?ort=4600+Olten").select("#locality").val())
                .isEqualTo("4600 Olten");
    }

    @Test
    void withoutPoolItNamesTheMunicipality() throws Exception {
        fixture.free(PoolFixture.SOLOTHURN);

        var page = page("/mentoring?ort=Solothurn");

        assertThat(page.text()).contains("In Solothurn gibt es noch keinen Pool.");
        assertThat(page.select("a[href=/gemeinden/" + PoolFixture.SOLOTHURN + "]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Zürich", "<script>alert(1)</script>", "Kanton Solothurn", "%00", "8000"})
    void unknownPlacesGetAHint(String place) throws Exception {
        var response = get("/mentoring?ort=" + encoded(place));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("Diesen Ort finden wir im Kanton Solothurn nicht")
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa"})
    void runsFromRightToLeft(String tag) throws Exception {
        var main = page("/mentoring?sprache=" + tag).selectFirst("main");

        assertThat(main.attr("lang")).isEqualTo(tag);
        assertThat(main.attr("dir")).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "de;DROP", "ku"})
    void otherLanguagesAreGerman(String tag) throws Exception {
        var main = page("/mentoring?sprache=" + encoded(tag)).selectFirst("main");

        assertThat(main.attr("lang")).isEqualTo("de-CH");
    }
}
