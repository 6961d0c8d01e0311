package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.publishing.ReportDesk;
import ch.mitenand.publishing.ReportDesk.Waiting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Errors that the organisations have not settled in time; nothing at all when there are none. */
final class ReviewReports extends Section {

    private static final String TITLE = "Gemeldete Fehler";
    private static final String LEAD =
            "Die Organisation hat diese Meldungen nicht erledigt. Fragen Sie nach, und schreiben Sie kurz auf, was"
                    + " geschehen ist.";
    private static final String NOTE = "Was ist geschehen?";
    private static final String NOTE_HELP =
            "Zum Beispiel «telefoniert, Zeit ist korrigiert». Bitte keine Angaben zu Personen.";
    private static final String NOTE_MISSING =
            "Schreiben Sie kurz, was geschehen ist. Dann ist die Meldung erledigt.";
    private static final String SETTLE = "Erledigt";
    private static final String SETTLED = "Die Meldung ist erledigt.";
    private static final String GONE = "Diese Meldung hat inzwischen jemand anderes erledigt.";
    private static final String NOT_PUBLIC = "Das Angebot ist im Moment nicht öffentlich.";
    private static final String ALL_SETTLED = "Alle Meldungen sind erledigt.";

    private final CurrentActor who;
    private final ReportDesk desk;
    private final Clock clock;
    private final boolean empty;

    ReviewReports(CurrentActor who, ReportDesk desk, Clock clock) {
        this.who = who;
        this.desk = desk;
        this.clock = clock;
        var reports = desk.open(who.require());
        empty = reports.isEmpty();
        css(this, "mi-reports");
        setVisible(!empty);
        draw(reports);
    }

    /** Whether no report waited when the page was opened. */
    boolean isEmpty() {
        return empty;
    }

    private H2 draw(List<Waiting> reports) {
        removeAll();
        var heading = new H2(reports.isEmpty() ? TITLE : TITLE + " (" + reports.size() + ")");
        add(heading);
        if (reports.isEmpty()) {
            add(css(new Paragraph(ALL_SETTLED), "mi-muted"));
        } else {
            add(muted(LEAD), list("mi-reports__list", reports.stream().map(this::item).toList()));
        }
        return heading;
    }

    private ListItem item(Waiting report) {
        String title = report.title().isBlank() ? DashboardTexts.UNTITLED : report.title();
        var from = report.organisation() + ", gemeldet " + ReviewAge.of(report.since(), clock);
        var said = css(tag("blockquote", text(report.text())), "mi-desk__quote");
        var note = css(new TextField(NOTE), "mi-reports__note");
        note.setHelperText(NOTE_HELP);
        note.setMaxLength(ReportDesk.LONGEST_NOTE);
        note.setManualValidation(true);
        note.setErrorMessage(NOTE_MISSING);
        note.addValueChangeListener(_ -> note.setInvalid(false));
        var settle = new Button(SETTLE, icon("check"), _ -> settle(report, note));
        labelled(css(settle, "mi-button mi-button--second"), SETTLE + ": " + title);
        var item =
                new ListItem(
                        new H3(title(report, title)),
                        css(new Paragraph(from), "mi-muted"),
                        said,
                        note,
                        css(new Div(settle), "mi-desk-buttons"));
        return css(item, "mi-box");
    }

    private static Component title(Waiting report, String title) {
        return report.visible()
                ? link(OfferNavigation.offer(report.offer()), title)
                : new Div(text(title + " "), muted(NOT_PUBLIC));
    }

    private void settle(Waiting report, TextField note) {
        String said = note.getValue().strip();
        if (said.isEmpty()) {
            note.setInvalid(true);
            note.focus();
            return;
        }
        try {
            boolean settled = desk.settle(who.require(), report.id(), said);
            DashboardNotice.focus(draw(desk.open(who.require())));
            DashboardNotice.show(settled ? SETTLED : GONE);
        } catch (AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
        }
    }
}
