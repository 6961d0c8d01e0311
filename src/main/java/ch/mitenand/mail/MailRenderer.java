package ch.mitenand.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts a mail into words: checks what goes into headers and adds the frame of the language. */
@Component
class MailRenderer {

    private static final int LONGEST_SUBJECT = 150;

    /** Controls, line ends, and characters that turn the direction of what follows. */
    private static final Pattern NOT_IN_A_LINE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\s]+");

    /** A first name that is really a text or an address would make the mail somebody else's. */
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?:[\\p{L}\\p{M}'’ \\-]|\\.(?= |$)){1,40}");

    private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7e]*");

    private final PortalAddress portal;

    MailRenderer(PortalAddress portal) {
        this.portal = portal;
    }

    /**
     * The mail in its final wording.
     *
     * @throws IllegalArgumentException when it cannot be sent as it is
     */
    RenderedMail render(Mail mail) {
        if (!MailAddresses.isOne(mail.to())) {
            throw new IllegalArgumentException("the recipient is not a mail address");
        }
        var frame = FrameTexts.of(mail.language());
        var content =
                new MailContent(
                        mail.language(),
                        frame,
                        subject(mail.subject()),
                        greeting(frame, mail.firstName()),
                        mail.paragraphs().stream().map(MailRenderer::line).toList(),
                        buttons(mail),
                        portal.root());
        return new RenderedMail(
                mail.to(),
                mail.language(),
                content.subject(),
                PlainMail.of(content),
                HtmlMail.of(content));
    }

    private List<MailContent.Link> buttons(Mail mail) {
        var button = mail.button();
        if (button == null) {
            return List.of();
        }
        if (!PATH.matcher(button.path()).matches()) {
            throw new IllegalArgumentException("not a path of the portal");
        }
        return List.of(new MailContent.Link(line(button.label()), portal.root() + button.path()));
    }

    private static String greeting(FrameTexts frame, String firstName) {
        String name = line(firstName);
        return FIRST_NAME.matcher(name).matches()
                ? frame.greetingTo().formatted(name)
                : frame.greeting();
    }

    private static String subject(String text) {
        String line = line(text);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a mail needs a subject");
        }
        int most = Math.min(line.length(), LONGEST_SUBJECT);
        boolean inside = most < line.length() && Character.isLowSurrogate(line.charAt(most));
        return line.substring(0, inside ? most - 1 : most).strip();
    }

    private static String line(String text) {
        return NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    }
}
