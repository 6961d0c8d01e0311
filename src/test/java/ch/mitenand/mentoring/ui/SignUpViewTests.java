package ch.mitenand.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.shared.Language;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTests extends SignUpPageTest {

    @Autowired private PoolPeople people;

    @ParameterizedTest
    @ValueSource(strings = {MENTOR, MENTEE})
    void everyFieldHasALabelAndNeedsNeitherCookieNorScript(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertStill(response);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        var form = Jsoup.parse(response.body()).selectFirst("form#anmeldung");
        assertThat(form).isNotNull();
        for (var field : form.select("input, select, textarea")) {
            assertThat(isLabelled(form, field)).as(field.outerHtml()).isTrue();
        }
        assertThat(form.select("[aria-describedby]"))
                .allSatisfy(field -> {
                    for (String id : field.attr("aria-describedby").split(" ")) {
                        assertThat(form.getElementById(id)).as(id).isNotNull();
                    }
                });
    }

    private static boolean isLabelled(Element form, Element field) {
        return field.parent() != null && field.parent().normalName().equals("label")
                || !form.select("label[for=" + field.id() + "]").isEmpty();
    }

    @Test
    void aVolunteerSignsUpAndConfirms() throws Exception {
        var response = post(MENTOR, good());

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .hasValue(MENTOR + "?gesendet=" + PoolFixture.OLTEN);
        var sent = page(MENTOR + "?gesendet=" + PoolFixture.OLTEN);
        assertThat(sent.text())
                .contains(
                        "Schauen Sie in Ihr Postfach",
                        "Bestätigen Sie Ihre Anmeldung",
                        "Prüf-Olten");

        var question = page(link());
        assertThat(question.text()).contains("Stimmt Ihre Anmeldung?", "Noemi", "Pool Prüf-Olten");
        assertThat(people.mentors(olten)).isEmpty();
        var done = post(link(), Map.of("x", ""));
        assertThat(done.body()).contains("Danke, Noemi. Ihre Anmeldung ist da.");
        var file = people.mentors(olten).getFirst();
        assertThat(file.status().state()).isEqualTo(AdmissionState.APPLIED);
        assertThat(file.person().locality()).isEqualTo("Olten");
        assertThat(file.offer().radiusKm()).isEqualTo(10);
    }

    @Test
    void aMenteeAsksInTigrinya() throws Exception {
        var fields = with("language2", "ti");
        fields.put("level2", "C2");
        var response = post(MENTEE + "?sprache=ti", fields);

        assertThat(response.headers().firstValue("Location"))
                .hasValue(MENTEE + "?gesendet=" + PoolFixture.OLTEN + "&sprache=ti");
        assertThat(link()).endsWith("?sprache=ti");
        var question = page(link());
        assertThat(question.selectFirst("main").attr("lang")).isEqualTo("ti");
        assertThat(question.text()).contains(SignUpTexts.in(Language.TI).get("confirm.yes"));
        post(link(), Map.of("x", ""));
        var file = people.mentees(olten).getFirst();
        assertThat(file.person().language()).isEqualTo(Language.TI);
        assertThat(file.need().languages()).hasSize(2);
    }

    @Test
    void nothingFilledInIsExplainedFieldByField() throws Exception {
        var response = post(MENTEE, Map.of("x", ""));

        assertThat(response.statusCode()).isEqualTo(422);
        assertStill(response);
        var page = Jsoup.parse(response.body());
        var summary = page.selectFirst("#fehler[role=alert][autofocus]");
        assertThat(summary).isNotNull();
        assertThat(summary.select("a").eachAttr("href"))
                .containsExactly(
                        "#locality",
                        "#languages-fehler",
                        "#neededLevel",
                        "#slots-fehler",
                        "#distance",
                        "#firstName",
                        "#lastName",
                        "#email",
                        "#birthYear")
                .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
        assertThat(page.select("[aria-invalid=true]")).hasSize(7);
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "birthYear, 85, #birthYear",
        "birthYear, 01.01.1985, #birthYear",
        "birthYear, 1850, #birthYear",
        "birthYear, 2999, #birthYear",
        "birthYear, ١٩٨٥, #birthYear",
        "birthYear, 2015, #birthYear",
        "places, 25, #places",
        "places, -1, #places",
        "distance, 9999999999, #distance",
        "gender, QUEEN, #gender",
        "locality, Zürich, #locality",
        "locality, Bezirk Olten, #locality",
        "locality, Nirgendwo, #locality",
        "firstName, www.example.ch, #firstName",
        "email, noemi@, #email",
        "phone, 12, #phone",
        "level1, '', #languages-fehler",
        "language1, xx, #languages-fehler",
        "slots, NODAY-NIGHT, #slots-fehler"
    })
    void saysWhatToDoAndKeepsTheRest(String field, String value, String target) throws Exception {
        var response = post(MENTOR, with(field, value));

        assertThat(response.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(response.body());
        assertThat(page.select("#fehler a").eachAttr("href")).containsExactly(target);
        if (!field.equals("lastName")) {
            assertThat(page.select("#lastName").val()).isEqualTo("Probst");
        }
        assertThat(page.select("input[value=GERMAN]").hasAttr("checked")).isTrue();
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsTypedStaysText() throws Exception {
        var evil = with("about", "<script>alert(1)</script>" + "x".repeat(10_000));
        evil.put("lastName", "\"><img src=x>");
        evil.put("locality", "<b>Olten</b>");

        var response = post(MENTEE, evil);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("<script>alert", "<img src=x", "<b>Olten");
        var page = Jsoup.parse(response.body());
        assertThat(page.select("#about").text())
                .startsWith("<script>alert(1)")
                .hasSizeGreaterThan(10_000);
        assertThat(page.select("#about-fehler").text()).contains("10025", "600");
        assertThat(page.select("#lastName").val()).isEqualTo("\"><img src=x>");
    }

    @Test
    void aPostalCodeOfSeveralPlacesAsksWhichOne() throws Exception {
        var several =
                jdbc.sql(
                                """
                                select postal_code from locality where is_main or source = 'geonames'
                                group by postal_code having count(*) > 1 order by postal_code limit 1\
                                """)
                        .query(String.class)
                        .single();

        var page = Jsoup.parse(post(MENTOR, with("locality", several)).body());

        var choices = page.select("input[name=which]");
        assertThat(choices.size()).isGreaterThan(1);
        var fields = with("locality", several);
        fields.put("which", choices.get(1).val());
        var chosen = post(MENTOR, fields);
        assertThat(Jsoup.parse(chosen.body()).select("#fehler")).isEmpty();
        fields.put("which", "4600 Olten 2581");
        assertThat(post(MENTOR, fields).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4600 Olten", "Olten", "olten", "Olten 4600", "CH-4600 Olten"})
    void understandsPlacesAsPeopleWriteThem(String place) throws Exception {
        var page = Jsoup.parse(post(MENTOR, with("locality", place)).body());

        assertThat(page.select("#locality-fehler").text())
                .isIn("", SignUpTexts.in(Language.DE).get("wrong.which"));
    }

    @Test
    void withoutPoolItSaysWhomToAskAndLetsOneGoBack() throws Exception {
        fixture.free(PoolFixture.SOLOTHURN);
        var response = post(MENTOR, with("locality", "4500 Solothurn"));

        assertThat(response.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(response.body());
        assertThat(page.text()).contains("In Solothurn gibt es noch keinen Pool.");
        assertThat(page.select("a[href=/gemeinden/" + PoolFixture.SOLOTHURN + "]")).hasSize(1);
        assertThat(page.select("input[type=hidden][name=email]").val()).isEqualTo(email);

        var again = with("locality", "4500 Solothurn");
        again.put("nochmals", "1");
        var form = Jsoup.parse(post(MENTOR, again).body());
        assertThat(form.select("#email").val()).isEqualTo(email);
        assertThat(form.select("#fehler")).isEmpty();
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() throws Exception {
        var fields = good();
        fields.put("nochmals", "1");

        var response = post(MENTEE + "?sprache=ar", fields);

        assertThat(response.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(response.body());
        assertThat(page.selectFirst("main").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#firstName").val()).isEqualTo("Noemi");
        assertThat(page.select("button[form=anmeldung]").first().hasAttr("name")).isFalse();
        assertThat(waiting()).isZero();
    }

    @Test
    void tooManyTriesKeepWhatWasTyped() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(post(MENTOR, good()).statusCode()).isEqualTo(303);
        }
        var response = post(MENTOR, good());

        assertThat(response.statusCode()).isEqualTo(429);
        var page = Jsoup.parse(response.body());
        assertThat(page.text()).contains("Bitte warten Sie eine Stunde", "Pool Prüf-Olten");
        assertThat(page.select("#firstName").val()).isEqualTo("Noemi");
    }

    @Test
    void sendingTwiceEndsWithOnePerson() throws Exception {
        post(MENTEE, good());
        String first = link();
        post(MENTEE, good());
        post(link(), Map.of("x", ""));

        assertThat(page(first).text()).contains("Ihre Anmeldung ist schon da");
        assertThat(post(first, Map.of("x", "")).body()).contains("Sie müssen nichts mehr tun");
        assertThat(people.mentees(olten)).hasSize(1);
        assertThat(Postbox.of(context).to(email)).hasSize(2);
    }
}
