package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseDraft;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Opens a case while the person is there, or a thin one with the number of other software. */
@Route(CaseNavigation.NEW_ROUTE)
@PermitAll
class CaseNewView extends CasePage {

    private final CaseDesk desk;
    private final Regions regions;

    CaseNewView(CurrentActor current, CaseDesk desk, Regions regions) {
        super(current);
        this.desk = desk;
        this.regions = regions;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var leads = desk.leads(actor);
        var page = column("Neuer Fall");
        var faults = new CaseFaults();
        var fields = new CaseFields(regions, faults, leads.getFirst());
        var alert = CaseParts.alert();
        page.add(
                CaseParts.back(CaseNavigation.cases(), "Alle Fälle"),
                new H1("Neuer Fall"),
                css(
                        new Paragraph(
                                "Nur was nötig ist. Nationalität und Ausweis werden hier nicht gefragt."),
                        "mi-lead"));
        if (leads.size() > 1) {
            page.add(lead(leads, fields));
        }
        page.add(
                fields,
                alert,
                CaseParts.buttons(
                        CaseParts.primary("Fall eröffnen", () -> open(fields, faults, alert)),
                        CaseParts.secondButton(CaseNavigation.cases(), "Abbrechen")));
    }

    private Select<Lead> lead(java.util.List<Lead> leads, CaseFields fields) {
        var lead = new Select<Lead>();
        lead.setLabel("Wer führt den Fall?");
        lead.setItems(leads);
        lead.setItemLabelGenerator(l -> l == null ? "" : CaseWords.lead(l, regions));
        lead.setValue(leads.getFirst());
        lead.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                fields.leadChanged(e.getValue());
            }
        });
        return css(lead, "mi-case__short");
    }

    /** Whoever has a case of this name already is asked first. */
    private void open(CaseFields fields, CaseFaults faults, Div alert) {
        safely(() -> {
            var draft = fields.value();
            var person = draft.person();
            var alike = desk.alike(actor(), person.firstName(), person.surname(), person.bfs());
            if (alike.isEmpty()) {
                open(draft, faults, alert);
                return;
            }
            new CaseDialog("Gibt es diesen Fall schon?")
                    .with(CaseAlike.hint(alike))
                    .open(
                            "Trotzdem eröffnen",
                            false,
                            () -> {
                                open(draft, faults, alert);
                                return Optional.empty();
                            });
        });
    }

    private void open(CaseDraft draft, CaseFaults faults, Div alert) {
        safely(() -> {
            switch (desk.open(actor(), draft)) {
                case CaseOutcome.Done(var file) -> {
                    go(CaseNavigation.overview(file.id()));
                    CaseParts.done("Der Fall " + file.number() + " ist eröffnet.");
                }
                case CaseOutcome.No(var sentence) -> CaseParts.say(alert, sentence);
                case CaseOutcome.Wrong(var wrong) -> CaseParts.say(alert, faults.show(wrong));
                case CaseOutcome.Stale _ -> CaseParts.say(alert, CaseParts.STALE);
            }
        });
    }
}
