package ch.mitenand.publishing;

import static ch.mitenand.publishing.Finding.Severity.MISSING;
import static ch.mitenand.publishing.Finding.Severity.WARNING;
import static ch.mitenand.publishing.Finding.Step.BASICS;
import static ch.mitenand.publishing.Finding.Step.DETAILS;
import static ch.mitenand.publishing.Finding.Step.JOINING;
import static ch.mitenand.publishing.Finding.Step.WHEN;
import static ch.mitenand.publishing.Finding.Step.WHERE;

import ch.mitenand.offer.Mode;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.SketchCost;
import ch.mitenand.publishing.OfferSketch.SketchPlace;
import ch.mitenand.schedule.ScheduleWords;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what is missing in one sketch, and what looks odd; warnings, not walls. */
final class SketchCheck {

    private static final int TITLE_LENGTH = 120;
    private static final int SUMMARY_LENGTH = 400;
    private static final int TEXT_LENGTH = 6_000;
    private static final int OLDEST = 120;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(99_999);

    private final OfferSketch sketch;
    private final Addresses addresses;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

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
        check.joining();
        check.details();
        return check.findings;
    }

    private void basics() {
        var basics = sketch.basics();
        german(basics.title(), BASICS, "Geben Sie dem Angebot einen Titel auf Deutsch.");
        german(
                basics.summary(),
                BASICS,
                "Beschreiben Sie das Angebot in einem Satz auf Deutsch: Was macht man da?");
        lengths(basics.title(), TITLE_LENGTH, BASICS, "Der Titel");
        lengths(basics.summary(), SUMMARY_LENGTH, BASICS, "Der Satz in Kürze");
        missing(basics.categories().isEmpty(), BASICS, "Wählen Sie mindestens eine Kategorie.");
        missing(basics.targetGroups().isEmpty(), BASICS, "Wählen Sie, für wen das Angebot ist.");
        missing(
                basics.instructionLanguages().isEmpty(),
                BASICS,
                "Wählen Sie, in welcher Sprache es stattfindet.");
        warn(
                basics.title().languages().size() == 1,
                BASICS,
                "Nur auf Deutsch. Wer wenig Deutsch kann, findet das Angebot eher mit einer zweiten Sprache.");
    }

    private void where() {
        var where = sketch.where();
        boolean onSite = where.mode() != Mode.ONLINE;
        missing(onSite && where.places().isEmpty(), WHERE, "Geben Sie an, wo es stattfindet.");
        if (onSite) {
            where.places().forEach(this::place);
        }
        warn(
                !where.servesCanton() && where.serves().isEmpty() && !onSite,
                WHERE,
                "Für welche Gemeinden ist das Angebot? Ohne Angabe erscheint es nur bei der Suche ohne Ort.");
    }

    private void place(SketchPlace place) {
        missing(place.street().isBlank(), WHERE, "Geben Sie die Strasse des Ortes an.");
        missing(place.name().isBlank(), WHERE, "Wie heisst der Ort, zum Beispiel «Pfarreiheim»?");
        if (addresses.place(place).isEmpty()) {
            var localities = addresses.localities(place.postalCode());
            missing(
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
        missing(
                times.isEmpty() && !when.byAppointment() && !when.continuousEntry(),
                WHEN,
                "Wann findet es statt? Zum Beispiel «jeden Dienstag 19 bis 21 Uhr ausser Schulferien», oder wählen"
                        + " Sie «nach Vereinbarung».");
        missing(last.isBefore(first), WHEN, "Der letzte Tag liegt vor dem ersten.");
        missing(
                !last.isBefore(first) && last.isBefore(today),
                WHEN,
                "Der letzte Tag ist schon vorbei. Geben Sie die neuen Daten an.");
        if (!last.isBefore(first)) {
            times.forEach(words -> time(words, first, last));
        }
        warn(
                when.lastDay() == null && !times.isEmpty(),
                WHEN,
                "Ohne letzten Tag zeigen wir das Angebot, solange Sie es regelmässig bestätigen.");
    }

    private void time(String words, LocalDate first, LocalDate last) {
        if (ScheduleWords.read(words, first, last)
                instanceof ScheduleWords.NotUnderstood(_, var hint)) {
            missing(true, WHEN, "«%s»: %s".formatted(words.strip(), hint));
        }
    }

    private void joining() {
        var joining = sketch.joining();
        missing(
                !joining.free() && joining.costs().isEmpty(),
                JOINING,
                "Was kostet es? Geben Sie einen Betrag an oder wählen Sie «gratis».");
        if (!joining.free()) {
            joining.costs().forEach(this::cost);
        }
        var kind = joining.registration();
        missing(
                kind == RegistrationKind.FORM && joining.registrationUrl().isBlank(),
                JOINING,
                "Geben Sie die Webadresse des Anmeldeformulars an.");
        web(joining.registrationUrl(), JOINING);
        missing(
                kind == RegistrationKind.PHONE && joining.contactPhone().isBlank(),
                JOINING,
                "Geben Sie die Telefonnummer für die Anmeldung an.");
        missing(
                kind == RegistrationKind.EMAIL && joining.contactEmail().isBlank(),
                JOINING,
                "Geben Sie die E-Mail-Adresse für die Anmeldung an.");
        missing(
                !joining.contactEmail().isBlank()
                        && !joining.contactEmail()
                                .strip()
                                .matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}"),
                JOINING,
                "«%s» ist keine E-Mail-Adresse.".formatted(joining.contactEmail()));
        warn(
                joining.contactPhone().isBlank() && joining.contactEmail().isBlank(),
                JOINING,
                "Niemand kann nachfragen: Geben Sie Telefon oder E-Mail an.");
        capacity();
    }

    private void cost(SketchCost cost) {
        missing(
                cost.amount() == null,
                JOINING,
                "Ein Preis hat noch keinen Betrag, zum Beispiel «12.50».");
        missing(
                cost.amount() != null
                        && (cost.amount().signum() < 0 || cost.amount().compareTo(DEAREST) > 0),
                JOINING,
                "Ein Preis liegt zwischen CHF 0 und CHF 99'999.");
        missing(
                cost.sessions() != null && cost.sessions() < 1,
                JOINING,
                "Ein Kurs hat mindestens einen Termin.");
    }

    private void capacity() {
        Integer places = sketch.joining().capacityPlaces();
        Integer free = sketch.joining().capacityFree();
        Integer waiting = sketch.joining().capacityWaiting();
        boolean negative =
                places != null && places < 0
                        || free != null && free < 0
                        || waiting != null && waiting < 0;
        missing(negative, JOINING, "Die Zahl der Plätze ist 0 oder mehr.");
        missing(
                !negative && free != null && (places == null || free > places),
                JOINING,
                "Es können nicht mehr Plätze frei sein, als es gibt.");
    }

    private void details() {
        var details = sketch.details();
        for (var text :
                List.of(
                        details.description(),
                        details.plainDescription(),
                        details.leadsTo(),
                        details.entryOther())) {
            lengths(text, TEXT_LENGTH, DETAILS, "Ein Text");
        }
        warn(
                details.description().texts().values().stream()
                        .anyMatch(t -> t.matches("(?s).*<[a-zA-Z/!].*")),
                DETAILS,
                "HTML wird als Text gezeigt. Für Fettes schreiben Sie **so**, für Listen einen Strich am Anfang.");
        Integer min = details.entryMinAge();
        Integer max = details.entryMaxAge();
        missing(!isAge(min) || !isAge(max), DETAILS, "Das Alter liegt zwischen 0 und 120 Jahren.");
        missing(
                min != null && max != null && min > max,
                DETAILS,
                "Das Mindestalter ist höher als das Höchstalter.");
        web(details.web(), DETAILS);
        warn(details.description().isEmpty(), DETAILS, "Noch keine ausführliche Beschreibung.");
        warn(
                needsFollowOn() && details.followOn().isEmpty() && details.leadsTo().isEmpty(),
                DETAILS,
                "Kein Anschluss angegeben: Womit kann man danach weitermachen? (Kein Abschluss ohne Anschluss)");
        warn(
                needsFollowOn()
                        && details.targetOral() == null
                        && details.targetWritten() == null
                        && details.targetCertificate().isEmpty()
                        && details.leadsTo().isEmpty(),
                DETAILS,
                "Kein Ziel angegeben: Welches Niveau oder welchen Abschluss erreicht man?");
    }

    /** IIM 5.4.1: every offer in education and work names aim and follow-on. */
    private boolean needsFollowOn() {
        return sketch.basics().categories().stream()
                .anyMatch(c -> c.startsWith("education") || c.startsWith("work"));
    }

    private static boolean isAge(@Nullable Integer age) {
        return age == null || age >= 0 && age <= OLDEST;
    }

    private void web(String address, Step step) {
        if (!address.isBlank() && !isWebAddress(address.strip())) {
            missing(
                    true,
                    step,
                    "«%s» ist keine Webadresse. Sie beginnt mit https://."
                            .formatted(address.strip()));
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void german(LocalizedText text, Step step, String message) {
        missing(text.in(Language.DE).isEmpty(), step, message);
    }

    private void lengths(LocalizedText text, int most, Step step, String what) {
        text.texts()
                .forEach((language, words) ->
                        missing(
                                words.length() > most,
                                step,
                                "%s (%s) hat %d Zeichen; höchstens %d sind möglich."
                                        .formatted(
                                                what,
                                                language.germanName(),
                                                words.length(),
                                                most)));
    }

    private void missing(boolean holds, Step step, String message) {
        add(holds, MISSING, step, message);
    }

    private void warn(boolean holds, Step step, String message) {
        add(holds, WARNING, step, message);
    }

    private void add(boolean holds, Severity severity, Step step, String message) {
        if (holds) {
            findings.add(new Finding(severity, step, message));
        }
    }
}
