package ch.mitenand.region.ui;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Draws the whole canton; every municipality leads to its page. The list beside it says the same in
 * words.
 */
@Component
class CantonMap {

    private static final int WIDTH = 760;
    private static final int MOST_HEIGHT = 620;

    private final Regions regions;
    private final MunicipalityMaps maps;
    private volatile @Nullable String drawn;

    CantonMap(Regions regions, MunicipalityMaps maps) {
        this.regions = regions;
        this.maps = maps;
    }

    /** The map; hidden from assistive technology, for which the list is made. */
    com.vaadin.flow.component.Component map() {
        String svg = drawn;
        if (svg == null) {
            svg = draw();
            drawn = svg;
        }
        var picture = Markup.css(Markup.drawn(new Span(), svg), "mi-map__picture");
        var source = Markup.css(new Span(MunicipalityMaps.SOURCE), "mi-map__source");
        return Markup.attribute(
                Markup.css(Markup.tag("mi-map", picture, source), "mi-map--drawn mi-map--canton"),
                "aria-hidden",
                "true");
    }

    private String draw() {
        var outlines = new LinkedHashMap<Municipality, Outline>();
        regions.municipalities()
                .forEach(m -> maps.outline(m.bfs()).ifPresent(o -> outlines.put(m, o)));
        var projection = Projection.around(outlines.values(), WIDTH, MOST_HEIGHT, 0.03);
        var svg = new StringBuilder(60_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(WIDTH);
        svg.append(' ').append(projection.height()).append("\">");
        var shades = shades();
        for (Map.Entry<Municipality, Outline> entry : outlines.entrySet()) {
            int shade = shades.getOrDefault(entry.getKey().district(), 0);
            area(svg, entry.getKey(), projection.path(entry.getValue(), 1), shade);
        }
        return svg.append("</svg>").toString();
    }

    /** A shade for every district, another one than those of the districts beside it. */
    private Map<String, Integer> shades() {
        var shades = new HashMap<String, Integer>();
        for (String district : regions.districts()) {
            var taken =
                    regions.ofDistrict(district).stream()
                            .flatMap(m -> regions.neighbours(m.bfs()).stream())
                            .map(Municipality::district)
                            .filter(beside -> !beside.equals(district))
                            .map(shades::get)
                            .collect(Collectors.toSet());
            int shade = 0;
            while (taken.contains(shade)) {
                shade++;
            }
            shades.put(district, shade);
        }
        return shades;
    }

    private static void area(StringBuilder svg, Municipality municipality, String path, int shade) {
        svg.append("<a tabindex=\"-1\" href=\"")
                .append(RegionNavigation.municipality(municipality.bfs()));
        svg.append("\"><path class=\"mi-map__area mi-map__area--").append(shade).append("\" d=\"");
        svg.append(path).append("\"><title>").append(MapLabels.escape(municipality.shortName()));
        svg.append("</title></path></a>");
    }
}
