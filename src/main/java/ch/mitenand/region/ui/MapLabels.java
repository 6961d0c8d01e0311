package ch.mitenand.region.ui;

import static ch.mitenand.region.ui.Projection.number;

import ch.mitenand.shared.GeoPoint;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Writes names on a map, as long as they lie inside the drawing and on top of no other. */
final class MapLabels {

    private static final double WIDTH_OF_LETTER = 0.58;
    private static final double PIN = 30;

    private final Projection projection;
    private final List<Rectangle2D> taken = new ArrayList<>();

    MapLabels(Projection projection) {
        this.projection = projection;
    }

    /** Keeps the place of a pin free. */
    void keepFree(GeoPoint at) {
        double x = projection.x(at.lon());
        double y = projection.y(at.lat());
        taken.add(new Rectangle2D.Double(x - PIN / 2, y - PIN, PIN, PIN));
    }

    /** The name of the municipality the map is about. */
    String own(GeoPoint at, String name) {
        return label(at, name, "#08403e", 17, 700);
    }

    /** The name of a neighbour. */
    String other(GeoPoint at, String name) {
        return label(at, name, "#5c544a", 13, 400);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String label(GeoPoint at, String name, String colour, int size, int weight) {
        double x = projection.x(at.lon());
        double y = projection.y(at.lat());
        double width = name.length() * size * WIDTH_OF_LETTER;
        var box = new Rectangle2D.Double(x - width / 2, y - size, width, size * 1.3);
        boolean inside =
                new Rectangle2D.Double(0, 0, projection.width(), projection.height()).contains(box);
        if (!inside || taken.stream().anyMatch(other -> other.intersects(box))) {
            return "";
        }
        taken.add(box);
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"%d\" font-weight=\"%d\" fill=\"%s\">%s</text>"
                .formatted(number(x), number(y), size, weight, colour, escape(name));
    }
}
