package ch.mitenand.mentoring;

import java.util.UUID;

/**
 * A person's e-mail address was changed: links that went to the old one must not work any more.
 *
 * @param person id of the mentor or mentee
 * @param mentor whether it is a mentor
 */
public record PersonAddressChanged(UUID person, boolean mentor) {}
