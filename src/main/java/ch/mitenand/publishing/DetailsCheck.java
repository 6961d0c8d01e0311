package ch.mitenand.publishing;

import static ch.mitenand.publishing.Finding.Step.DETAILS;

import ch.mitenand.publishing.OfferSketch.SketchPicture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the details of a sketch: texts, ages, aims and what comes next. */
final class DetailsCheck {

    private static final int TEXT_LENGTH = 6_000;
    private static final int ALT_LENGTH = 250;
    private static final int OLDEST = 120;

    private final OfferSketch sketch;
    private final SketchNotes notes;

    DetailsCheck(OfferSketch sketch, SketchNotes notes) {
        this.sketch = sketch;
        this.notes = notes;
    }

    /** Notes all findings of the step. */
    void run() {
        var details = sketch.details();
        for (var text :
                List.of(
                        details.description(),
                        details.plainDescription(),
                        details.leadsTo(),
                        details.entryOther())) {
            notes.lengths(text, TEXT_LENGTH, DETAILS, "Ein Text");
        }
        notes.warn(
                details.description().texts().values().stream()
                        .anyMatch(t -> t.matches("(?s).*<[a-zA-Z/!].*")),
                DETAILS,
                "HTML wird als Text gezeigt. Für Fettes schreiben Sie **so**, für Listen einen Strich am Anfang.");
        Integer min = details.entryMinAge();
        Integer max = details.entryMaxAge();
        notes.missing(
                !isAge(min) || !isAge(max), DETAILS, "Das Alter liegt zwischen 0 und 120 Jahren.");
        notes.missing(
                min != null && max != null && min > max,
                DETAILS,
                "Das Mindestalter ist höher als das Höchstalter.");
        notes.web(details.web(), DETAILS);
        picture(details.picture());
        notes.warn(
                details.description().isEmpty(), DETAILS, "Noch keine ausführliche Beschreibung.");
        notes.warn(
                needsFollowOn() && details.followOn().isEmpty() && details.leadsTo().isEmpty(),
                DETAILS,
                "Kein Anschluss angegeben: Womit kann man danach weitermachen? (Kein Abschluss ohne Anschluss)");
        notes.warn(
                needsFollowOn()
                        && details.targetOral() == null
                        && details.targetWritten() == null
                        && details.targetCertificate().isEmpty()
                        && details.leadsTo().isEmpty(),
                DETAILS,
                "Kein Ziel angegeben: Welches Niveau oder welchen Abschluss erreicht man?");
    }

    private void picture(@Nullable SketchPicture picture) {
        if (picture != null) {
            notes.german(
                    picture.alt(),
                    DETAILS,
                    "Beschreiben Sie auf Deutsch, was auf dem Bild zu sehen ist. Blinde Menschen hören diesen Satz.");
            notes.lengths(picture.alt(), ALT_LENGTH, DETAILS, "Die Beschreibung des Bildes");
        }
    }

    /** IIM 5.4.1: every offer in education and work names aim and follow-on. */
    private boolean needsFollowOn() {
        return sketch.basics().categories().stream()
                .anyMatch(c -> c.startsWith("education") || c.startsWith("work"));
    }

    private static boolean isAge(@Nullable Integer age) {
        return age == null || age >= 0 && age <= OLDEST;
    }
}
