package ch.mitenand.mail;

/** Writes a mail as plain text. */
final class PlainMail {

    private PlainMail() {}

    static String of(MailContent mail) {
        var text = new StringBuilder(mail.greeting()).append("\n\n");
        mail.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        for (var link : mail.links()) {
            text.append(link.label()).append(":\n").append(link.address()).append("\n\n");
        }
        text.append(mail.frame().closing()).append("\nMitenand\n\n-- \n");
        return text.append(mail.frame().footer())
                .append("\n")
                .append(mail.root())
                .append("\n")
                .toString();
    }
}
