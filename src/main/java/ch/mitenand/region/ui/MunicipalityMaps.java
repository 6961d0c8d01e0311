package ch.mitenand.region.ui;

import static ch.mitenand.region.ui.Projection.number;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shell.Markup;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.NamedInterface;

/**
 * Draws municipalities with their neighbours; a drawing is plain SVG and needs no script and no
 * foreign server.
 */
@NamedInterface("navigation")
@org.springframework.stereotype.Component
public class MunicipalityMaps {

    private static final int WIDTH = 480;
    private static final int MOST_HEIGHT = 400;
    static final String SOURCE = "Grenzen: © swisstopo";

    private final Regions regions;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    MunicipalityMaps(Regions regions) {
        this.regions = regions;
    }

    /** A map of a municipality with marked points; empty when there is no outline. */
    public Optional<com.vaadin.flow.component.Component> map(int bfs, List<GeoPoint> points) {
        return drawing(bfs, points)
                .map(svg -> {
                    var picture = Markup.css(Markup.drawn(new Span(), svg), "mi-map__picture");
                    var source = Markup.css(new Span(SOURCE), "mi-map__source");
                    return Markup.css(Markup.tag("mi-map", picture, source), "mi-map--drawn");
                });
    }

    /** The drawing alone. */
    Optional<String> drawing(int bfs, List<GeoPoint> points) {
        return regions.municipality(bfs)
                .flatMap(m -> outline(m.bfs()).map(shape -> draw(m, shape, points)));
    }

    private String draw(Municipality municipality, Outline shape, List<GeoPoint> points) {
        var projection = Projection.around(List.of(shape), WIDTH, MOST_HEIGHT, 0.28);
        var svg = new StringBuilder(8_000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ');
        svg.append(projection.height()).append("\" role=\"img\" aria-label=\"Karte von ");
        svg.append(MapLabels.escape(municipality.shortName()))
                .append("\" font-family=\"system-ui, sans-serif\">");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#eef1ea\"></rect>");
        var neighbours = regions.neighbours(municipality.bfs());
        for (Municipality neighbour : neighbours) {
            outline(neighbour.bfs())
                    .ifPresent(o -> area(svg, projection.path(o), "#f9f7f2", "#c9c0b0", 1));
        }
        area(svg, projection.path(shape), "#cfe3dd", "#0d5250", 2.5);
        var labels = new MapLabels(projection);
        if (points.isEmpty()) {
            svg.append(labels.own(municipality.centre(), municipality.shortName()));
        } else {
            points.forEach(labels::keepFree);
        }
        neighbours.forEach(
                neighbour -> svg.append(labels.other(neighbour.centre(), neighbour.shortName())));
        points.forEach(point -> pin(svg, projection, point));
        return svg.append("</svg>").toString();
    }

    Optional<Outline> outline(int bfs) {
        return Optional.ofNullable(outlines.get(bfs))
                .or(() -> {
                    var read = regions.outline(bfs).map(Outline::parse);
                    read.ifPresent(outline -> outlines.put(bfs, outline));
                    return read;
                });
    }

    private static void area(
            StringBuilder svg, String path, String fill, String stroke, double width) {
        svg.append("<path d=\"")
                .append(path)
                .append("\" fill=\"")
                .append(fill)
                .append("\" fill-rule=\"evenodd\"");
        svg.append(" stroke=\"").append(stroke).append("\" stroke-width=\"").append(number(width));
        svg.append("\" stroke-linejoin=\"round\"></path>");
    }

    private static void pin(StringBuilder svg, Projection projection, GeoPoint at) {
        svg.append("<g transform=\"translate(").append(number(projection.x(at.lon()))).append(' ');
        svg.append(number(projection.y(at.lat())))
                .append(")\"><path d=\"M0 0s-13-12.5-13-22a13 13 0 0 1 26 0");
        svg.append(
                "C13-12.5 0 0 0 0z\" fill=\"#a51220\" stroke=\"#fff\" stroke-width=\"2\"></path>");
        svg.append("<circle cy=\"-22\" r=\"5\" fill=\"#fff\"></circle></g>");
    }
}
