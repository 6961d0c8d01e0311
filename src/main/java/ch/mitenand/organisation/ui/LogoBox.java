package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** Shows and changes the logo of an organisation; a change is kept at once. */
class LogoBox extends Section {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final String TOO_BIG =
            "Das Bild ist zu gross. Verkleinern Sie es auf höchstens 5 MB und versuchen Sie es noch einmal.";
    private static final String NO_IMAGE =
            "Diese Datei ist kein lesbares Bild. Nehmen Sie eine PNG-, JPEG- oder GIF-Datei.";

    private final OrganisationDesk desk;
    private final CurrentActor current;
    private final OrganisationId id;
    private final Div picture = css(new Div(), "mi-org__logo");
    private final Div alert = Parts.alert();
    private final Upload upload = new Upload();

    LogoBox(OrganisationDesk desk, CurrentActor current, OrganisationId id) {
        this.desk = desk;
        this.current = current;
        this.id = id;
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
        picture.removeAll();
        Optional<byte[]> png = desk.logo(current.require(), id);
        picture.add(
                png.isEmpty()
                        ? new Paragraph(muted("Noch kein Logo"))
                        : new Image(
                                "data:image/png;base64,"
                                        + Base64.getEncoder().encodeToString(png.get()),
                                "Logo der Organisation"));
        png.ifPresent(_ -> picture.add(Parts.button("Logo entfernen", () -> keep(new byte[0]))));
    }

    private void keep(byte[] bytes) {
        alert.setVisible(false);
        switch (desk.setLogo(current.require(), id, bytes)) {
            case DONE -> draw();
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
