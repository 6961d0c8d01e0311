package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.shared.Language;
import ch.mitenand.shell.Site;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The wording of mails. */
class MailRendererTests {

    private static final Mail.Button BUTTON = new Mail.Button("Ansehen", "/konto?a=1&b=2");

    private final MailRenderer renderer =
            new MailRenderer(
                    new PortalAddress(
                            new Site("https://mitenand.example.ch", "none"),
                            new MockEnvironment()));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasAWholeMail(Language language) {
        var mail = render("Anna", language, "Neu", "Ein Satz.", BUTTON);

        assertThat(mail.text())
                .contains("Anna", "Ein Satz.", "\nhttps://mitenand.example.ch/konto?a=1&b=2\n")
                .doesNotContain("%s");
        var html = Jsoup.parse(mail.html());
        assertThat(html.select("html").attr("lang")).isEqualTo(language.tag());
        assertThat(html.select("html").attr("dir"))
                .isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
        assertThat(html.select("a").eachAttr("href"))
                .contains("https://mitenand.example.ch/konto?a=1&b=2");
        assertThat(html.select("table:not([role=presentation]), img, script, link")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | Guten Tag Anna",
                "GSW | Guten Tag Anna",
                "FR | Bonjour Anna,",
                "IT | Buongiorno Anna,",
                "EN | Hello Anna,",
                "TI | Guten Tag Anna"
            })
    void greetsInTheLanguageOrInGerman(Language language, String greeting) {
        assertThat(render("Anna", language, "Neu", "x", null).text()).startsWith(greeting + "\n");
    }

    @Test
    void germanFrameOfAnotherLanguageIsMarked() {
        var html = Jsoup.parse(render("Anna", Language.TI, "Neu", "x", null).html());

        assertThat(html.select("p[lang=de]").eachText()).contains("Guten Tag Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Gewonnen! http://evil.example",
                "evil.example",
                "<b>Anna</b>",
                "Sehr langer Name der gar keiner ist sondern ein Text"
            })
    void whatIsNoFirstNameIsNotRepeated(String name) {
        var mail = render(name, Language.DE, "Neu", "x", null);

        assertThat(mail.text()).startsWith("Guten Tag\n");
        assertThat(mail.html()).doesNotContain("evil");
    }

    @Test
    void escapesEverything() {
        var button = new Mail.Button("<i>\"Los'</i>", "/x?a=\"><script>");
        var mail =
                render(
                        "",
                        Language.DE,
                        "<b>Neu & \"gut\"</b>",
                        "<script>alert('x')</script>",
                        button);

        var html = Jsoup.parse(mail.html());
        assertThat(html.select("script, i, b")).isEmpty();
        assertThat(html.select("h1").text()).isEqualTo("<b>Neu & \"gut\"</b>");
        assertThat(html.select("p").eachText()).contains("<script>alert('x')</script>");
    }

    @Test
    void subjectIsOneLineOfBearableLength() {
        String subject =
                render(
                                "",
                                Language.DE,
                                "A\r\nBcc: x@example.ch\u2028\u202eB" + "😀".repeat(200),
                                "x",
                                null)
                        .subject();

        assertThat(subject).startsWith("A Bcc: x@example.ch B😀").hasSizeLessThanOrEqualTo(150);
        assertThat(Character.isHighSurrogate(subject.charAt(subject.length() - 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"konto", "//evil.example", "@evil.example", "/a b", "/a\r\nb", ""})
    void buttonsLeadIntoThePortalOnly(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> render("", Language.DE, "Neu", "x", new Mail.Button("Los", path)));
    }

    @ParameterizedTest
    @CsvSource({"anna@example.ch, a…@example.ch", "ä@example.ch, ä…@example.ch", "broken, …"})
    void masksAddresses(String address, String masked) {
        assertThat(MailAddresses.masked(address)).isEqualTo(masked);
    }

    private RenderedMail render(
            String name,
            Language language,
            String subject,
            String paragraph,
            Mail.@Nullable Button button) {
        return renderer.render(
                new Mail("anna@example.ch", name, language, subject, List.of(paragraph), button));
    }
}
