package ch.mitenand.care;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Topic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificateTests {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void saysWhatSomebodyHasDone() throws IOException {
        String text = text(print(certificate("Marta Çelik-Žižić"), CertificateTexts.GERMAN));

        assertThat(text)
                .contains("Bestätigung über freiwilliges Engagement")
                .contains("Pool Olten", "pool@example.ch", "Marta Çelik-Žižić")
                .contains("vom 14.03.2023 bis zum 22.11.2026", "Ausgestellt am 22.11.2026")
                .contains("87.5", "Geleistete Stunden", "Deutsch üben", "Grundkurs (01.02.2023)");
    }

    @Test
    void writesNamesOfTheWholeWorld() throws IOException {
        String name = "Nguyễn Thị Ánh Şükrü Łukasz Ștefan Ђорђе Ελένη";

        assertThat(text(print(certificate(name), CertificateTexts.GERMAN))).contains(name);
    }

    @Test
    void takesMarkupAndVeryLongNamesAsText() throws IOException {
        String name = "<fo:external-graphic src='file:/etc/passwd'/>&amp; " + "Lang".repeat(40);

        assertThat(text(print(certificate(name), CertificateTexts.GERMAN)))
                .contains("<fo:external-graphic src='file:/etc/passwd'/>&amp;");
    }

    @Test
    void isTaggedTitledAndHasItsFontInside() throws IOException {
        try (var pdf = print(certificate("Marta Muster"), CertificateTexts.GERMAN)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("de-CH");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Bestätigung über freiwilliges Engagement");
            var metadata = new String(catalog.getMetadata().toByteArray(), "UTF-8");
            assertThat(metadata).contains("pdfuaid");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty();
        }
    }

    @Test
    void goesOnOnASecondPage() throws IOException {
        var many = IntStream.range(0, 60).mapToObj(i -> "Kurs Nummer " + i).toList();
        var c = certificate("Marta Muster");
        var longer =
                new Certificate(
                        c.pool(),
                        c.contact(),
                        c.name(),
                        c.from(),
                        c.to(),
                        c.madeOn(),
                        3,
                        60,
                        5250,
                        c.topics(),
                        many);

        try (var pdf = print(longer, CertificateTexts.GERMAN)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf)).contains("Kurs Nummer 59");
        }
    }

    @Test
    void speaksFrench() throws IOException {
        assertThat(text(print(certificate("Marta Muster"), CertificateTexts.FRENCH)))
                .contains("Attestation d’engagement bénévole", "Heures effectuées");
    }

    @Test
    void knowsEverySentenceInBothLanguages() {
        assertThat(CertificateTexts.FRENCH.texts().keySet())
                .isEqualTo(CertificateTexts.GERMAN.texts().keySet())
                .containsAll(Arrays.stream(Topic.values()).map(t -> "topic." + t.name()).toList());
    }

    @Test
    void roundsHoursDownToHalves() {
        assertThat(CertificateFo.hours(59)).isEqualTo("0.5");
        assertThat(CertificateFo.hours(60)).isEqualTo("1");
        assertThat(CertificateFo.hours(5250)).isEqualTo("87.5");
    }

    static Certificate certificate(String name) {
        return new Certificate(
                "Pool Olten",
                "pool@example.ch",
                name,
                LocalDate.of(2023, 3, 14),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 11, 22),
                3,
                61,
                5250,
                List.of("Deutsch üben", "Alltag und Gemeinde zeigen"),
                List.of("Grundkurs (01.02.2023)", "Trauma verstehen (12.09.2024)"));
    }

    static PDDocument print(Certificate certificate, CertificateWords words) throws IOException {
        return Loader.loadPDF(PRINTER.print(CertificateFo.of(certificate, words)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
