package ch.mitenand.mail;

import ch.mitenand.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail of the portal. It carries no personal data beyond a first name: what it is about stands
 * behind the link.
 *
 * @param to address of the recipient
 * @param firstName how to greet the recipient, empty for a greeting without name
 * @param language language of the texts
 * @param subject one line
 * @param paragraphs plain sentences, each its own paragraph; no markup
 * @param button the one thing to do, or null
 */
public record Mail(
        String to,
        String firstName,
        Language language,
        String subject,
        List<String> paragraphs,
        @Nullable Button button) {

    /**
     * The link of a mail.
     *
     * @param path address from the root of the portal, starting with a slash
     */
    public record Button(String label, String path) {}
}
