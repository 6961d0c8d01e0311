package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseDesk.Note;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Short notes; only this office reads them. */
final class CaseRecordNotes extends Section {

    private static final int LONGEST = 2000;

    private final CaseDesk desk;
    private final CaseFile file;
    private final Supplier<Actor> actor;
    private final Clock clock;
    private final TextArea text = new TextArea("Neue Notiz");
    private final Div alert = CaseParts.alert();
    private final Div notes = new Div();

    CaseRecordNotes(
            CaseDesk desk, CaseFile file, List<Note> kept, Supplier<Actor> actor, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.actor = actor;
        this.clock = clock;
        css(this, "mi-box mi-case__box");
        add(
                new H2("Notizen"),
                css(
                        new Paragraph(
                                "Nur Ihre Stelle liest sie. Bei einer Übergabe gehen sie nur mit, wenn Sie es ankreuzen."),
                        "mi-muted"));
        if (file.state().isOpen()) {
            text.setMaxLength(LONGEST);
            text.setMinRows(3);
            text.setWidthFull();
            add(text, alert, CaseParts.primary("Notiz speichern", this::save));
        }
        add(notes);
        draw(kept);
    }

    private void draw(List<Note> kept) {
        notes.removeAll();
        notes.add(
                kept.isEmpty()
                        ? css(new Paragraph("Noch keine Notiz."), "mi-muted")
                        : list("mi-notes", kept.stream().map(this::item).toList()));
    }

    private ListItem item(Note note) {
        String when = SwissFormat.moment(note.at().atZone(clock.getZone()));
        var head =
                css(
                        new Div(css(new Paragraph(when + ", " + note.by()), "mi-case__when")),
                        "mi-notes__head");
        if (file.state() != CaseState.RETIRED) {
            head.add(
                    CaseParts.quiet(
                            "Löschen", "Notiz vom " + when + " löschen", () -> delete(note)));
        }
        return css(
                new ListItem(head, css(new Paragraph(note.text()), "mi-case__typed")),
                "mi-notes__item");
    }

    private void save() {
        try {
            var objection = CaseFrame.objection(desk.note(actor.get(), file.id(), text.getValue()));
            CaseParts.say(alert, objection.orElse(""));
            if (objection.isEmpty()) {
                text.clear();
                draw(desk.notes(actor.get(), file.id()));
                CaseParts.done("Die Notiz ist gespeichert.");
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            CaseParts.say(
                    alert,
                    "Sie führen diesen Fall nicht mehr. Kopieren Sie den Text, wenn Sie ihn brauchen.");
        }
    }

    private void delete(Note note) {
        new CaseDialog("Notiz löschen?", "Das lässt sich nicht rückgängig machen.")
                .open(
                        "Notiz löschen",
                        true,
                        () -> {
                            desk.deleteNote(actor.get(), file.id(), note.id());
                            draw(desk.notes(actor.get(), file.id()));
                            return Optional.empty();
                        });
    }
}
