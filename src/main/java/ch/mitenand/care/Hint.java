package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;
import java.time.LocalDate;

/**
 * An occasion to thank a volunteer.
 *
 * @param key identity among the hints of this volunteer
 * @param occasion German, what there is to say thank you for
 * @param day when it is or was
 */
public record Hint(MentorId mentor, String name, String key, String occasion, LocalDate day) {}
