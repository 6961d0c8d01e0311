package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.organisation.Doubles.Entry;
import ch.mitenand.organisation.LikelyDouble.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pairs of entries that are the same organisation, and pairs that are not. */
class DoublesTests extends IntegrationTest {

    @Autowired private Doubles doubles;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frauenzimmer Solothurn          |          | Verein Frauenzimmer Solothurn       | Solothurn",
                "Association Frauenzimmer        | Solothurn| Verein Frauenzimmer Solothurn       | Solothurn",
                "Solothurner Frauenzimmer        |          | Verein Frauenzimmer Solothurn       | Solothurn",
                "Frauenzimer Solothurn           |          | Verein Frauenzimmer Solothurn       | Solothurn",
                "Sprachwerk Aare                 | Solothurn| Sprachwerk Aare GmbH                | Solothurn",
                "Aare Sprachwerk GmbH            | Olten    | Sprachwerk Aare GmbH                | Solothurn",
                "SPRACHWERK-AARE                 |          | Sprachwerk Aare GmbH                | Solothurn",
                "Sprach Werk Aare                |          | Sprachwerk Aare GmbH                | Solothurn",
                "Chor Querbeet                   | Oberdorf | Verein Chor Querbeet                | Oberdorf",
                "Frauenverein Olten              | Olten    | Verein Frauen Olten                 | Olten",
                "Frauenverein                    | Olten    | Frauenverein Olten                  | Olten",
                "Tuerkischer Kulturverein        |          | Türkischer Kulturverein             | Grenchen",
                "Internationaler Treff           | Olten    | Treff International                 | Olten",
                "Begegnungszentrum Lingeriz      | Grenchen | Begegnungszentum Lingeriz           | Grenchen",
                "Wortbruecke Mittelland          | Olten    | Wortbrücke Mittelland               | Olten",
                "Stiftung Werkraum Born          |          | Werkraum Born                       | Olten"
            })
    void likeNamesAreFound(String one, String oneLocality, String other, String otherLocality) {
        assertThat(reasons(one, oneLocality, other, otherLocality)).contains(Reason.NAME);
        assertThat(reasons(other, otherLocality, one, oneLocality)).contains(Reason.NAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frauenverein Olten              | Olten    | Frauenverein Grenchen               | Grenchen",
                "Frauenverein                    | Grenchen | Frauenverein Olten                  | Olten",
                "Turnverein Riedholz             | Riedholz | Turnverein Gunzgen                  | Gunzgen",
                "Bibliothek zum Stadtbach        | Solothurn| Bibliothek Bachstrasse              | Hägendorf",
                "Spielgruppe Haselmaus           | Bettlach | Spielgruppe Zaubernuss              | Wangen bei Olten",
                "Fachstelle Integration Olten    | Olten    | Fachstelle Integration Grenchen     | Grenchen",
                "Sprachwerk Aare                 | Solothurn| Sprachwerkstatt Aarebrücke          | Olten",
                "Stiftung Werkplatz              | Solothurn| Stiftung Lernhaus                   | Balsthal",
                "Verein                          | Olten    | Verein Olten                        | Olten",
                "Albanischer Kulturverein        | Olten    | Tamilischer Kulturverein            | Olten",
                "Kita Sonnentau                  | Härkingen| Kita Uhrwerkli                      | Grenchen",
                "FC Lingeriz                     | Grenchen | SC Aareinsel                        | Obergösgen"
            })
    void differentNamesAreNot(String one, String oneLocality, String other, String otherLocality) {
        assertThat(reasons(one, oneLocality, other, otherLocality)).isEmpty();
        assertThat(reasons(other, otherLocality, one, oneLocality)).isEmpty();
    }

    private java.util.Set<Reason> reasons(String a, String aLocality, String b, String bLocality) {
        return doubles.reasons(
                named(a, aLocality == null ? "" : aLocality),
                named(b, bLocality == null ? "" : bLocality));
    }

    private static Entry named(String name, String locality) {
        return new Entry(name, locality, "", "", "", "", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "PLACE | Hauptstr. 5  |               |                               |                 | Hauptstrasse 5 |                 |                          |",
                "WEB   |              |               | http://www.verein.example.ch/ |                 |                |                 | https://verein.example.ch/kurse |",
                "PHONE |              | 062 123 45 67 |                               |                 |                | +41 62 123 45 67|                          |",
                "UID   |              |               |                               | CHE123456788    |                |                 |                          | CHE-123.456.788"
            })
    void sameAddressWebPhoneAndNumberAreReasons(
            Reason reason,
            String street,
            String phone,
            String web,
            String uid,
            String otherStreet,
            String otherPhone,
            String otherWeb,
            String otherUid) {
        var one = entry("Alpha", street, phone, web, uid);
        var other = entry("Omega", otherStreet, otherPhone, otherWeb, otherUid);
        assertThat(doubles.reasons(one, other)).containsExactly(reason);
    }

    @Test
    void emptyFieldsAndStreetsWithoutNumberAreNoReason() {
        var one = entry("Alpha", "Hauptstrasse", "", "", "");
        var other = entry("Omega", "Hauptstrasse", null, null, null);
        assertThat(doubles.reasons(one, other)).isEmpty();
    }

    private static Entry entry(
            String name,
            @org.jspecify.annotations.Nullable String street,
            @org.jspecify.annotations.Nullable String phone,
            @org.jspecify.annotations.Nullable String web,
            @org.jspecify.annotations.Nullable String uid) {
        return new Entry(name, "", text(uid), text(street), "4600", text(phone), text(web));
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
