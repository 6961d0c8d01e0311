package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.publishing.VersionDesk.Discarded;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Drafts that were thrown away before they were ever public, until they are forgotten. */
final class DashboardDiscarded extends Section {

    DashboardDiscarded(List<Discarded> drafts, ZoneId zone, DashboardCommands commands) {
        css(this, "mi-desk-reports");
        add(new H2(DashboardTexts.DISCARDED), muted(DashboardTexts.DISCARDED_LEAD));
        var items = drafts.stream().map(draft -> item(draft, zone, commands)).toList();
        add(list("mi-desk-reports__list", items));
    }

    private static ListItem item(Discarded draft, ZoneId zone, DashboardCommands commands) {
        String title = draft.title().isBlank() ? DashboardTexts.UNTITLED : draft.title();
        var day = SwissFormat.date(LocalDate.ofInstant(draft.until(), zone));
        var until = css(new Paragraph(DashboardTexts.keptUntil(day)), "mi-muted");
        var back = new Button(DashboardTexts.BRING_BACK, _ -> commands.bringBack(draft));
        back.setAriaLabel(DashboardTexts.BRING_BACK + ": " + title);
        var buttons = css(new Div(css(back, "mi-button mi-button--second")), "mi-desk-buttons");
        return css(new ListItem(new H3(title), until, buttons), "mi-box");
    }
}
