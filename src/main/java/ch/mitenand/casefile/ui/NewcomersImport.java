package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.Newcomers.Imported;
import ch.mitenand.casefile.Newcomers.LineFault;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Takes a list of newcomers: first it is only checked, then it is taken. */
final class NewcomersImport extends Div {

    /** Reads a file, or only checks it. */
    interface Reader {

        Imported read(byte[] file, boolean onlyCheck);
    }

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int SHOWN = 50;
    private static final String TOO_BIG = "Die Datei ist zu gross: höchstens 1 MB.";

    private final Reader reader;
    private final Runnable taken;
    private final Div result = css(new Div(), "mi-import__result");

    NewcomersImport(Reader reader, Runnable taken) {
        this.reader = reader;
        this.taken = taken;
        css(this, "mi-import");
        attribute(attribute(result, "role", "status"), "aria-live", "polite");
        add(
                new Paragraph(
                        "Spalten: nachname, vorname, zuzug, sprache, kontakt, gemeinde. Mit Komma oder Strichpunkt"
                                + " getrennt, in der ersten Zeile die Namen der Spalten."),
                css(
                        new Paragraph(
                                "Die Datei wird zuerst nur geprüft. Übernommen wird sie, wenn Sie es bestätigen."),
                        "mi-muted"),
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
        upload.setMaxFileSize(MOST_BYTES);
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
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        event.getUI().access(() -> check(bytes));
    }

    /** Shows what would be taken. */
    void check(byte[] bytes) {
        result.removeAll();
        if (bytes.length > MOST_BYTES) {
            result.add(alert(TOO_BIG));
            return;
        }
        try {
            show(bytes, reader.read(bytes, true));
        } catch (IllegalArgumentException e) {
            result.add(alert(String.valueOf(e.getMessage())));
        }
    }

    private void show(byte[] bytes, Imported checked) {
        result.add(
                css(
                        new Paragraph(
                                "%s, %d schon bekannt, %s."
                                        .formatted(
                                                CaseParts.count(
                                                        checked.added(),
                                                        "neue Person",
                                                        "neue Personen"),
                                                checked.known(),
                                                CaseParts.count(
                                                        checked.faults().size(),
                                                        "Fehler",
                                                        "Fehler"))),
                        "mi-lead"));
        if (!checked.faults().isEmpty()) {
            result.add(
                    new Paragraph(
                            "Zeilen mit Fehlern werden ausgelassen. Korrigieren Sie sie in der Datei und prüfen Sie nochmals,"
                                    + " oder übernehmen Sie die übrigen."),
                    css(new Div(table(checked.faults())), "mi-case__scroll"));
        }
        if (checked.added() > 0) {
            result.add(
                    CaseParts.primary(
                            CaseParts.count(
                                    checked.added(), "Person übernehmen", "Personen übernehmen"),
                            () -> take(bytes)));
        }
    }

    private void take(byte[] bytes) {
        try {
            var done = reader.read(bytes, false);
            taken.run();
            CaseParts.done(
                    CaseParts.count(
                            done.added(), "Person ist eingetragen.", "Personen sind eingetragen."));
        } catch (IllegalArgumentException e) {
            result.removeAll();
            result.add(alert(String.valueOf(e.getMessage())));
        } catch (AccessDeniedException e) {
            taken.run();
        }
    }

    private static Component table(List<LineFault> faults) {
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
        var head = tag("tr", head("Zeile"), head("Spalte"), head("Was zu tun ist"));
        return css(tag("table", tag("thead", head), body), "mi-case__both");
    }

    private static HtmlContainer head(String label) {
        return attribute(tag("th", text(label)), "scope", "col");
    }

    private static Div alert(String sentence) {
        var alert = CaseParts.alert();
        CaseParts.say(alert, sentence);
        return alert;
    }
}
