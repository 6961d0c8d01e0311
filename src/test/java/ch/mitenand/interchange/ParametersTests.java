package ch.mitenand.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ParametersTests {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-06-30T22:00:00Z",
        "2026-07-01T12:00:00, 2026-07-01T10:00:00Z",
        "2026-07-01T12:00:00.123Z, 2026-07-01T12:00:00.123Z",
        "2026-07-01T12:00:00+02:00, 2026-07-01T10:00:00Z",
        "2026-07-01T12:00:00 02:00, 2026-07-01T10:00:00Z"
    })
    void readsMoments(String text, Instant moment) {
        assertThat(with("modified_after", text).moment("modified_after")).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gestern",
                "2026-13-01",
                "2026-02-30",
                "+999999999-01-01T00:00:00Z",
                "1969-01-01",
                "12:00"
            })
    void refusesOtherMoments(String text) {
        var parameters = with("modified_after", text);
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> parameters.moment("modified_after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "eins", "1.5", "99999999999", "100001"})
    void refusesPagesOutOfRange(String page) {
        var parameters = with("page", page);
        assertThatExceptionOfType(BadParameter.class).isThrownBy(parameters::page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "00000000-0000-4000-8000-00000000000g", "x"})
    void refusesWhatIsNoUuid(String id) {
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> Parameters.uuid("id", id));
    }

    @Test
    void cutsPagesThatAreTooLong() {
        assertThat(with("per_page", "5000").perPage(50, 200)).isEqualTo(200);
    }

    @Test
    void refusesUnknownRepeatedAndUnreadableParameters() {
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> with("sort", "name"))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("sort"));
        assertThatExceptionOfType(BadParameter.class).isThrownBy(() -> with("page", "1", "2"));
        assertThatExceptionOfType(BadParameter.class)
                .isThrownBy(() -> with("modified_after", "a\u0000b"));
    }

    private static Parameters with(String name, String... values) {
        var request = new MockHttpServletRequest();
        request.addParameter(name, values);
        return new Parameters(request, "modified_after");
    }
}
