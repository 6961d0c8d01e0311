package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.shared.DelimitedFile;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every state of a recommendation by every party, and the codes. */
class RecommendationTableTests {

    @Test
    void tableSaysWhatIsExpected() {
        var rows =
                DelimitedFile.read(
                        "referral/recommendations.csv",
                        "from",
                        "to",
                        "sender",
                        "receiver",
                        "portal");

        assertThat(rows)
                .extracting(row -> row.required("from") + " " + row.required("to"))
                .doesNotHaveDuplicates()
                .hasSize(State.values().length * State.values().length);
        for (var row : rows) {
            for (var party : Party.values()) {
                assertThat(
                                RecommendationTable.allows(
                                        State.valueOf(row.required("from")),
                                        State.valueOf(row.required("to")),
                                        party))
                        .as(row.required("from") + " " + row.required("to") + " " + party)
                        .isEqualTo(
                                row.required(party.name().toLowerCase(Locale.ROOT)).equals("yes"));
            }
        }
    }

    @Test
    void codesHaveNoLookAlikes() {
        var random = new Random(7);

        assertThat(Stream.generate(() -> ReferralCode.create(random)).limit(500))
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}"))
                .doesNotHaveDuplicates();
        assertThat(ReferralCode.create()).hasSize(9);
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        assertThat(ReferralCode.read(" k7pm 4x2t ")).contains("K7PM-4X2T");
        assertThat(ReferralCode.read("K7PM-4X2T")).contains("K7PM-4X2T");
        assertThat(ReferralCode.read("K7PM4X2")).isEmpty();
        assertThat(ReferralCode.read("K7PM-4X2O")).isEmpty();
        assertThat(ReferralCode.read("' or 1=1")).isEmpty();
    }

    @Test
    void agesAreCoarse() {
        assertThat(NeedProfiles.ageBand(null, 2026)).isNull();
        assertThat(NeedProfiles.ageBand(2009, 2026)).isEqualTo("unter 18");
        assertThat(NeedProfiles.ageBand(2008, 2026)).isEqualTo("18 bis 24");
        assertThat(NeedProfiles.ageBand(2001, 2026)).isEqualTo("25 bis 34");
        assertThat(NeedProfiles.ageBand(1992, 2026)).isEqualTo("25 bis 34");
        assertThat(NeedProfiles.ageBand(1962, 2026)).isEqualTo("55 bis 64");
        assertThat(NeedProfiles.ageBand(1961, 2026)).isEqualTo("65 und älter");
    }
}
