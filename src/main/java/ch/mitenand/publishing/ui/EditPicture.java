package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.media.Photos;
import ch.mitenand.publishing.OfferSketch.SketchPicture;
import ch.mitenand.publishing.PictureDesk.Added;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture of an offer and its description. A file that cannot be taken changes nothing: the
 * picture and the texts stay, and a sentence says what to do.
 */
final class EditPicture extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(EditPicture.class);

    private static final String TOO_BIG =
            "Das Bild ist zu gross. Verkleinern Sie es auf höchstens 5 MB und versuchen Sie es noch einmal.";
    private static final String NO_PHOTO =
            "Diese Datei ist kein lesbares Bild. Nehmen Sie eine JPEG- oder PNG-Datei.";
    private static final String TOO_MANY =
            "Ihre Organisation hat heute schon sehr viele Bilder hochgeladen. Versuchen Sie es morgen wieder.";
    private static final String FAILED =
            "Das hat nicht geklappt. Versuchen Sie es noch einmal. Ihr Text ist davon nicht betroffen.";

    private final EditFields fields;
    private final EditorPictures pictures;
    private final Div shown = css(new Div(), "mi-photo-edit__shown");
    private final Paragraph problem =
            attribute(css(new Paragraph(), "mi-photo-edit__problem"), "role", "alert");
    private final NativeButton choose = css(new NativeButton(), "mi-action mi-edit__add");
    private final Upload upload = new Upload();
    private final EditLocalized alt;
    private final NativeButton remove = EditFields.remover("Bild", this::remove);
    private String id = "";

    EditPicture(EditFields fields, EditorPictures pictures) {
        this.fields = fields;
        this.pictures = pictures;
        css(this, "mi-photo-edit mi-edit__stack");
        alt =
                EditLocalized.line(
                        fields,
                        "Was ist auf dem Bild zu sehen?",
                        "Für blinde Menschen, zum Beispiel: Vier Frauen nähen an einem langen Tisch.");
        prepare();
        var hint =
                "JPEG oder PNG, am besten im Querformat, höchstens 5 MB. Fragen Sie alle, die man"
                        + " erkennt, ob sie einverstanden sind.";
        add(shown, problem, upload, css(new Paragraph(hint), "mi-muted"), alt, remove);
        draw();
    }

    private void prepare() {
        upload.setUploadHandler(this::receive);
        // both ask the browser to come back, so that what the upload changed is shown
        upload.getElement().addEventListener("upload-success", _ -> {});
        upload.getElement().addEventListener("upload-error", _ -> say(FAILED));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Photos.MOST_BYTES);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("oder hierher ziehen"));
        upload.setI18n(texts());
        upload.addFileRejectedListener(event ->
                say(event.getFileName().matches("(?i).*\\.(jpe?g|png)") ? TOO_BIG : NO_PHOTO));
    }

    private static UploadI18N texts() {
        var status =
                new UploadI18N.Uploading.Status()
                        .setConnecting("Verbindung wird aufgebaut")
                        .setStalled("Steht still")
                        .setProcessing("Wird geprüft")
                        .setHeld("Wartet");
        return new UploadI18N()
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(status)
                                .setRemainingTime(
                                        new UploadI18N.Uploading.RemainingTime()
                                                .setPrefix("noch ")
                                                .setUnknown("Dauer unbekannt")));
    }

    /** Shows a picture, or that there is none. */
    void show(@Nullable SketchPicture picture) {
        id = picture == null ? "" : picture.id();
        alt.show(picture == null ? LocalizedText.EMPTY : picture.alt());
        say("");
        draw();
    }

    /** The picture with its description, null for none. */
    @Nullable SketchPicture read() {
        return id.isEmpty() ? null : new SketchPicture(id, alt.read());
    }

    private void draw() {
        boolean there = !id.isEmpty();
        shown.removeAll();
        if (there) {
            pictures.address(id)
                    .ifPresent(address -> shown.add(new Image(address, "Das Bild Ihres Angebots")));
        }
        choose.setText(there ? "Anderes Bild auswählen" : "Bild auswählen");
        alt.setVisible(there);
        remove.setVisible(there);
    }

    private void remove() {
        id = "";
        say("");
        draw();
        choose.focus();
        fields.changed();
    }

    private void say(String message) {
        problem.setText(message);
        problem.setVisible(!message.isEmpty());
    }

    /** Takes one file; nothing beyond the limit is read, whatever the browser says. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var stream = event.getInputStream()) {
            bytes = stream.readNBytes(Photos.MOST_BYTES + 1);
        }
        event.getUI()
                .access(() -> {
                    take(bytes);
                    upload.clearFileList();
                });
    }

    /** Takes a file in place of the picture that is there. */
    void take(byte[] file) {
        try {
            switch (pictures.add(file)) {
                case Added.Done(String added) -> taken(added);
                case Added.TooBig _ -> say(TOO_BIG);
                case Added.NoPhoto _ -> say(NO_PHOTO);
                case Added.TooMany _ -> say(TOO_MANY);
            }
        } catch (RuntimeException e) {
            LOG.warn("a picture in the editor: {}", e.getClass().getName());
            say(FAILED);
        }
    }

    private void taken(String added) {
        id = added;
        say("");
        draw();
        fields.changed();
    }
}
