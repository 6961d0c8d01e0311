package ch.mitenand.shared;

/**
 * A point in WGS84.
 *
 * @param lat latitude in degrees, -90 to 90
 * @param lon longitude in degrees, -180 to 180
 */
public record GeoPoint(double lat, double lon) {

    /** Mean radius of the earth in kilometres (IUGG). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on earth: " + lat + ", " + lon);
        }
    }

    /** The great-circle distance in kilometres. */
    public double distanceKm(GeoPoint other) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(other.lat);
        double sinLat = Math.sin((otherPhi - phi) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = sinLat * sinLat + Math.cos(phi) * Math.cos(otherPhi) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
