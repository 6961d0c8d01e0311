package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.ReferralExchange.Imported;
import ch.mitenand.referral.ReferralExchange.LineFault;
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

/** Takes results that were told outside of the portal: first only checked, then taken. */
final class ExchangeImport extends Div {

    /** Reads a file, or only checks it. */
    interface Reader {

        Imported read(byte[] file, boolean onlyCheck);
    }

    private static final int MOST_BYTES = 1_000_000;
    private static final int SHOWN = 50;
    private static final String TOO_BIG = "Die Datei ist zu gross: höchstens 1 MB.";

    private final Reader reader;
    private final Div result = css(new Div(), "mi-import__result");

    ExchangeImport(Reader reader) {
        this.reader = reader;
        css(this, "mi-import");
        attribute(attribute(result, "role", "status"), "aria-live", "polite");
        add(
                new Paragraph(
                        "Für das, was Ihnen ein Anbieter am Telefon oder per Brief gemeldet hat. Spalten: zuweisung, stand,"
                                + " datum, ergebnis, grund."),
                css(
                        new Paragraph(
                                "Die Datei wird zuerst nur geprüft. Im Verlauf steht danach Ihr Name, im Auftrag des"
                                        + " Anbieters."),
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
        safely(() -> show(bytes, reader.read(bytes, true)));
    }

    private void show(byte[] bytes, Imported checked) {
        result.add(
                css(
                        new Paragraph(
                                "%s, %d schon bekannt, %d Fehler."
                                        .formatted(
                                                CaseParts.count(
                                                        checked.taken(),
                                                        "neue Meldung",
                                                        "neue Meldungen"),
                                                checked.known(),
                                                checked.faults().size())),
                        "mi-lead"));
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
                            CaseParts.count(
                                    checked.taken(), "Meldung übernehmen", "Meldungen übernehmen"),
                            () -> take(bytes)));
        }
    }

    private void take(byte[] bytes) {
        safely(() -> {
            var done = reader.read(bytes, false);
            result.add(
                    new Paragraph(
                            CaseParts.count(
                                            done.taken(),
                                            "Meldung ist übernommen.",
                                            "Meldungen sind übernommen.")
                                    + " Nehmen Sie die Ergebnisse in der Liste «Heute» zur Kenntnis."));
        });
    }

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
}
