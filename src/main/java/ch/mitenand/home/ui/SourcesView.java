package ch.mitenand.home.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.PublicView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Names where the data and the software come from, as their licences ask. */
@Route("datenquellen")
@AnonymousAllowed
class SourcesView extends PublicView {

    private record Source(String name, String use, String licence, String address) {}

    private static final List<Source> DATA =
            List.of(
                    new Source(
                            "© swisstopo",
                            "Grenzen der Gemeinden und amtliches Ortschaftenverzeichnis",
                            "freie Nutzung mit Quellenangabe",
                            "https://www.swisstopo.admin.ch"),
                    new Source(
                            "Bundesamt für Statistik (BFS)",
                            "amtliches Gemeindeverzeichnis und ständige Wohnbevölkerung",
                            "freie Nutzung mit Quellenangabe",
                            "https://www.bfs.admin.ch"),
                    new Source(
                            "GeoNames",
                            "weitere Postleitzahlen und Orte",
                            "CC BY 4.0",
                            "https://www.geonames.org"),
                    new Source(
                            "Open Referral HSDS 3.1",
                            "Form der offenen Daten über Angebote",
                            "CC BY-SA 4.0",
                            "https://docs.openreferral.org"));

    private static final List<Source> SOFTWARE =
            List.of(
                    new Source(
                            "Spring Boot, Spring Security, Spring Modulith",
                            "Anwendung",
                            "Apache 2.0",
                            ""),
                    new Source("Vaadin Flow und Vaadin Core", "Bedienoberfläche", "Apache 2.0", ""),
                    new Source("Hibernate ORM", "Datenbankzugriff", "Apache 2.0", ""),
                    new Source("Hibernate Search, Apache Lucene", "Suche", "Apache 2.0", ""),
                    new Source(
                            "PostgreSQL und JDBC-Treiber", "Datenbank", "PostgreSQL und BSD", ""),
                    new Source("Flyway", "Aufbau der Datenbank", "Apache 2.0", ""),
                    new Source(
                            "Jackson, Apache Commons CSV, SnakeYAML",
                            "Dateiformate",
                            "Apache 2.0",
                            ""),
                    new Source("lib-recur", "wiederkehrende Termine", "Apache 2.0", ""),
                    new Source(
                            "jWordSplitter", "zusammengesetzte Wörter (Suche)", "Apache 2.0", ""),
                    new Source("jsoup", "HTML", "MIT", ""),
                    new Source(
                            "Bouncy Castle",
                            "Schutz der Passwörter",
                            "Bouncy Castle Licence (MIT)",
                            ""),
                    new Source("Apache Tomcat", "Webserver", "Apache 2.0", ""),
                    new Source("JGraphT", "Vergleich der Vermittlung", "LGPL 2.1 oder EPL 2.0", ""),
                    new Source("Apache FOP, Apache PDFBox", "PDF", "Apache 2.0", ""),
                    new Source("Liberation Sans", "Schrift in PDF", "SIL OFL 1.1", ""),
                    new Source("db-scheduler", "tägliche Arbeiten", "Apache 2.0", ""),
                    new Source("commonmark-java", "Texte mit Auszeichnung", "BSD", ""),
                    new Source("OWASP Java HTML Sanitizer", "Schutz vor HTML", "Apache 2.0", ""),
                    new Source("java-otp, nbvcxz", "Anmeldung, Passwörter", "MIT", ""),
                    new Source("ZXing, java-diff-utils", "QR-Code, Vergleiche", "Apache 2.0", ""));

    private static final String OPEN_DATA =
            "Die veröffentlichten Angebote stehen allen als offene Daten im Format HSDS zur Verfügung.";

    @Override
    protected PageInfo show(PageRequest request) {
        var page = css(new Div(new H1("Datenquellen und Lizenzen")), "mi-prose");
        page.add(new H2("Daten"), lines(DATA), new H2("Software"), lines(SOFTWARE));
        page.add(new H2("Offene Daten"), new Paragraph(OPEN_DATA));
        add(css(new Div(page), "mi-wrap mi-section"));
        return PageInfo.page("Datenquellen und Lizenzen", "/datenquellen")
                .describedBy(
                        "Woher die Daten dieses Portals stammen und welche Software es benutzt.");
    }

    private static Component lines(List<Source> sources) {
        return list("mi-sources", sources.stream().map(SourcesView::line).toList());
    }

    private static ListItem line(Source source) {
        Component name =
                source.address().isEmpty()
                        ? bold(source.name())
                        : attribute(link(source.address(), source.name()), "rel", "noopener");
        return new ListItem(
                new Span(name), text(": " + source.use() + " (" + source.licence() + ")"));
    }
}
