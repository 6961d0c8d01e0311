package ch.mitenand.mail;

/**
 * Writes a mail as HTML for mail programs: styles at the elements, a table for the width, nothing
 * to load from elsewhere.
 */
final class HtmlMail {

    private static final String FONT =
            "font-family:'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif;";
    private static final String TEXT =
            "margin:0 0 18px;font-size:17px;line-height:1.55;color:#211e1b;";
    private static final String SMALL =
            "margin:0 0 12px;font-size:14px;line-height:1.5;color:#5c544a;";
    private static final String BUTTON =
            "display:inline-block;padding:14px 26px;font-size:17px;font-weight:bold;line-height:1.3;"
                    + "color:#ffffff;background-color:#0d5250;border-radius:10px;text-decoration:none;";

    private final MailContent mail;
    private final StringBuilder html = new StringBuilder(4000);

    private HtmlMail(MailContent mail) {
        this.mail = mail;
    }

    static String of(MailContent mail) {
        return new HtmlMail(mail).write();
    }

    private String write() {
        head();
        html.append(
                "<h1 style=\"margin:0 0 22px;font-size:24px;line-height:1.25;color:#211e1b;\">");
        html.append(escape(mail.subject())).append("</h1>\n");
        paragraph(TEXT, mail.frame().language(), mail.greeting());
        mail.paragraphs().forEach(text -> paragraph(TEXT, mail.language().tag(), text));
        mail.links().forEach(this::button);
        paragraph(TEXT + "margin-top:26px;", mail.frame().language(), mail.frame().closing());
        html.append("</td></tr>\n<tr><td style=\"padding:20px 28px 8px;\">\n");
        paragraph(SMALL, mail.frame().language(), mail.frame().footer());
        html.append("<p style=\"").append(SMALL).append("\">");
        link(mail.root(), "color:#0d5250;");
        return html.append("</p>\n</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n")
                .toString();
    }

    private void head() {
        html.append("<!doctype html>\n<html lang=\"").append(mail.language().tag());
        html.append("\" dir=\"").append(mail.language().rightToLeft() ? "rtl" : "ltr");
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light\">\n<title>");
        html.append(escape(mail.subject())).append("</title>\n</head>\n");
        html.append("<body style=\"margin:0;padding:0;background-color:#fcfaf6;")
                .append(FONT)
                .append("\">\n");
        table("width:100%;background-color:#fcfaf6;");
        html.append("<tr><td align=\"center\" style=\"padding:24px 12px;\">\n");
        table("width:100%;max-width:600px;text-align:start;");
        html.append("<tr><td style=\"padding:0 28px 14px;font-size:20px;font-weight:bold;");
        html.append("color:#a51220;\">Mitenand</td></tr>\n");
        html.append("<tr><td style=\"padding:30px 28px 14px;background-color:#ffffff;");
        html.append(
                "border:1px solid #e4dccf;border-top:4px solid #a51220;border-radius:14px;\">\n");
    }

    private void table(String style) {
        html.append(
                        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"")
                .append(style)
                .append(FONT)
                .append("\">");
    }

    private void paragraph(String style, String language, String text) {
        html.append("<p style=\"").append(style).append('"');
        if (!language.equals(mail.language().tag())) {
            html.append(" lang=\"").append(language).append("\" dir=\"auto\"");
        }
        html.append('>').append(escape(text)).append("</p>\n");
    }

    private void button(MailContent.Link link) {
        html.append("<p style=\"margin:28px 0;\"><a href=\"").append(escape(link.address()));
        html.append("\" style=\"").append(BUTTON).append("\">").append(escape(link.label()));
        html.append("</a></p>\n");
        paragraph(SMALL, mail.frame().language(), mail.frame().buttonHint());
        html.append("<p dir=\"ltr\" style=\"").append(SMALL);
        html.append("word-break:break-all;\">");
        link(link.address(), "color:#0d5250;");
        html.append("</p>\n");
    }

    private void link(String address, String style) {
        html.append("<a href=\"").append(escape(address)).append("\" style=\"").append(style);
        html.append("\">").append(escape(address)).append("</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
