package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Invitations;
import ch.mitenand.organisation.Accreditation;
import ch.mitenand.organisation.Appointments;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationPermissions;
import ch.mitenand.organisation.PendingChange;
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

    private final OrganisationChanges changes;
    private final Appointments appointments;
    private final Invitations invitations;

    ReviewOrganisationView(
            OrganisationDesk desk,
            OrganisationChanges changes,
            Appointments appointments,
            Invitations invitations,
            CurrentActor current) {
        super(desk, current, HEADING);
        this.changes = changes;
        this.appointments = appointments;
        this.invitations = invitations;
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
        var side = css(new Div(doubles), "mi-org__side");
        if (may.accredit() && appointments.isVacant(actor, file.id())) {
            side.add(
                    new AppointmentBox(
                            desk(),
                            appointments,
                            invitations,
                            this::actor,
                            file.id(),
                            () -> reload(file.id())));
        }
        side.add(accreditations(file, may), history(actor, file));
        add(
                Parts.wrap(
                        Parts.head(file, false, HEADING),
                        css(new Div(main(actor, file, may), side), "mi-org__columns")));
    }

    private Div main(Actor actor, File file, OrganisationPermissions may) {
        Runnable redraw = () -> reload(file.id());
        var change = file.change();
        var main = css(new Div(), "mi-org__main");
        if (change == null || !file.changeWaits()) {
            main.add(typed(actor, file, "Was eingetragen wurde"));
            if (may.decide()) {
                main.add(DecisionBox.about(desk(), this::actor, file, redraw));
            }
            return main;
        }
        main.add(change(actor, file, change));
        if (may.decide()) {
            main.add(DecisionBox.aboutChange(changes, this::actor, file, redraw));
        }
        main.add(typed(actor, file, "Was jetzt öffentlich ist"));
        return main;
    }

    private Component change(Actor actor, File file, PendingChange change) {
        var box = css(new Section(new H2("Was sich ändert")), "mi-box");
        if (change.moves()) {
            String moves = "Der Sitz wechselt nach %s. Darum entscheidet: %s.";
            box.add(
                    Parts.note(
                            "Neuer Sitz",
                            moves.formatted(change.municipality(), change.reviewer())));
        }
        box.add(
                new ChangeList(desk(), changes, actor, file, change),
                new Paragraph(muted("Eingereicht am " + Parts.moment(change.at()))));
        return box;
    }

    private Component typed(Actor actor, File file, String heading) {
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
        var box = css(new Section(new H2(heading), facts), "mi-box");
        desk().logo(actor, file.id())
                .ifPresent(
                        png -> box.add(css(new Div(Parts.picture(png, "Logo")), "mi-org__logo")));
        return box;
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
