package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.PendingChange.LogoStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;

/**
 * Shows and changes the logo of an organisation. A change is kept at once; where changes are looked
 * at first, it waits.
 */
class LogoBox extends Section {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String TOO_BIG =
            "Das Bild ist zu gross. Verkleinern Sie es auf höchstens 5 MB und versuchen Sie es noch einmal.";
    private static final String NO_IMAGE =
            "Diese Datei ist kein lesbares Bild. Nehmen Sie eine PNG-, JPEG- oder GIF-Datei.";

    private static final String NOT_PUBLIC =
            "Noch nicht öffentlich: Das Logo gehört zu einer Änderung, die noch nicht freigegeben ist.";

    private final OrganisationDesk desk;
    private final OrganisationChanges changes;
    private final CurrentActor current;
    private final OrganisationId id;
    private final Runnable kept;
    private final Div picture = css(new Div(), "mi-org__logo");
    private final Div alert = Parts.alert();
    private final Upload upload = new Upload();

    /**
     * @param kept called when the logo has changed, or waits for approval
     */
    LogoBox(
            OrganisationDesk desk,
            OrganisationChanges changes,
            CurrentActor current,
            OrganisationId id,
            Runnable kept) {
        this.desk = desk;
        this.changes = changes;
        this.current = current;
        this.id = id;
        this.kept = kept;
        css(this, "mi-box");
        upload.setUploadHandler(this::receive);
        // both ask the browser to come back, so that what the upload changed is shown
        upload.getElement().addEventListener("upload-success", _ -> {});
        upload.getElement().addEventListener("upload-error", _ -> complain(TOO_BIG));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif");
        upload.setUploadButton(Parts.button("Bild auswählen", () -> {}));
        upload.addFileRejectedListener(_ -> complain(TOO_BIG));
        add(
                new H2("Logo"),
                picture,
                alert,
                upload,
                new Paragraph(muted("PNG, JPEG oder GIF, höchstens 5 MB")));
        draw();
    }

    private void draw() {
        var actor = current.require();
        var change = desk.open(actor, id).change();
        var step = change == null ? LogoStep.SAME : change.logo();
        var png = step == LogoStep.SAME ? desk.logo(actor, id) : changes.changedLogo(actor, id);
        picture.removeAll();
        picture.add(
                png.isEmpty()
                        ? new Paragraph(muted("Noch kein Logo"))
                        : Parts.picture(png.get(), "Logo der Organisation"));
        if (step != LogoStep.SAME) {
            picture.add(new Paragraph(muted(NOT_PUBLIC)));
        }
        png.ifPresent(_ -> picture.add(Parts.button("Logo entfernen", () -> keep(new byte[0]))));
    }

    private void keep(byte[] bytes) {
        alert.setVisible(false);
        switch (desk.setLogo(current.require(), id, bytes)) {
            case DONE, WAITS -> {
                draw();
                kept.run();
            }
            case TOO_BIG -> complain(TOO_BIG);
            case NO_IMAGE -> complain(NO_IMAGE);
        }
    }

    private void complain(String message) {
        alert.setText(message);
        alert.setVisible(true);
    }

    /** Takes one picture; nothing beyond the limit is read, whatever the browser says. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        }
        event.getUI()
                .access(() -> {
                    if (bytes.length == 0) {
                        complain(NO_IMAGE);
                    } else {
                        keep(bytes);
                    }
                    upload.clearFileList();
                });
    }
}
