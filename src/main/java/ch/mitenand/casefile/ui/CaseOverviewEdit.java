package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseDraft;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Changes the person; what somebody else saved meanwhile is shown, what was typed stays. */
final class CaseOverviewEdit extends Div {

    private final CaseDesk desk;
    private final Regions regions;
    private final Supplier<Actor> actor;
    private final Runnable close;
    private final CaseFaults faults = new CaseFaults();
    private final CaseFields fields;
    private final Div alert = CaseParts.alert();
    private final Div stale = new Div();

    private CaseFile base;

    CaseOverviewEdit(
            CaseDesk desk, Regions regions, Supplier<Actor> actor, CaseFile file, Runnable close) {
        this.desk = desk;
        this.regions = regions;
        this.actor = actor;
        this.base = file;
        this.close = close;
        fields = new CaseFields(regions, faults, file.lead());
        fields.show(file);
        css(this, "mi-case__edit");
        add(
                stale,
                fields,
                alert,
                CaseParts.buttons(
                        CaseParts.primary("Speichern", this::save),
                        CaseParts.button("Abbrechen", close)));
    }

    private void save() {
        try {
            var draft = fields.value();
            switch (desk.change(actor.get(), base.id(), base.version(), draft)) {
                case CaseOutcome.Done _ -> {
                    close.run();
                    CaseParts.done("Gespeichert.");
                }
                case CaseOutcome.No(var sentence) -> CaseParts.say(alert, sentence);
                case CaseOutcome.Wrong(var wrong) -> CaseParts.say(alert, faults.show(wrong));
                case CaseOutcome.Stale(var current) -> stale(draft, current);
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            close.run();
        }
    }

    private void stale(CaseDraft typed, CaseFile current) {
        base = current;
        CaseParts.say(alert, "");
        stale.removeAll();
        stale.add(new CaseStale(changes(typed, current)));
    }

    private List<CaseStale.Change> changes(CaseDraft typed, CaseFile saved) {
        var changes = new ArrayList<CaseStale.Change>();
        var mine = words(typed);
        var theirs =
                words(
                        new CaseDraft(
                                saved.lead(),
                                saved.basis(),
                                saved.externalNumber(),
                                saved.person()));
        for (int i = 0; i < mine.size(); i++) {
            var own = mine.get(i);
            var other = theirs.get(i);
            if (!own.value().equals(other.value())) {
                changes.add(new CaseStale.Change(own.label(), other.value(), own.value()));
            }
        }
        return changes;
    }

    private record Word(String label, String value) {}

    private List<Word> words(CaseDraft draft) {
        var person = draft.person();
        var year = person.birthYear();
        return List.of(
                new Word("Grundlage", draft.basis().germanName()),
                new Word("Fallnummer der anderen Software", draft.externalNumber()),
                new Word("Vorname", person.firstName()),
                new Word("Nachname", person.surname()),
                new Word("Geburtsjahr", year == null ? "" : year.toString()),
                new Word("Wohngemeinde", CaseWords.municipality(person.bfs(), regions)),
                new Word("Telefon oder E-Mail", person.contact()),
                new Word("Sprache für Briefe", person.mailLanguage().germanName()),
                new Word("Sprachen", CaseWords.languages(person.languages())),
                new Word("Deutsch mündlich", CaseWords.level(person.oral())),
                new Word("Deutsch schriftlich", CaseWords.level(person.written())),
                new Word("Jährliche Einladung", CaseWords.yes(person.invitedYearly())));
    }
}
