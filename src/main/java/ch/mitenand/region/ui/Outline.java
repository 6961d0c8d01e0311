package ch.mitenand.region.ui;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The border of a municipality: rings of longitude and latitude. */
record Outline(List<double[][]> rings) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads a GeoJSON polygon or multipolygon. */
    static Outline parse(String geometry) {
        var node = JSON.readTree(geometry);
        var rings = new ArrayList<double[][]>();
        var coordinates = node.path("coordinates");
        if (node.path("type").asString().equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(points(ring)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
        }
        return new Outline(rings);
    }

    private static double[][] points(JsonNode ring) {
        var points = new double[ring.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {ring.get(i).get(0).asDouble(), ring.get(i).get(1).asDouble()};
        }
        return points;
    }
}
