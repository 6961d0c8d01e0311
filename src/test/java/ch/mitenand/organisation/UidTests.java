package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHE-123.456.788",
                "che-123.456.788",
                " CHE123456788 ",
                "CHE 123 456 788",
                "123.456.788",
                "CHE-123.456.788 MWST",
                "CHE-123.456.788 TVA"
            })
    void readsTheUsualSpellings(String typed) {
        assertThat(Uid.read(typed)).contains("CHE-123.456.788");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CHE-123.456.789",
                "CHE-123.456.780",
                "CHE-132.456.788",
                "CHE-123.456.78",
                "CHE-123.456.7888",
                "DE-123.456.788",
                "CHE-١٢٣.456.788",
                "CHE-123.456.788\nx"
            })
    void refusesWrongDigitsAndOtherNumbers(String typed) {
        assertThat(Uid.read(typed)).isEmpty();
    }

    @Test
    void aNumberWhoseCheckDigitWouldBeTenDoesNotExist() {
        // 5*0 + ... + 4*3 = 12, 12 mod 11 = 1, 11 - 1 = 10
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Uid.read("CHE-000.000.03" + digit)).isEmpty();
        }
    }
}
