package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Lead;
import ch.mitenand.offer.OfferId;
import ch.mitenand.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a person stands in a text that goes out without a name. */
class NamelessTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deutsch für Samira",
                "deutsch für SAMIRA, A2",
                "Frau Müller-Tesfai",
                "Frau Mueller",
                "Fall KL-2026/17",
                "fall kl-2026 17",
                "samira@example.ch",
                "Anruf auf +41 00 123 45 67",
                "Anruf auf 0041 (0)62 123 45 67",
                "Anruf auf 062 123 45 67",
                "Tel. 0621234567",
                "Anruf auf (079) 123 45 67",
                "Anruf auf 079 / 123 45 67",
                "Samiras Kurs"
            })
    void namesNumbersAndAddressesAreFound(String text) {
        var draft = draft(text, text, text, "", false);

        assertThat(new NamelessText(file("Samira", "Müller-Tesfai")).faults(draft))
                .containsOnlyKeys("topic", "times", "accessNeeds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deutsch A2 am Abend",
                "Montag bis Freitag, 08.00-12.00 und 13.30-17.00 Uhr",
                "12.01.2027 bis 15.03.2027, 18-20 Uhr",
                "ab 2026, Raum 17",
                "Müllerweg",
                ""
            })
    void otherWordsAreNot(String text) {
        var draft = draft(text, text, text, text, false);

        assertThat(new NamelessText(file("Samira", "Müller-Tesfai")).faults(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Li, ab 18 Uhr von Li, true",
        "Van der Berg, von der Schule bis van, true",
        "Van der Berg, Frau Berg, false",
        "Van der Berg, Familie van der Berg, false",
        "'', ab 18 Uhr, true"
    })
    void shortWordsOfNamesAreEverydayWords(String surname, String text, boolean nameless) {
        var faults = new NamelessText(file("", surname)).faults(draft(text, "", "", "", false));

        assertThat(faults.isEmpty()).isEqualTo(nameless);
    }

    @ParameterizedTest
    @CsvSource({
        "Samira kommt mit dem Bus., false, true",
        "Frau Tesfai kommt mit dem Bus., true, true",
        "Frau Tesfai kommt mit dem Bus., false, false"
    })
    void noteMayHaveTheSurnameOnlyIfItIsTicked(String note, boolean ticked, boolean fine) {
        var faults =
                new NamelessText(file("Samira", "Tesfai"))
                        .faults(draft("Deutsch", "", "", note, ticked));

        assertThat(faults.containsKey("note")).isNotEqualTo(fine);
    }

    private static AssignmentDraft draft(
            String topic, String times, String access, String note, boolean surname) {
        return new AssignmentDraft(
                new Target.ToOffer(OfferId.create()),
                UUID.randomUUID(),
                topic,
                times,
                access,
                true,
                surname,
                note,
                null,
                null,
                0);
    }

    private static CaseFile file(String firstName, String surname) {
        var day = LocalDate.of(2026, 6, 1);
        return new CaseFile(
                CaseId.create(),
                "F-2026-0042",
                "KL-2026/17",
                new Lead(Role.INTEGRATION_OFFICER, "2581"),
                CaseBasis.OWN_WISH,
                CaseState.IN_SUPPORT,
                day,
                day,
                null,
                null,
                new CasePerson(
                        firstName,
                        surname,
                        1990,
                        2581,
                        "+41 00 123 45 67",
                        Language.DE,
                        List.of(),
                        null,
                        null,
                        false),
                false,
                Instant.parse("2026-06-01T08:00:00Z"),
                1);
    }
}
