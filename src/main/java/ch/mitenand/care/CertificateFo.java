package ch.mitenand.care;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** Draws a certificate on one A4 page. */
final class CertificateFo {

    private static final String INK = "#211e1b";
    private static final String QUIET = "#5c544a";
    private static final String TEAL = "#0d5250";
    private static final String LINE = "#e4dccf";

    private final Certificate certificate;
    private final CertificateWords words;

    private CertificateFo(Certificate certificate, CertificateWords words) {
        this.certificate = certificate;
        this.words = words;
    }

    static Document of(Certificate certificate, CertificateWords words) {
        return new CertificateFo(certificate, words).draw();
    }

    private Document draw() {
        String language = words.language().name().toLowerCase(Locale.ROOT);
        var root =
                FoElement.root()
                        .with("xml:lang", language + "-CH", "font-family", "Mitenand")
                        .with("font-size", "11pt", "line-height", "16pt", "color", INK);
        page(root);
        declarations(root);
        var sequence = root.add("page-sequence", "master-reference", "a4");
        footer(sequence);
        var flow = sequence.add("flow", "flow-name", "xsl-region-body");
        opening(flow);
        figures(flow);
        list(flow, words.say("topics"), certificate.topics());
        list(flow, words.say("courses"), certificate.courses());
        closing(flow);
        return root.document();
    }

    private static void page(FoElement root) {
        var master =
                root.add("layout-master-set")
                        .add("simple-page-master", "master-name", "a4")
                        .with("page-width", "210mm", "page-height", "297mm")
                        .with("margin", "0mm 25mm 12mm 25mm");
        master.add("region-body", "margin-top", "26mm", "margin-bottom", "20mm");
        master.add("region-after", "extent", "14mm", "display-align", "after");
    }

    /** Title and language of the file, for screen readers. */
    private void declarations(FoElement root) {
        var declarations = root.add("declarations");
        var meta = declarations.foreign(declarations.element(), "adobe:ns:meta/", "x:xmpmeta");
        String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        String dc = "http://purl.org/dc/elements/1.1/";
        var description =
                declarations.foreign(
                        declarations.foreign(meta, rdf, "rdf:RDF"), rdf, "rdf:Description");
        description.setAttributeNS(rdf, "rdf:about", "");
        declarations.foreign(description, dc, "dc:title").setTextContent(words.say("title"));
        declarations
                .foreign(description, dc, "dc:language")
                .setTextContent(words.language().name().toLowerCase(Locale.ROOT) + "-CH");
    }

    private void footer(FoElement sequence) {
        sequence.add("static-content", "flow-name", "xsl-region-after", "role", "artifact")
                .add("block", "font-size", "8.5pt", "line-height", "12pt", "color", QUIET)
                .with("border-top", "0.5pt solid " + LINE, "padding-top", "2mm")
                .text(words.say("footer", certificate.pool(), certificate.contact()));
    }

    private void opening(FoElement flow) {
        flow.add("block", "color", QUIET, "font-size", "10pt", "space-after", "14mm")
                .text(certificate.pool());
        flow.add("block", "role", "H1", "font-size", "23pt", "line-height", "29pt")
                .with("color", TEAL, "space-after", "10mm")
                .text(words.say("title"));
        flow.add("block", "font-size", "17pt", "line-height", "23pt", "space-after", "3mm")
                .text(words.say("lead", certificate.name()));
        flow.add("block", "space-after", "8mm")
                .text(
                        words.say(
                                "engaged",
                                Words.day(certificate.from()),
                                Words.day(certificate.to())));
    }

    private void figures(FoElement flow) {
        var body =
                flow.add("block", "space-after", "7mm", "border-top", "1pt solid " + TEAL)
                        .with("border-bottom", "0.5pt solid " + LINE)
                        .add("table", "table-layout", "fixed", "width", "100%");
        for (int column = 0; column < 3; column++) {
            body.add("table-column", "column-width", "proportional-column-width(1)");
        }
        var rows = body.add("table-body");
        row(
                rows,
                "20pt",
                INK,
                List.of(
                        hours(certificate.minutes()),
                        Integer.toString(certificate.mentorships()),
                        Integer.toString(certificate.meetings())));
        row(
                rows,
                "9.5pt",
                QUIET,
                List.of(words.say("hours"), words.say("mentorships"), words.say("meetings")));
    }

    private static void row(FoElement rows, String size, String colour, List<String> texts) {
        var row = rows.add("table-row");
        texts.forEach(text ->
                row.add("table-cell", "padding", "1.5mm 0mm")
                        .add("block", "font-size", size, "line-height", "1.25", "color", colour)
                        .text(text));
    }

    private static void list(FoElement flow, String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        flow.add("block", "role", "H2", "font-size", "13pt", "color", TEAL)
                .with("space-before", "3mm", "space-after", "2mm")
                .with("keep-with-next.within-page", "always")
                .text(heading);
        var list =
                flow.add("list-block", "provisional-distance-between-starts", "5mm")
                        .with("provisional-label-separation", "2mm", "space-after", "4mm");
        for (String text : items) {
            var item = list.add("list-item", "keep-together.within-page", "always");
            item.add("list-item-label", "end-indent", "label-end()")
                    .add("block", "color", TEAL)
                    .text("•");
            item.add("list-item-body", "start-indent", "body-start()").add("block").text(text);
        }
    }

    private void closing(FoElement flow) {
        flow.add("block", "space-before", "5mm", "space-after", "3mm").text(words.say("quality"));
        flow.add("block", "space-after", "5mm").text(words.say("thanks"));
        var end = flow.add("block", "keep-together.within-page", "always");
        end.add("block", "space-after", "16mm")
                .text(words.say("date", Words.day(certificate.madeOn())));
        end.add("block", "border-top", "0.5pt solid " + QUIET, "end-indent", "75mm")
                .with("padding-top", "1.5mm", "font-size", "9.5pt", "color", QUIET)
                .text(words.say("sign"));
    }

    /** Whole hours, or with one half; rounded down to the half hour. */
    static String hours(int minutes) {
        int halves = minutes / 30;
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }
}
