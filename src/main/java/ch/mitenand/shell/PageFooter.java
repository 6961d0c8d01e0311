package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;

/** The foot of every page. */
final class PageFooter extends Footer {

    private static final String DEMO =
            "Demo-Daten: Alle Organisationen, Personen und Angebote sind erfunden, die Gemeinden sind echt. ";
    private static final String PRIVACY =
            "Dieses Portal speichert nichts auf Ihrem Gerät, ausser Sie melden sich an oder merken sich ein Angebot.";

    PageFooter(boolean demo) {
        var columns = css(new Div(), "mi-wrap mi-foot__in");
        columns.add(
                column(
                        "Finden",
                        link("/angebote", "Alle Angebote"),
                        link("/angebote?kategorie=language", "Deutsch lernen"),
                        link("/angebote?kategorie=advice", "Beratung und Gesundheit"),
                        link("/gemeinden", "Gemeinden")),
                column(
                        "Mitmachen",
                        link("/angebote?kategorie=living.volunteering", "Freiwilligenarbeit"),
                        link("/mentoring", "Mentoring und Begleitung"),
                        Markup.attribute(
                                link("/anmelden", "Für Organisationen und Gemeinden"),
                                "router-ignore",
                                "")),
                column(
                        "Über das Portal",
                        link("/impressum", "Impressum und Datenschutz"),
                        link("/datenquellen", "Datenquellen und Lizenzen")));
        columns.add(css(new Paragraph((demo ? DEMO : "") + PRIVACY), "mi-foot__note"));
        add(columns);
        css(this, "mi-foot");
    }

    private static Div column(String title, Anchor... links) {
        return new Div(
                new H2(title),
                list("mi-foot__list", Arrays.stream(links).map(ListItem::new).toList()));
    }
}
