package ch.mitenand.home.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import ch.mitenand.shell.Site;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says what the portal is, what it does with data, and how accessible it is. */
@Route("impressum")
@AnonymousAllowed
class ImprintView extends PublicView {

    private static final String WHAT =
            "Mitenand zeigt die Integrationsangebote im Kanton Solothurn an einem Ort: für Menschen, die neu hier sind,"
                    + " für Freiwillige, Gemeinden, Organisationen und Fachstellen. Für die Angaben zu einem Angebot ist"
                    + " die Organisation verantwortlich, die es führt. Sie bestätigt sie regelmässig; das Datum steht"
                    + " bei jedem Angebot.";
    private static final String DEMO =
            "Diese Ausgabe zeigt erfundene Organisationen, Personen und Angebote. Telefonnummern und E-Mail-Adressen"
                    + " führen nirgendwohin. Die Gemeinden, Postleitzahlen und Schulferien sind echt.";
    private static final String PRIVACY =
            "Wer nur sucht und liest, bleibt unbekannt: Es gibt kein Konto, keine Cookies und keine Beobachtung. Die"
                    + " Seiten laden nichts von anderen Servern. Suchwörter ohne Treffer werden gezählt, damit der"
                    + " Kanton sieht, was fehlt; wer gesucht hat, wird nicht festgehalten.";
    private static final String SIGNED_IN =
            "Wer sich anmeldet, erhält ein Cookie für die Dauer der Sitzung. Personendaten werden nach dem Gesetz über"
                    + " die Information und den Datenschutz des Kantons Solothurn bearbeitet.";
    private static final String ACCESS =
            "Alle öffentlichen Seiten funktionieren mit Tastatur und Screenreader, mit vergrösserter Schrift, auf"
                    + " kleinen Bildschirmen und ohne JavaScript. Wenn etwas für Sie nicht geht, sagen Sie es Ihrer"
                    + " Fachstelle Integration.";

    private final Site site;

    ImprintView(Site site) {
        this.site = site;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var page =
                css(new Div(new H1("Impressum und Datenschutz"), new Paragraph(WHAT)), "mi-prose");
        if (site.showsDemo()) {
            page.add(new H2("Demo-Daten"), new Paragraph(DEMO));
        }
        page.add(new H2("Datenschutz"), new Paragraph(PRIVACY), new Paragraph(SIGNED_IN));
        page.add(new H2("Barrierefreiheit"), new Paragraph(ACCESS));
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page("Impressum und Datenschutz", "/impressum").describedBy(PRIVACY);
    }
}
