package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What people see instead of a page: what happened, and a search box to go on. */
final class NoticePage {

    private NoticePage() {}

    /** The page of an HTTP status. */
    static Main of(int status, String requestId) {
        var main = new Main(content(status, requestId));
        main.setId("inhalt");
        return Markup.attribute(main, "tabindex", "-1");
    }

    /** The content for a status inside any frame. */
    static Component content(int status, String requestId) {
        var head = css(new Header(), "mi-page__head");
        head.add(
                css(new Paragraph("Fehler " + status), "mi-kind mi-c-help"), new H1(title(status)));
        head.add(css(new Paragraph(explanation(status)), "mi-lead"));
        if (!requestId.isEmpty()) {
            head.add(css(new Paragraph("Nummer für Rückfragen: " + requestId), "mi-muted"));
        }
        var ways =
                List.of(
                        way("/", "Startseite"),
                        way("/angebote", "Alle Angebote"),
                        way("/gemeinden", "Gemeinden"));
        var search = css(new Div(SearchForm.panel()), "mi-notice__search");
        return css(new Div(head, search, list("mi-chips", ways)), "mi-wrap mi-section");
    }

    /** The heading for a status. */
    static String title(int status) {
        return switch (status) {
            case 400 -> "Diese Adresse verstehen wir nicht";
            case 401, 403 -> "Diese Seite ist nicht für alle";
            case 404, 410 -> "Diese Seite gibt es nicht (mehr)";
            case 405 -> "So geht es hier nicht";
            case 413 -> "Das ist zu viel auf einmal";
            case 503 -> "Das Portal ist gleich wieder da";
            default -> "Hier ist etwas schiefgegangen";
        };
    }

    private static String explanation(int status) {
        return switch (status) {
            case 400 -> "Vielleicht ist beim Kopieren etwas verloren gegangen. Suchen Sie hier:";
            case 401, 403 -> "Melden Sie sich an, oder suchen Sie in den öffentlichen Angeboten:";
            case 404, 410 ->
                    "Vielleicht ist das Angebot zu Ende. Suchen Sie hier nach etwas Ähnlichem:";
            case 413 -> "Gehen Sie zurück und kürzen Sie den Text, oder suchen Sie hier:";
            case 405 -> "Gehen Sie zurück, oder suchen Sie hier:";
            default ->
                    "Der Fehler liegt bei uns. Versuchen Sie es in ein paar Minuten noch einmal:";
        };
    }

    private static ListItem way(String address, String label) {
        return new ListItem(css(link(address, label), "mi-chip"));
    }
}
