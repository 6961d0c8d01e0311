package ch.mitenand.shell;

import static ch.mitenand.shell.Rendering.escape;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The HTML document around a still page. */
@org.springframework.stereotype.Component
class PageFrame {

    private static final String NAME = "Mitenand";

    private final Site site;
    private final Assets assets;
    private final JsonMapper json;

    PageFrame(Site site, Assets assets, JsonMapper json) {
        this.site = site;
        this.assets = assets;
        this.json = json;
    }

    /** The title for the browser. */
    static String fullTitle(PageInfo info) {
        return info.title().isEmpty() ? NAME : info.title() + " – " + NAME;
    }

    /** The whole document. */
    String document(PageInfo info, Component main, HttpServletRequest request) {
        var html = new StringBuilder(32_000);
        html.append(
                "<!doctype html>\n<html lang=\"de-CH\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(escape(fullTitle(info))).append("</title>\n");
        describe(html, info, root(request));
        link(html, "stylesheet", assets.address("styles/portal.css"));
        link(html, "icon", assets.address("images/favicon.svg"));
        html.append("<meta name=\"theme-color\" content=\"#a51220\">\n");
        html.append("<script type=\"module\" src=\"").append(assets.address("scripts/portal.js"));
        html.append(
                "\"></script>\n</head>\n<body>\n<a class=\"mi-skip\" href=\"#inhalt\">Direkt zum Inhalt</a>\n");
        html.append(Rendering.html(PageHeader.anonymous().at(info.path()))).append('\n');
        html.append(Rendering.html(main)).append('\n');
        html.append(Rendering.html(new PageFooter(site.showsDemo())));
        return html.append("\n</body>\n</html>\n").toString();
    }

    private void describe(StringBuilder html, PageInfo info, String root) {
        if (!info.description().isEmpty()) {
            meta(html, "name", "description", info.description());
        }
        if (!info.indexed()) {
            meta(html, "name", "robots", "noindex, follow");
        }
        if (!info.found()) {
            return;
        }
        link(html, "canonical", root + info.path());
        info.alternates().forEach((language, path) -> alternate(html, language, root + path));
        meta(html, "property", "og:title", info.title().isEmpty() ? NAME : info.title());
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:site_name", NAME);
        meta(html, "property", "og:locale", "de_CH");
        meta(html, "property", "og:url", root + info.path());
        meta(html, "property", "og:image", root + "/images/vorschau.png");
        if (!info.description().isEmpty()) {
            meta(html, "property", "og:description", info.description());
        }
        if (!info.data().isEmpty()) {
            html.append("<script type=\"application/ld+json\">")
                    .append(data(info.data()))
                    .append("</script>\n");
        }
    }

    /** The JSON of a data block; without a less-than sign it cannot end the script element. */
    private String data(Map<String, Object> data) {
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace("\u2028", "")
                .replace("\u2029", "");
    }

    private String root(HttpServletRequest request) {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme()
                + "://"
                + request.getServerName()
                + (usual ? "" : ":" + request.getServerPort());
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
        html.append(escape(content)).append("\">\n");
    }

    private static void link(StringBuilder html, String relation, String address) {
        html.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(escape(address))
                .append("\">\n");
    }

    private static void alternate(StringBuilder html, String language, String address) {
        html.append("<link rel=\"alternate\" hreflang=\"")
                .append(escape(language))
                .append("\" href=\"");
        html.append(escape(address)).append("\">\n");
    }
}
