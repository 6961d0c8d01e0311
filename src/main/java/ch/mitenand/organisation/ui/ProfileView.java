package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.FormMerge;
import ch.mitenand.organisation.Kept;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.OrganisationForm;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.PendingChange.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** What an organisation says of itself; its admins change it, the others read. */
@Route(OrganisationNavigation.PROFILE)
@PermitAll
class ProfileView extends OrganisationPage {

    static final String HEADING = "Angaben";

    private static final String CLOSING =
            "Die Organisation und ihre Angebote sind dann nicht mehr öffentlich. Das lässt sich nicht rückgängig"
                    + " machen.";

    private final OrganisationChanges changes;
    private final CurrentActor current;
    private Div standing = new Div();
    private OrganisationFields fields = new OrganisationFields(true);
    private Div alert = Parts.alert();
    private Div conflict = new Div();

    /** What the fields showed before somebody typed. */
    private OrganisationForm base = OrganisationForm.EMPTY;

    private int version;

    ProfileView(OrganisationDesk desk, OrganisationChanges changes, CurrentActor current) {
        super(desk, current, HEADING);
        this.changes = changes;
        this.current = current;
    }

    @Override
    void show(Actor actor, File file) {
        fields = new OrganisationFields(true);
        alert = Parts.alert();
        conflict = new Div();
        version = file.version();
        base = written(file);
        fields.show(base);
        standing = new Div(standing(file));
        var may = desk().permissions(actor, file.id());
        var form = css(new Div(), "mi-org__main");
        if (may.edit()) {
            form.add(conflict, alert, fields, Parts.primary(saveLabel(file), () -> save(file)));
        } else {
            fields.readOnly();
            form.add(
                    css(
                            new Paragraph("Ändern können diese Angaben nur die Verantwortlichen."),
                            "mi-muted"),
                    fields);
        }
        var side = css(new Div(), "mi-org__side");
        if (may.edit()) {
            side.add(
                    new LogoBox(desk(), changes, current, file.id(), () -> logoKept(file.id())),
                    closing(file));
        }
        if (may.review()) {
            side.add(
                    css(
                            link(OrganisationNavigation.review(file.id()), "Zur Prüfung"),
                            "mi-button mi-button--second"));
        }
        boolean member = actor.worksFor(file.id().toString());
        add(
                Parts.wrap(
                        Parts.head(file, member, HEADING),
                        standing,
                        css(new Div(form, side), "mi-org__columns")));
    }

    /** What was written last, be it public or not yet. */
    private static OrganisationForm written(File file) {
        var change = file.change();
        return change == null ? file.form() : change.form();
    }

    private static String saveLabel(File file) {
        var change = file.change();
        return file.standing() == Standing.SENT_BACK
                        || change != null && change.state() == State.SENT_BACK
                ? "Speichern und wieder einreichen"
                : "Angaben speichern";
    }

    /** What is typed stays; the step of the logo is the person's own and no conflict. */
    private void logoKept(OrganisationId id) {
        var file = desk().open(actor(), id);
        if (file.version() == version + 1) {
            version = file.version();
        }
        standing.removeAll();
        standing.add(standing(file));
    }

    private Component standing(File file) {
        var change = file.change();
        if (change != null) {
            return new ChangeNote(
                    desk(), changes, this::actor, file, change, () -> reload(file.id()));
        }
        return standingOf(file);
    }

    private static Component standingOf(File file) {
        return switch (file.standing()) {
            case PENDING ->
                    Parts.note(
                            "Wartet auf Prüfung",
                            "Zuständig: %s. Sie erhalten eine E-Mail, sobald entschieden ist."
                                    .formatted(file.reviewer()));
            case SENT_BACK -> Parts.note("Bitte überarbeiten Sie die Angaben", file.comment());
            case REJECTED -> Parts.note("Der Eintrag wurde abgelehnt", file.comment());
            case CLOSED ->
                    Parts.note("Geschlossen", "Diese Organisation ist nicht mehr öffentlich.");
            case APPROVED ->
                    file.comment().isEmpty()
                            ? new Paragraph(publicPage(file))
                            : new Div(
                                    Parts.note("Bemerkung zur Freigabe", file.comment()),
                                    new Paragraph(publicPage(file)));
        };
    }

    private static Component publicPage(File file) {
        return link(OrganisationNavigation.publicPage(file.id()), "Öffentliche Seite ansehen");
    }

    private void save(File file) {
        switch (desk().change(actor(), file.id(), version, fields.read())) {
            case Kept.Done(var id) -> {
                reload(id);
                Parts.say(
                        desk().open(actor(), id).changeWaits()
                                ? "Gespeichert. Öffentlich wird die Änderung, sobald sie freigegeben ist."
                                : "Die Angaben sind gespeichert.");
            }
            case Kept.Incomplete(var problems) -> {
                fields.problems(problems);
                alert.removeAll();
                alert.setText("Noch nicht gespeichert: Korrigieren Sie die markierten Angaben.");
                alert.setVisible(true);
            }
            case Kept.Conflict(var theirs) -> conflict(theirs);
        }
    }

    /** What was typed stays; whoever typed it decides field by field what counts. */
    private void conflict(File theirs) {
        var saved = written(theirs);
        alert.setVisible(false);
        conflict.removeAll();
        conflict.add(
                new ProfileConflict(
                        FormMerge.fields(base, fields.read(), saved),
                        fromTheirs -> merge(theirs, saved, fromTheirs),
                        () -> reload(theirs.id())));
        conflict.getElement().executeJs("this.scrollIntoView()");
    }

    /** Goes on from what the other person has saved. */
    private void merge(File theirs, OrganisationForm saved, Set<String> fromTheirs) {
        var merged = FormMerge.merge(fields.read(), saved, fromTheirs);
        conflict.removeAll();
        version = theirs.version();
        base = saved;
        fields.show(merged);
        save(theirs);
    }

    private Component closing(File file) {
        var close =
                Parts.button(
                        "Organisation schliessen",
                        () ->
                                Parts.confirm(
                                        "Organisation schliessen?",
                                        CLOSING,
                                        "Schliessen",
                                        () -> {
                                            desk().close(actor(), file.id());
                                            reload(file.id());
                                        }));
        return css(
                new Div(
                        css(new Paragraph("Es gibt Ihre Organisation nicht mehr?"), "mi-muted"),
                        close),
                "mi-box");
    }
}
