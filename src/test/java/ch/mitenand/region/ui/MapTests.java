package ch.mitenand.region.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapTests {

    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[7.8,47.3],[7.9,47.3],[7.9,47.4],[7.8,47.4],[7.8,47.3]]]}";

    @Test
    void readsPolygonsAndMultipolygons() {
        String two =
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[7,47],[8,47],[8,48],[7,47]]],[[[6,46],[7,46],[7,47],[6,46]]]]}";

        assertThat(Outline.parse(SQUARE).rings()).hasSize(1);
        assertThat(Outline.parse(two).rings()).hasSize(2);
    }

    @Test
    void northIsUpAndEastIsRight() {
        var projection = Projection.around(List.of(Outline.parse(SQUARE)), 480, 400, 0.2);

        assertThat(projection.y(47.4)).isLessThan(projection.y(47.3));
        assertThat(projection.x(7.9)).isGreaterThan(projection.x(7.8));
    }

    @Test
    void outlineLiesInsideTheDrawingAndKeepsItsShape() {
        var projection = Projection.around(List.of(Outline.parse(SQUARE)), 480, 400, 0.2);

        double wide = projection.x(7.9) - projection.x(7.8);
        double high = projection.y(47.3) - projection.y(47.4);
        assertThat(wide / high).isBetween(0.66, 0.69);
        assertThat(projection.x(7.8)).isPositive();
        assertThat(projection.y(47.3)).isLessThan(projection.height());
    }

    @Test
    void writesClosedPaths() {
        var projection = Projection.around(List.of(Outline.parse(SQUARE)), 480, 400, 0.2);

        assertThat(projection.path(Outline.parse(SQUARE)))
                .startsWith("M")
                .endsWith("z")
                .contains("L");
    }
}
