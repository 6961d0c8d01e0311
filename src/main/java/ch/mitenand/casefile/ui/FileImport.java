package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.shared.OfficeFile;
import ch.mitenand.shared.OfficeImport;
import ch.mitenand.shared.OfficeImport.Fault;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Takes a CSV file: first it is only checked, then it is taken. */
public final class FileImport extends Div {

    /** Reads a file, or only checks it. */
    public interface Reader {

        /**
         * What came of it.
         *
         * @param onlyCheck whether nothing is kept; the answer is the same
         * @throws IllegalArgumentException with a German sentence when it is no such file
         */
        OfficeImport read(byte[] file, boolean onlyCheck);
    }

    /**
     * How the lines are called.
     *
     * @param columns a sentence about the columns and what the file is for
     * @param hint a sentence about what happens next
     * @param one a new line, for instance «neue Person»
     * @param many several new lines
     * @param takeOne the button for one line
     * @param takeMany the button for several lines
     * @param tookOne what is said when one line was taken
     * @param tookMany what is said when several lines were taken
     */
    public record Words(
            String columns,
            String hint,
            String one,
            String many,
            String takeOne,
            String takeMany,
            String tookOne,
            String tookMany) {}

    private static final int SHOWN = 50;
    private static final String TOO_BIG = "Die Datei ist zu gross: höchstens 1 MB.";

    private final Words words;
    private final Reader reader;
    private final Runnable taken;
    private final Div result = css(new Div(), "mi-import__result");

    /**
     * A place for a file.
     *
     * @param taken is called after a file was taken
     */
    public FileImport(Words words, Reader reader, Runnable taken) {
        this.words = words;
        this.reader = reader;
        this.taken = taken;
        css(this, "mi-import");
        attribute(attribute(result, "role", "status"), "aria-live", "polite");
        add(
                new Paragraph(words.columns()),
                css(new Paragraph(words.hint()), "mi-muted"),
                upload(),
                result);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(this::receive);
        // both ask the browser to come back, so that what the upload changed is shown
        upload.getElement().addEventListener("upload-success", _ -> {});
        upload.getElement().addEventListener("upload-error", _ -> CaseParts.refused(TOO_BIG));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(OfficeFile.MOST_BYTES);
        upload.setAcceptedMimeTypes("text/csv", "text/plain", "application/vnd.ms-excel");
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setDropAllowed(false);
        upload.setUploadButton(CaseParts.button("Datei wählen und prüfen", () -> {}));
        upload.addFileRejectedListener(
                _ -> CaseParts.refused("Nehmen Sie eine CSV-Datei von höchstens 1 MB."));
        return upload;
    }

    /** Nothing beyond the limit is read, whatever the browser says. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(OfficeFile.MOST_BYTES + 1);
        }
        event.getUI().access(() -> check(bytes));
    }

    /** Shows what would be taken. */
    public void check(byte[] bytes) {
        safely(() -> show(bytes, reader.read(bytes, true)));
    }

    private void show(byte[] bytes, OfficeImport checked) {
        String summary =
                "%s, %d schon bekannt, %d Fehler."
                        .formatted(
                                CaseParts.count(checked.taken(), words.one(), words.many()),
                                checked.known(),
                                checked.faults().size());
        result.add(css(new Paragraph(summary), "mi-lead"));
        if (!checked.faults().isEmpty()) {
            result.add(
                    new Paragraph(
                            "Zeilen mit Fehlern werden ausgelassen. Korrigieren Sie sie in der Datei und prüfen Sie nochmals,"
                                    + " oder übernehmen Sie die übrigen."),
                    css(new Div(table(checked.faults())), "mi-case__scroll"));
        }
        if (checked.taken() > 0) {
            result.add(
                    CaseParts.primary(
                            CaseParts.count(checked.taken(), words.takeOne(), words.takeMany()),
                            () -> safely(() -> take(bytes))));
        }
    }

    private void take(byte[] bytes) {
        int count = reader.read(bytes, false).taken();
        taken.run();
        CaseParts.done(CaseParts.count(count, words.tookOne(), words.tookMany()));
    }

    /** Does something with a file; who has no right any more is led to the start. */
    private void safely(Runnable action) {
        result.removeAll();
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            var alert = CaseParts.alert();
            CaseParts.say(alert, String.valueOf(e.getMessage()));
            result.add(alert);
        } catch (AccessDeniedException e) {
            UI.getCurrent().navigate("");
        }
    }

    private static Component table(List<Fault> faults) {
        var body = tag("tbody");
        faults.stream()
                .limit(SHOWN)
                .forEach(f ->
                        body.add(
                                tag(
                                        "tr",
                                        attribute(
                                                tag("th", text(Integer.toString(f.line()))),
                                                "scope",
                                                "row"),
                                        tag("td", text(f.field())),
                                        tag("td", text(f.sentence())))));
        if (faults.size() > SHOWN) {
            body.add(
                    tag(
                            "tr",
                            attribute(
                                    tag("td", text("und " + (faults.size() - SHOWN) + " weitere")),
                                    "colspan",
                                    "3")));
        }
        var head = tag("tr", head("Zeile in der Tabelle"), head("Spalte"), head("Was zu tun ist"));
        return css(tag("table", tag("thead", head), body), "mi-case__both");
    }

    private static HtmlContainer head(String label) {
        return attribute(tag("th", text(label)), "scope", "col");
    }
}
