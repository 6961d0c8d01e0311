package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.organisation.FormCheck.Checked;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FormCheckTests extends IntegrationTest {

    @Autowired private FormCheck check;

    private static OrganisationForm form(
            String name, String code, String locality, String mail, LocalizedText text) {
        return new OrganisationForm(
                name,
                LegalForm.ASSOCIATION,
                "",
                "Weg 1",
                code,
                locality,
                mail,
                "",
                "",
                List.of(),
                text);
    }

    private static final LocalizedText TEXT = LocalizedText.german("Text.");

    @ParameterizedTest
    @CsvSource({
        "4600, Olten, 2581",
        "4600, olten, 2581",
        "2540, Grenchen, 2546",
        "4500, Solothurn, 2601"
    })
    void postalCodeAndLocalityGiveTheMunicipality(String code, String locality, int bfs) {
        assertThat(check.check(form("Verein", code, locality, "", TEXT)))
                .isInstanceOfSatisfying(
                        Checked.Good.class, good -> assertThat(good.form().bfs()).isEqualTo(bfs));
    }

    @Test
    void saysWhichLocalitiesFitThePostalCode() {
        assertThat(problems(form("Verein", "4600", "Solothurn", "", TEXT)))
                .containsOnlyKeys("locality")
                .hasValueSatisfying(
                        new org.assertj.core.api.Condition<>(p -> p.contains("Olten"), "Olten"));
        assertThat(problems(form("Verein", "8001", "Zürich", "", TEXT)))
                .containsOnlyKeys("postalCode");
    }

    @ParameterizedTest
    @CsvSource({
        "info@verein.example.ch, true",
        "o'neill@verein.example.ch, true",
        "info@verein, false",
        "info verein.example.ch, false",
        "a@b.ch@c.ch, false",
        "a..b@example.ch, false"
    })
    void checksTheMailAddress(String mail, boolean good) {
        var problems = problems(form("Verein", "4600", "Olten", mail, TEXT));
        assertThat(problems.isEmpty()).isEqualTo(good);
    }

    @Test
    void germanDescriptionIsNeeded() {
        var french = new LocalizedText(Map.of(Language.FR, "Texte."));
        assertThat(problems(form("Verein", "4600", "Olten", "", french)))
                .containsOnlyKeys("description");
    }

    @Test
    void nameHasTwoToTwoHundredLettersAndNoControlCharacters() {
        assertThat(problems(form(" A ", "4600", "Olten", "", TEXT))).containsOnlyKeys("name");
        assertThat(problems(form("A".repeat(201), "4600", "Olten", "", TEXT)))
                .containsOnlyKeys("name");
        assertThat(check.check(form("Ver\u202eein\r\nX", "4600", "Olten", "", TEXT)))
                .isInstanceOfSatisfying(
                        Checked.Good.class,
                        good -> assertThat(good.form().name()).isEqualTo("Ver ein X"));
    }

    private Map<String, String> problems(OrganisationForm form) {
        return check.check(form) instanceof Checked.Bad(var problems) ? problems : Map.of();
    }
}
