package ch.mitenand.region.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All municipalities of the canton by district. */
class MunicipalityListViewTests extends LiveViewTest {

    @Autowired private Regions regions;

    @Test
    void showsEveryMunicipalityOnceBelowItsDistrict() throws Exception {
        var page = still();

        assertThat(page.select("h1").text()).isEqualTo("Die 104 Gemeinden im Kanton Solothurn");
        assertThat(page.select(".mi-districts > section")).hasSize(10);
        assertThat(page.select(".mi-districts > section li a").eachAttr("href"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        regions.municipalities().stream()
                                .map(m -> RegionNavigation.municipality(m.bfs()))
                                .toList());
        var olten = page.select("#" + RegionNavigation.anchor("Olten")).first();
        assertThat(olten).isNotNull();
        assertThat(olten.select("li a").eachText())
                .containsExactlyElementsOf(
                        regions.ofDistrict("Olten").stream().map(Municipality::shortName).toList());
        assertThat(olten.select("h2 .mi-count").text())
                .isEqualTo(String.valueOf(regions.ofDistrict("Olten").size()));
    }

    @Test
    void everyJumpLeadsToADistrict() throws Exception {
        var page = still();

        var jumps = page.select(".mi-chips a[href*='#']").eachAttr("href");
        assertThat(jumps).hasSize(10);
        for (String jump : jumps) {
            String anchor = jump.substring(jump.indexOf('#') + 1);
            assertThat(page.select("section[id=" + anchor + "]")).as(jump).hasSize(1);
        }
    }

    @Test
    void somebodySignedInSeesTheSame() {
        signIn(DemoActors.CANTON);
        UI.getCurrent().navigate("gemeinden");

        assertThat(_get(H1.class).getText()).isEqualTo("Die 104 Gemeinden im Kanton Solothurn");
        assertThat(_find(Section.class)).hasSize(10);
    }

    private Document still() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url("/gemeinden"))).build();
            var answer = browser.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            return Jsoup.parse(answer.body());
        }
    }
}
