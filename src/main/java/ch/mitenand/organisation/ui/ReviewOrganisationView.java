package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.Accreditation;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationPermissions;
import ch.mitenand.organisation.ReviewEntry;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;

/** Where municipality and canton look at an organisation and decide. */
@Route(OrganisationNavigation.REVIEW)
@PermitAll
class ReviewOrganisationView extends OrganisationPage {

    static final String HEADING = "Organisation prüfen";

    ReviewOrganisationView(OrganisationDesk desk, CurrentActor current) {
        super(desk, current, HEADING);
    }

    @Override
    void show(Actor actor, File file) {
        var may = desk().permissions(actor, file.id());
        if (!may.review()) {
            throw new AccessDeniedException("not a reviewer");
        }
        var doubles =
                new DoublesPanel(
                        "Gibt es sie schon?",
                        "Nichts gefunden, was gleich oder ähnlich ist.",
                        one ->
                                link(
                                        OrganisationNavigation.review(one.id()),
                                        "Eintrag vergleichen"));
        doubles.show(desk().doublesOf(actor, file.id()));
        var main = css(new Div(typed(file)), "mi-org__main");
        if (may.decide()) {
            main.add(new DecisionBox(desk(), this::actor, file, () -> reload(file.id())));
        }
        var side =
                css(
                        new Div(doubles, accreditations(file, may), history(actor, file)),
                        "mi-org__side");
        add(
                Parts.wrap(
                        Parts.head(file, false, HEADING),
                        css(new Div(main, side), "mi-org__columns")));
    }

    private static Component typed(File file) {
        var form = file.form();
        var facts = css(tag("dl"), "mi-keyfacts");
        LegalForm legalForm = form.legalForm();
        fact(facts, "Rechtsform", legalForm == null ? "" : legalForm.germanName());
        fact(facts, "UID", form.uid());
        fact(facts, "Adresse", form.street() + ", " + form.postalCode() + " " + form.locality());
        fact(facts, "Gemeinde", file.municipality());
        fact(facts, "E-Mail", form.email());
        fact(facts, "Telefon", form.phone());
        fact(facts, "Webadresse", form.website());
        fact(
                facts,
                "Sprachen",
                form.languages().stream()
                        .map(Language::germanName)
                        .collect(Collectors.joining(", ")));
        form.description()
                .texts()
                .forEach((language, text) ->
                        fact(facts, "Beschreibung (" + language.germanName() + ")", text));
        return css(new Section(new H2("Was eingetragen wurde"), facts), "mi-box");
    }

    private static void fact(HtmlContainer facts, String label, String value) {
        var shown = value.isBlank() ? muted("keine Angabe") : text(value);
        facts.add(tag("div", tag("dt", text(label)), css(tag("dd", shown), "mi-org__typed")));
    }

    private Component accreditations(File file, OrganisationPermissions may) {
        var box = css(new Section(new H2("Anerkennung durch den Kanton")), "mi-box");
        if (!may.accredit()) {
            String names =
                    file.accreditations().stream()
                            .map(Accreditation::germanName)
                            .collect(Collectors.joining(", "));
            box.add(new Paragraph(names.isEmpty() ? "Nicht anerkannt." : names));
            return box;
        }
        var group = new CheckboxGroup<Accreditation>("Anerkannt für");
        group.setItems(Accreditation.values());
        group.setItemLabelGenerator(Accreditation::germanName);
        group.setValue(file.accreditations());
        box.add(
                group,
                Parts.button("Anerkennung speichern", () -> accredit(file, group.getValue())));
        return box;
    }

    private void accredit(File file, Set<Accreditation> wanted) {
        desk().accredit(actor(), file.id(), wanted);
        Parts.say("Die Anerkennung ist gespeichert.");
    }

    private Component history(Actor actor, File file) {
        var box = css(new Section(new H2("Verlauf")), "mi-box");
        var entries = desk().history(actor, file.id());
        box.add(
                entries.isEmpty()
                        ? css(new Paragraph("Aus einem Import, noch ohne Verlauf."), "mi-muted")
                        : ordered(
                                "mi-org__list",
                                entries.stream().map(ReviewOrganisationView::item).toList()));
        return box;
    }

    private static ListItem item(ReviewEntry entry) {
        String by = entry.by().isEmpty() ? "Konto gelöscht" : entry.by();
        var item =
                new ListItem(
                        new Paragraph(Parts.strong(entry.step().germanName())),
                        new Paragraph(muted(Parts.moment(entry.at()) + " · " + by)));
        if (!entry.comment().isEmpty()) {
            item.add(css(new Paragraph(entry.comment()), "mi-org__typed"));
        }
        return item;
    }
}
