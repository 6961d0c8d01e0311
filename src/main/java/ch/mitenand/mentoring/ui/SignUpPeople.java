package ch.mitenand.mentoring.ui;

import ch.mitenand.mail.Outbox;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.PersonDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads who somebody is from a form, and notes what has to be corrected. */
@Component
class SignUpPeople {

    private static final int OLDEST = 1900;

    private final SignUpPlaces places;
    private final PersonCheck check;
    private final Clock clock;

    SignUpPeople(SignUpPlaces places, PersonCheck check, Clock clock) {
        this.places = places;
        this.check = check;
        this.clock = clock;
    }

    /** The person; empty when something is missing, then it is noted. */
    Optional<PersonDetails> read(SignUpAnswers answers, SignUpTexts texts, boolean mentor) {
        var home = home(answers);
        int year = year(answers, mentor);
        for (String name : new String[] {"firstName", "lastName"}) {
            if (answers.value(name).isEmpty()) {
                note(name, answers);
            }
        }
        if (!Outbox.accepts(answers.value("email"))) {
            note("email", answers);
        }
        if (home.isEmpty() || year == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonDetails(
                        answers.value("firstName"),
                        answers.value("lastName"),
                        answers.value("email"),
                        answers.value("phone"),
                        texts.language(),
                        year,
                        home.get().bfs(),
                        home.get().postalCode(),
                        home.get().locality()));
    }

    /** Notes what to do about a field of the service. */
    static void note(String field, SignUpAnswers answers) {
        switch (field) {
            case "firstName", "lastName", "phone" -> answers.wrong(field, "wrong." + field);
            case "email" -> answers.wrong(field, "wrong.email", SignUpPage.EXAMPLE_EMAIL);
            case "birthYear" -> answers.wrong(field, "wrong.year", SignUpPage.EXAMPLE_YEAR);
            case "bfs", "locality" ->
                    answers.wrong(
                            SignUpAnswers.LOCALITY, "wrong.locality", SignUpPage.EXAMPLE_PLACE);
            case "radiusKm", "travelKm" -> answers.wrong("distance", "wrong.choice");
            case "languages" -> answers.wrong(field, "wrong.languages");
            default -> answers.wrong(field, "wrong.choice");
        }
    }

    private Optional<SignUpPlaces.Home> home(SignUpAnswers answers) {
        var reading =
                places.read(
                        answers.value(SignUpAnswers.LOCALITY), answers.value(SignUpAnswers.WHICH));
        if (reading.home().isEmpty()) {
            if (reading.choices().isEmpty()) {
                note(SignUpAnswers.LOCALITY, answers);
            } else {
                answers.wrong(SignUpAnswers.LOCALITY, "wrong.which");
            }
        }
        return reading.home();
    }

    /** The year of birth; 0 when it is wrong. */
    private int year(SignUpAnswers answers, boolean mentor) {
        String typed = answers.value("birthYear");
        int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        int today = LocalDate.now(clock).getYear();
        if (year < OLDEST || year > today) {
            note("birthYear", answers);
            return 0;
        }
        if (mentor && year > check.youngestYear()) {
            answers.wrong("birthYear", "wrong.adult", Integer.toString(check.youngestYear()));
            return 0;
        }
        return year;
    }
}
