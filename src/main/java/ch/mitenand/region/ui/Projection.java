package ch.mitenand.region.ui;

import java.util.Collection;

/** Puts longitude and latitude on a drawing; at this size the earth is flat. */
record Projection(
        double west,
        double north,
        double perDegreeEast,
        double perDegreeNorth,
        int width,
        int height) {

    /** A drawing that shows these outlines whole, with a margin as a share of their size. */
    static Projection around(
            Collection<Outline> outlines, int width, int mostHeight, double margin) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (Outline outline : outlines) {
            for (double[][] ring : outline.rings()) {
                for (double[] point : ring) {
                    west = Math.min(west, point[0]);
                    east = Math.max(east, point[0]);
                    south = Math.min(south, point[1]);
                    north = Math.max(north, point[1]);
                }
            }
        }
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double wide = (east - west) * shrink * (1 + 2 * margin);
        double high = (north - south) * (1 + 2 * margin);
        double scale = Math.min(width / wide, mostHeight / high);
        int height = (int) Math.clamp(Math.round(high * scale), mostHeight / 2, mostHeight);
        double shownWide = width / (scale * shrink);
        double shownHigh = height / scale;
        return new Projection(
                (west + east - shownWide) / 2,
                (south + north + shownHigh) / 2,
                scale * shrink,
                scale,
                width,
                height);
    }

    double x(double lon) {
        return (lon - west) * perDegreeEast;
    }

    double y(double lat) {
        return (north - lat) * perDegreeNorth;
    }

    /** The path of an outline, to a tenth of the drawing's unit. */
    String path(Outline outline) {
        return path(outline, 10);
    }

    /** The path of an outline; points that fall together at this precision are left out. */
    String path(Outline outline, int parts) {
        var path = new StringBuilder();
        for (double[][] ring : outline.rings()) {
            String last = "";
            for (int i = 0; i < ring.length - 1; i++) {
                String point =
                        number(rounded(x(ring[i][0]), parts))
                                + " "
                                + number(rounded(y(ring[i][1]), parts));
                if (!point.equals(last)) {
                    path.append(i == 0 ? "M" : "L").append(point);
                }
                last = point;
            }
            path.append("z");
        }
        return path.toString();
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = tenths / 10;
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && whole == 0 ? "-" : "";
        return sign + (rest == 0 ? Long.toString(whole) : whole + "." + rest);
    }
}
