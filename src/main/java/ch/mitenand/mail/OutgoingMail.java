package ch.mitenand.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail in its final wording.
 *
 * @param lease the attempt for which it was handed out
 * @param attempts attempts that failed before
 */
record OutgoingMail(
        UUID id,
        String recipient,
        String language,
        String subject,
        String text,
        String html,
        Instant created,
        UUID lease,
        int attempts) {}
