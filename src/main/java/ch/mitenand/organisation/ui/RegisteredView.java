package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Says where a new organisation stands, and what can be done meanwhile. */
@Route(OrganisationNavigation.REGISTERED)
@PermitAll
class RegisteredView extends OrganisationPage {

    static final String HEADING = "Eingetragen";

    RegisteredView(OrganisationDesk desk, CurrentActor current) {
        super(desk, current, HEADING);
    }

    @Override
    void show(Actor actor, File file) {
        var where = css(new Section(new H2("Wo der Eintrag steht")), "mi-prose");
        where.add(new Paragraph(message(file)));
        var next = css(new Section(new H2("Was Sie jetzt tun können")), "mi-prose");
        next.add(
                new Paragraph(
                        "Schreiben Sie Ihr erstes Angebot. Sie können es fertig vorbereiten und einreichen; öffentlich"
                                + " wird es, sobald die Organisation freigegeben ist."),
                css(
                        link(
                                OrganisationNavigation.newOffer(file.id()),
                                "Erstes Angebot schreiben"),
                        "mi-button"));
        next.add(
                list(
                        "mi-list",
                        List.of(
                                more(
                                        OrganisationNavigation.profile(file.id()),
                                        "Logo und weitere Sprachen ergänzen"),
                                more(
                                        OrganisationNavigation.members(file.id()),
                                        "Kolleginnen und Kollegen einladen"))));
        add(
                Parts.wrap(
                        Parts.head(file, actor.worksFor(file.id().toString()), HEADING),
                        where,
                        next));
    }

    private static ListItem more(String path, String label) {
        return new ListItem(icon("arrow"), new Span(link(path, label)));
    }

    private static String message(File file) {
        return file.standing() == Standing.PENDING
                ? "Ihre Organisation ist eingetragen und wartet auf die Prüfung durch: %s. Sie erhalten eine E-Mail, sobald entschieden ist."
                        .formatted(file.reviewer())
                : "Stand: %s. Einzelheiten stehen bei den Angaben der Organisation."
                        .formatted(file.standing().germanName());
    }
}
