package ch.mitenand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class MarkdownTests {

    /** Every tag that may come out, with every attribute it may have. */
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "</?(?:p|b|strong|em|ul|ol|li|br)>|<ol start=\"\\d+\">|</(?:a|div)>|<div"
                            + " class=\"mi-markdown\">|<a"
                            + " (?:href=\"(?:https?://|mailto:|tel:)[^\"<>]*\"|rel=\"nofollow"
                            + " noopener\"| )+>");

    private static String html(String markdown) {
        String html = Markdown.render(markdown).getElement().getOuterHTML();
        return html.replaceAll(">\\s*\\n\\s*<", "><").replaceAll("\\s*\\n\\s*", "");
    }

    private static String inside(String markdown) {
        return html(markdown)
                .replaceAll("^<div class=\"mi-markdown\">|</div>$", "")
                .replace("></br>", ">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kurs | <p>Kurs</p>
                    Ein **fetter** Kurs | <p>Ein <strong>fetter</strong> Kurs</p>
                    Ein *schräger* Kurs | <p>Ein <em>schräger</em> Kurs</p>
                    eins¶zwei | <p>eins<br>zwei</p>
                    eins¶¶zwei | <p>eins</p><p>zwei</p>
                    # Titel | <p><b>Titel</b></p>
                    - eins¶- zwei | <ul><li>eins</li><li>zwei</li></ul>
                    1. eins¶2. zwei | <ol><li>eins</li><li>zwei</li></ol>
                    3. drei¶4. vier | <ol start="3"><li>drei</li><li>vier</li></ol>
                    - eins¶  - innen | <ul><li>eins<ul><li>innen</li></ul></li></ul>
                    ![Bild](https://example.ch/x.png) | <p>Bild</p>
                    `Code` | <p>Code</p>
                    > Zitat | <p>&gt; Zitat</p>
                    """)
    void rendersTheSubset(String markdown, String html) {
        assertThat(inside(markdown.replace('¶', '\n'))).isEqualTo(html);
    }

    @Test
    void linksOpenWebMailAndPhone() {
        for (String address :
                new String[] {
                    "https://example.ch/kurs?a=b&c=d#e",
                    "HTTP://example.ch",
                    "http://bücher.example.ch/ä",
                    "mailto:info@example.ch",
                    "tel:+41000000000"
                }) {
            String html = html("[Kurs](" + address + ")");
            assertThat(html).contains("rel=\"nofollow noopener\"").contains("href=\"");
        }
        assertThat(html("<https://example.ch/>")).contains("href=\"https://example.ch/\"");
        assertThat(html("<info@example.ch>")).contains("href=\"mailto:info@example.ch\"");
    }

    @Test
    void showsWhatIsNoMarkdown() {
        assertThat(inside("[Info]: https://example.ch")).contains("[Info]: https://example.ch");
        assertThat(inside("---\n\n    eingerückt\n\n```\nCode\n```"))
                .contains("eingerückt", "Code");
        assertThat(inside("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example.com/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert&#40;1&#41;</script></svg>",
                "<iframe src=javascript:alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<div onclick='alert(1)'>\n\n**x**\n\n</div>",
                "<style>*{display:none}</style>",
                "<!-- --><b onmouseover=alert(1)>x</b>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?>",
                "<!DOCTYPE html>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x]( javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](javascript&#58;alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](//evil.example.com)",
                "[x](/abmelden)",
                "[x](?a=b)",
                "[x](#inhalt)",
                "[x](\\javascript:alert(1))",
                "[x](https://example.ch\" onmouseover=\"alert(1))",
                "[x](<https://example.ch/\" onmouseover=\"alert(1)>)",
                "[x](https://example.ch/&quot;onmouseover=&quot;alert(1))",
                "[x](https://bank.example.ch@evil.example.com)",
                "[x](https:example.ch)",
                "[x](https:\\\\evil.example.com)",
                "[x](mailto:a@example.ch\"onclick=alert(1))",
                "[x](tel:javascript:alert(1))",
                "[x](https://example.ch '\"><script>alert(1)</script>')",
                "[<img src=x onerror=alert(1)>](https://example.ch)",
                "![<script>alert(1)</script>](x)",
                "![x](javascript:alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "[y]: <javascript:alert(1)> '<script>alert(1)</script>'",
                "<javascript:alert(1)>",
                "<https://example.ch\"onmouseover=\"alert(1)>",
                "`<script>alert(1)</script>`",
                "```\n<script>alert(1)</script>\n```",
                "# <script>alert(1)</script>",
                "- <script>alert(1)</script>",
                "**<script>**alert(1)**</script>**",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\\<script>alert(1)\\</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "\u0000<script>alert(1)</script>",
                "{{constructor.constructor('alert(1)')()}}",
                "\"><script>alert(1)</script>"
            })
    void bringsNoMarkupOfItsOwn(String attack) {
        for (String text :
                new String[] {attack, "x " + attack + " y", "- " + attack, "**" + attack + "**"}) {
            assertHarmless(text);
        }
    }

    private static void assertHarmless(String text) {
        String left = HARMLESS.matcher(html(text)).replaceAll("");
        assertThat(left).as(text).doesNotContain("<").doesNotContain(">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "* ",
                "**",
                "*",
                "_",
                "*_",
                "[",
                "![",
                "](",
                "[a](",
                "<",
                "<a ",
                "`",
                "``a`",
                "\\",
                "&",
                "&#",
                "&amp;",
                "\n",
                "\n\n",
                "#",
                "    ",
                "\t",
                "~~~\n",
                "[a](b)",
                "**a**",
                "*a **b ",
                "- a\n  ",
                "[x]: y\n",
                "<!--",
                "<?",
                "\"",
                "a*b_c[d`",
                "[a][",
                "![a](b ",
                "<https://",
                "* a\n",
                "`a ``b ",
                "=\n",
                "-\n",
                "a\n=\n",
                "\uD83D"
            })
    void takesBoundedTimeAndStack(String unit) {
        String text = unit.repeat(Markdown.MOST_CHARACTERS / unit.length() + 10);
        assertHarmless(text);
        assertThat(Markdown.plain(text)).isNotNull();
        var growing = new StringBuilder();
        for (int i = 0; growing.length() < Markdown.MOST_CHARACTERS; i++) {
            growing.append(" ".repeat(Math.min(i, 400))).append(unit).append("x\n");
        }
        assertHarmless(growing.toString());
    }

    @Test
    void keepsTheEndOfVeryLongTexts() {
        String text = "a".repeat(Markdown.MOST_CHARACTERS) + "<script>Ende";
        assertThat(html(text)).contains("Ende").doesNotContain("<script>");
        assertThat(Markdown.plain(text)).endsWith("Ende");
    }

    @Test
    void deepNestingLosesNoText() {
        String text = "**a *b ".repeat(200) + "innen" + "* **".repeat(200);
        assertThat(html(text)).contains("innen");
        String lists = "- ".repeat(100) + "innen";
        assertThat(html(lists)).contains("innen");
        assertThat(Markdown.plain(lists)).contains("innen");
    }

    @Test
    void anyTextIsHarmless() {
        var random = new Random(13);
        String[] parts = {
            "*",
            "**",
            "_",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "# ",
            "`",
            "javascript:",
            "https://",
            "x",
            " ",
            "\"",
            "'",
            "&lt;",
            "script",
            "on=",
            "!",
            "\\",
            ":"
        };
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertHarmless(text.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ein **fetter** [Kurs](https://example.ch) | Ein fetter Kurs
                    # Titel¶Text | Titel¶Text
                    eins¶zwei¶¶drei | eins¶zwei¶drei
                    - eins¶- zwei¶  - innen | - eins¶- zwei¶- innen
                    <b>x</b> `y` ![z](u) | <b>x</b> y z
                    &lt;script&gt; | <script>
                    """)
    void plainTextHasNoFormat(String markdown, String plain) {
        assertThat(Markdown.plain(markdown.replace('¶', '\n'))).isEqualTo(plain.replace('¶', '\n'));
    }
}
