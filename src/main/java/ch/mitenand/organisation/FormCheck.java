package ch.mitenand.organisation;

import ch.mitenand.organisation.Seats.Seat;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was typed of an organisation, and says of every mistake what to do. */
@Component
class FormCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_STREET = 200;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final Pattern CODE = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private final Seats seats;
    private final Regions regions;

    FormCheck(Seats seats, Regions regions) {
        this.seats = seats;
        this.regions = regions;
    }

    /** What the check found. */
    sealed interface Checked {

        /** Everything is there. */
        record Good(CheckedForm form) implements Checked {}

        /** What to correct, by name of the record component. */
        record Bad(Map<String, String> problems) implements Checked {}
    }

    Checked check(OrganisationForm form) {
        var problems = new Problems();
        String name = oneLine(form.name());
        problems.check("name", nameProblem(name));
        LegalForm legalForm = form.legalForm();
        problems.check(
                "legalForm",
                legalForm == null
                        ? "Wählen Sie die Rechtsform. Ohne eigene Rechtsform: «Freie Gruppe»."
                        : "");
        String street = oneLine(form.street());
        problems.check("street", streetProblem(street));
        var seat = seat(form, problems);
        var uid = problems.read("uid", form.uid(), Uid::read, UID_PROBLEM);
        var email = problems.read("email", form.email(), FormCheck::mail, MAIL_PROBLEM);
        var phone = problems.read("phone", form.phone(), SwissPhone::read, PHONE_PROBLEM);
        var website = problems.read("website", form.website(), WebAddress::read, WEB_PROBLEM);
        problems.check("description", descriptionProblem(form.description()));
        if (!problems.found.isEmpty() || legalForm == null || seat.isEmpty()) {
            return new Checked.Bad(problems.found);
        }
        return new Checked.Good(
                new CheckedForm(
                        name,
                        legalForm,
                        uid,
                        street,
                        seat.get().postalCode(),
                        seat.get().locality(),
                        seat.get().bfs(),
                        email,
                        phone,
                        website,
                        form.languages().stream().distinct().toList(),
                        form.description()));
    }

    private static final String UID_PROBLEM =
            "Diese UID kann nicht stimmen. Sie hat neun Ziffern, zum Beispiel CHE-123.456.788. Wenn Sie keine haben,"
                    + " lassen Sie das Feld leer.";
    private static final String MAIL_PROBLEM =
            "Schreiben Sie eine E-Mail-Adresse wie info@verein.example.ch.";
    private static final String PHONE_PROBLEM =
            "Schreiben Sie eine Schweizer Telefonnummer mit Vorwahl, zum Beispiel 062 123 45 67.";
    private static final String WEB_PROBLEM =
            "Schreiben Sie eine öffentliche Webadresse wie https://www.verein.example.ch, ohne Benutzername und"
                    + " Passwort.";

    private static String nameProblem(String name) {
        if (name.length() < 2) {
            return "Schreiben Sie den Namen der Organisation.";
        }
        return name.length() > LONGEST_NAME
                ? "Kürzen Sie den Namen auf höchstens " + LONGEST_NAME + " Zeichen."
                : "";
    }

    private static String streetProblem(String street) {
        if (street.length() < 2) {
            return "Schreiben Sie Strasse und Hausnummer.";
        }
        return street.length() > LONGEST_STREET
                ? "Kürzen Sie die Adresse auf höchstens " + LONGEST_STREET + " Zeichen."
                : "";
    }

    private static String descriptionProblem(LocalizedText description) {
        if (description.in(Language.DE).isEmpty()) {
            return "Beschreiben Sie Ihre Organisation in zwei, drei Sätzen auf Deutsch.";
        }
        for (var text : description.texts().entrySet()) {
            if (text.getValue().length() > LONGEST_DESCRIPTION) {
                return "Kürzen Sie den Text (%s) auf höchstens %d Zeichen."
                        .formatted(text.getKey().germanName(), LONGEST_DESCRIPTION);
            }
        }
        return "";
    }

    private Optional<Seat> seat(OrganisationForm form, Problems problems) {
        String code = form.postalCode().strip();
        String locality = oneLine(form.locality());
        if (!CODE.matcher(code).matches()) {
            problems.check("postalCode", "Schreiben Sie die Postleitzahl mit vier Ziffern.");
            problems.check("locality", locality.isEmpty() ? "Schreiben Sie den Ort." : "");
            return Optional.empty();
        }
        var seat = seats.find(code, locality);
        if (seat.isEmpty()) {
            var fitting = regions.localities(code);
            problems.check(
                    fitting.isEmpty() ? "postalCode" : "locality",
                    fitting.isEmpty()
                            ? "Die Postleitzahl %s liegt nicht im Kanton Solothurn. Geben Sie die Adresse an, an der Sie im Kanton tätig sind."
                                    .formatted(code)
                            : "Zur Postleitzahl %s passt: %s."
                                    .formatted(code, String.join(", ", fitting)));
        }
        return seat;
    }

    private static Optional<String> mail(String typed) {
        String address = typed.strip();
        return address.length() <= 254 && MAIL.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    private static final class Problems {

        private final Map<String, String> found = new LinkedHashMap<>();

        void check(String field, String problem) {
            if (!problem.isEmpty()) {
                found.put(field, problem);
            }
        }

        /** The value as it is kept, null when nothing was typed or what was typed is wrong. */
        @Nullable String read(
                String field,
                String typed,
                Function<String, Optional<String>> reader,
                String problem) {
            if (typed.isBlank()) {
                return null;
            }
            var value = reader.apply(typed);
            check(field, value.isEmpty() ? problem : "");
            return value.orElse(null);
        }
    }
}
