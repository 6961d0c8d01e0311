package ch.mitenand.mail;

import ch.mitenand.shared.Language;

/** The wording of a mail, as plain text and as HTML. */
record RenderedMail(
        String recipient, Language language, String subject, String text, String html) {}
