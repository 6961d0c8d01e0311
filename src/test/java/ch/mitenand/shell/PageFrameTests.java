package ch.mitenand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class PageFrameTests {

    private final Site site = new Site("https://mitenand.example.ch", "all");
    private final PageFrame frame = new PageFrame(site, new Assets(), JsonMapper.shared());

    @Test
    void dataCannotEndTheirElement() {
        var info =
                PageInfo.page("Kurs", "/kurs")
                        .withData(Map.of("name", "</script><script>alert(1)</script>"));

        var html = document(info);

        assertThat(html).contains("\\u003c/script>\\u003cscript>").doesNotContain("<script>alert");
    }

    @Test
    void titleAndDescriptionAreEscaped() {
        var info = PageInfo.page("<b>\"Kurs\" & mehr", "/kurs").describedBy("\"><img src=x>");

        var html = document(info);

        assertThat(html).contains("<title>&lt;b&gt;&quot;Kurs&quot; &amp; mehr – Mitenand</title>");
        assertThat(html).contains("content=\"&quot;&gt;&lt;img src=x&gt;\"").doesNotContain("<img");
    }

    @Test
    void canonicalAddressComesFromTheSettingsNotFromTheRequest() {
        var request = new MockHttpServletRequest("GET", "/kurs");
        request.setServerName("evil.example.com");

        var html = frame.document(PageInfo.page("Kurs", "/kurs"), new Main(), request);

        assertThat(html)
                .contains("<link rel=\"canonical\" href=\"https://mitenand.example.ch/kurs\">");
        assertThat(html).doesNotContain("evil.example.com");
    }

    @Test
    void otherLanguagesAreNamed() {
        var html =
                document(
                        PageInfo.page("Kurs", "/kurs")
                                .inLanguages(Map.of("fr", "/kurs?sprache=fr")));

        assertThat(html)
                .contains("hreflang=\"fr\" href=\"https://mitenand.example.ch/kurs?sprache=fr\"");
    }

    @Test
    void pagesThatAreNotIndexedSaySo() {
        assertThat(document(PageInfo.page("Suche", "/angebote?q=a").notIndexed()))
                .contains("noindex, follow");
        assertThat(document(PageInfo.page("Suche", "/angebote"))).doesNotContain("noindex");
    }

    @Test
    void styleSheetAndScriptCarryTheHashOfTheirContent() {
        assertThat(document(PageInfo.page("Kurs", "/kurs")))
                .containsPattern("href=\"/styles/portal\\.css\\?v=[0-9a-f]{20}\"")
                .containsPattern("type=\"module\" src=\"/scripts/portal\\.js\\?v=[0-9a-f]{20}\"");
    }

    private String document(PageInfo info) {
        return frame.document(info, new Main(), new MockHttpServletRequest("GET", "/kurs"));
    }
}
