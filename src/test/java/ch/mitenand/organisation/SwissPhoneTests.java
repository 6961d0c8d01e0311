package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwissPhoneTests {

    @ParameterizedTest
    @CsvSource({
        "062 123 45 67, +41 62 123 45 67",
        "0621234567, +41 62 123 45 67",
        "062/123.45.67, +41 62 123 45 67",
        "+41 62 123 45 67, +41 62 123 45 67",
        "0041 62 123 45 67, +41 62 123 45 67",
        "+41 (0)62 123 45 67, +41 62 123 45 67",
        "+41 062 123 45 67, +41 62 123 45 67",
        "+41 00 624 18 30, +41 00 624 18 30",
        "0800 123 456, +41 800 123 456"
    })
    void writesNumbersTheSameWay(String typed, String written) {
        assertThat(SwissPhone.read(typed)).contains(written);
        assertThat(SwissPhone.read(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "143", "062 123 45", "062 123 45 67 8", "+49 62 123 45 67", "ruf an"})
    void refusesWhatIsNoSwissNumber(String typed) {
        assertThat(SwissPhone.read(typed)).isEmpty();
    }
}
