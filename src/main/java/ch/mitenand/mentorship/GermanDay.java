package ch.mitenand.mentorship;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes a day as mails and sentences do. */
final class GermanDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private GermanDay() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
