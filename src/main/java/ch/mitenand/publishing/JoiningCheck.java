package ch.mitenand.publishing;

import static ch.mitenand.publishing.Finding.Step.JOINING;

import ch.mitenand.mail.Outbox;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.publishing.OfferSketch.Joining;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import java.math.BigDecimal;

/** Checks what a sketch says about prices, registration, contact and places. */
final class JoiningCheck {

    private static final BigDecimal DEAREST = BigDecimal.valueOf(99_999);

    private final Joining joining;
    private final SketchNotes notes;

    JoiningCheck(Joining joining, SketchNotes notes) {
        this.joining = joining;
        this.notes = notes;
    }

    /** Notes all findings of the step. */
    void run() {
        notes.missing(
                !joining.free() && joining.costs().isEmpty(),
                JOINING,
                "Was kostet es? Geben Sie einen Betrag an oder wählen Sie «gratis».");
        if (!joining.free()) {
            joining.costs().forEach(this::cost);
        }
        var kind = joining.registration();
        notes.missing(
                kind == RegistrationKind.FORM && joining.registrationUrl().isBlank(),
                JOINING,
                "Geben Sie die Webadresse des Anmeldeformulars an.");
        notes.web(joining.registrationUrl(), JOINING);
        notes.missing(
                kind == RegistrationKind.PHONE && joining.contactPhone().isBlank(),
                JOINING,
                "Geben Sie die Telefonnummer für die Anmeldung an.");
        notes.missing(
                kind == RegistrationKind.EMAIL && joining.contactEmail().isBlank(),
                JOINING,
                "Geben Sie die E-Mail-Adresse für die Anmeldung an.");
        notes.missing(
                !joining.contactEmail().isBlank()
                        && !Outbox.accepts(joining.contactEmail().strip()),
                JOINING,
                "«%s» ist keine E-Mail-Adresse.".formatted(joining.contactEmail()));
        notes.warn(
                joining.contactPhone().isBlank() && joining.contactEmail().isBlank(),
                JOINING,
                "Niemand kann nachfragen: Geben Sie Telefon oder E-Mail an.");
        capacity();
    }

    private void cost(SketchCost cost) {
        notes.missing(
                cost.amount() == null,
                JOINING,
                "Ein Preis hat noch keinen Betrag, zum Beispiel «12.50».");
        notes.missing(
                cost.amount() != null
                        && (cost.amount().signum() < 0 || cost.amount().compareTo(DEAREST) > 0),
                JOINING,
                "Ein Preis liegt zwischen CHF 0 und CHF 99'999.");
        notes.missing(
                cost.sessions() != null && cost.sessions() < 1,
                JOINING,
                "Ein Kurs hat mindestens einen Termin.");
    }

    private void capacity() {
        Integer places = joining.capacityPlaces();
        Integer free = joining.capacityFree();
        Integer waiting = joining.capacityWaiting();
        boolean negative =
                places != null && places < 0
                        || free != null && free < 0
                        || waiting != null && waiting < 0;
        notes.missing(negative, JOINING, "Die Zahl der Plätze ist 0 oder mehr.");
        notes.missing(
                !negative && free != null && (places == null || free > places),
                JOINING,
                "Es können nicht mehr Plätze frei sein, als es gibt.");
    }
}
