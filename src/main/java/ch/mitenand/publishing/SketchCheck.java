package ch.mitenand.publishing;

import static ch.mitenand.publishing.Finding.Step.BASICS;
import static ch.mitenand.publishing.Finding.Step.WHEN;
import static ch.mitenand.publishing.Finding.Step.WHERE;

import ch.mitenand.offer.Mode;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.schedule.ScheduleWords;
import java.time.LocalDate;
import java.util.List;

/** Says what is missing in one sketch, and what looks odd; warnings, not walls. */
final class SketchCheck {

    private static final int TITLE_LENGTH = 120;
    private static final int SUMMARY_LENGTH = 400;

    private final OfferSketch sketch;
    private final Addresses addresses;
    private final LocalDate today;
    private final SketchNotes notes = new SketchNotes();

    private SketchCheck(OfferSketch sketch, Addresses addresses, LocalDate today) {
        this.sketch = sketch;
        this.addresses = addresses;
        this.today = today;
    }

    /** All findings, in the order of the steps. */
    static List<Finding> of(OfferSketch sketch, Addresses addresses, LocalDate today) {
        var check = new SketchCheck(sketch, addresses, today);
        check.basics();
        check.where();
        check.when();
        new JoiningCheck(sketch.joining(), check.notes).run();
        new DetailsCheck(sketch, check.notes).run();
        return check.notes.findings();
    }

    private void basics() {
        var basics = sketch.basics();
        notes.german(basics.title(), BASICS, "Geben Sie dem Angebot einen Titel auf Deutsch.");
        notes.german(
                basics.summary(),
                BASICS,
                "Beschreiben Sie das Angebot in einem Satz auf Deutsch: Was macht man da?");
        notes.lengths(basics.title(), TITLE_LENGTH, BASICS, "Der Titel");
        notes.lengths(basics.summary(), SUMMARY_LENGTH, BASICS, "Der Satz in Kürze");
        notes.missing(
                basics.categories().isEmpty(), BASICS, "Wählen Sie mindestens eine Kategorie.");
        notes.missing(
                basics.targetGroups().isEmpty(), BASICS, "Wählen Sie, für wen das Angebot ist.");
        notes.missing(
                basics.instructionLanguages().isEmpty(),
                BASICS,
                "Wählen Sie, in welcher Sprache es stattfindet.");
        notes.warn(
                basics.title().languages().size() == 1,
                BASICS,
                "Nur auf Deutsch. Wer wenig Deutsch kann, findet das Angebot eher mit einer zweiten Sprache.");
    }

    private void where() {
        var where = sketch.where();
        boolean onSite = where.mode() != Mode.ONLINE;
        notes.missing(
                onSite && where.places().isEmpty(), WHERE, "Geben Sie an, wo es stattfindet.");
        if (onSite) {
            where.places().forEach(this::place);
        }
        notes.warn(
                !where.servesCanton() && where.serves().isEmpty() && !onSite,
                WHERE,
                "Für welche Gemeinden ist das Angebot? Ohne Angabe erscheint es nur bei der Suche ohne Ort.");
    }

    private void place(SketchPlace place) {
        notes.missing(place.street().isBlank(), WHERE, "Geben Sie die Strasse des Ortes an.");
        notes.missing(
                place.name().isBlank(), WHERE, "Wie heisst der Ort, zum Beispiel «Pfarreiheim»?");
        if (addresses.place(place).isEmpty()) {
            var localities = addresses.localities(place.postalCode());
            notes.missing(
                    true,
                    WHERE,
                    localities.isEmpty()
                            ? "Die Postleitzahl «%s» gibt es im Kanton Solothurn nicht."
                                    .formatted(place.postalCode())
                            : "«%s %s» passt nicht zusammen. Zu dieser Postleitzahl gehört: %s."
                                    .formatted(
                                            place.postalCode(),
                                            place.locality(),
                                            String.join(", ", localities)));
        }
    }

    private void when() {
        var when = sketch.when();
        var first = SketchContent.firstDay(when, today);
        var last = SketchContent.lastDay(when, today);
        var times = when.times().stream().filter(t -> !t.isBlank()).toList();
        notes.missing(
                times.isEmpty() && !when.byAppointment() && !when.continuousEntry(),
                WHEN,
                "Wann findet es statt? Zum Beispiel «jeden Dienstag 19 bis 21 Uhr ausser Schulferien», oder wählen"
                        + " Sie «nach Vereinbarung».");
        notes.missing(last.isBefore(first), WHEN, "Der letzte Tag liegt vor dem ersten.");
        notes.missing(
                !last.isBefore(first) && last.isBefore(today),
                WHEN,
                "Der letzte Tag ist schon vorbei. Geben Sie die neuen Daten an.");
        if (!last.isBefore(first)) {
            times.forEach(words -> time(words, first, last));
        }
        notes.warn(
                when.lastDay() == null && !times.isEmpty(),
                WHEN,
                "Ohne letzten Tag zeigen wir das Angebot, solange Sie es regelmässig bestätigen.");
    }

    private void time(String words, LocalDate first, LocalDate last) {
        if (ScheduleWords.read(words, first, last)
                instanceof ScheduleWords.NotUnderstood(_, var hint)) {
            notes.missing(true, WHEN, "«%s»: %s".formatted(words.strip(), hint));
        }
    }
}
