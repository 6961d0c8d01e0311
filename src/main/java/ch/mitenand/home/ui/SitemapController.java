package ch.mitenand.home.ui;

import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.region.Regions;
import ch.mitenand.region.ui.RegionNavigation;
import ch.mitenand.shell.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows search engines which pages there are. */
@RestController
class SitemapController {

    private static final CacheControl ONE_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final OfferSearch search;
    private final Regions regions;
    private final Site site;

    SitemapController(OfferSearch search, Regions regions, Site site) {
        this.search = search;
        this.regions = regions;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots(HttpServletRequest request) {
        String text =
                """
                User-agent: *
                Disallow: /anmelden
                Disallow: /angebote/vorschlaege
                Disallow: /orte/vorschlaege

                Sitemap: %s/sitemap.xml
                """
                        .formatted(root(request));
        return ResponseEntity.ok().cacheControl(ONE_HOUR).body(text);
    }

    @GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        String root = root(request);
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths()) {
            xml.append("<url><loc>")
                    .append(root)
                    .append(path.replace("&", "&amp;"))
                    .append("</loc></url>\n");
        }
        return ResponseEntity.ok()
                .cacheControl(ONE_HOUR)
                .body(xml.append("</urlset>\n").toString());
    }

    private Set<String> paths() {
        var paths = new LinkedHashSet<String>();
        paths.add("/");
        paths.add("/angebote");
        paths.add(RegionNavigation.MUNICIPALITIES);
        search.categoryCounts().keySet().forEach(code -> paths.add(OfferNavigation.category(code)));
        regions.municipalities().forEach(m -> paths.add(RegionNavigation.municipality(m.bfs())));
        var query = OfferQuery.all();
        int pages = search.search(query).pages();
        for (int page = 1; page <= pages; page++) {
            for (var hit : search.search(query.withPage(page)).hits()) {
                paths.add(OfferNavigation.offer(hit.offer().id()));
                paths.add(OfferNavigation.organisation(hit.offer().organisation()));
            }
        }
        return paths;
    }

    private String root(HttpServletRequest request) {
        return site.url().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : site.url();
    }
}
