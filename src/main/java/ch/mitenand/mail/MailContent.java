package ch.mitenand.mail;

import ch.mitenand.shared.Language;
import java.util.List;

/**
 * Everything a mail says, before it becomes plain text or HTML.
 *
 * @param links the button, if there is one
 * @param root address of the portal
 */
record MailContent(
        Language language,
        FrameTexts frame,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Link> links,
        String root) {

    /** A link with its whole address. */
    record Link(String label, String address) {}
}
