package ch.mitenand.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTests {

    @Test
    void measuresTheGreatCircle() {
        var solothurn = new GeoPoint(47.2079, 7.5371);
        var olten = new GeoPoint(47.3497, 7.9036);
        assertThat(solothurn.distanceKm(olten)).isCloseTo(31.8, within(0.2));
        assertThat(olten.distanceKm(solothurn)).isEqualTo(solothurn.distanceKm(olten));
        assertThat(olten.distanceKm(olten)).isZero();
    }

    @Test
    void aDegreeOfLongitudeIsShorterThanOneOfLatitude() {
        var here = new GeoPoint(47, 7);
        assertThat(here.distanceKm(new GeoPoint(48, 7))).isCloseTo(111.2, within(0.1));
        assertThat(here.distanceKm(new GeoPoint(47, 8))).isCloseTo(75.8, within(0.1));
    }

    @Test
    void refusesWhatIsNotOnEarth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(91, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(0, Double.NaN));
    }
}
