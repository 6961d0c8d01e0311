package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferOverview.Report;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Errors that readers reported, until somebody has settled them. */
final class DashboardReports extends Section {

    private final Map<OfferId, H3> titles = new HashMap<>();

    DashboardReports(List<Report> reports, DashboardCommands commands) {
        css(this, "mi-desk-reports");
        add(new H2(DashboardTexts.REPORTS), muted(DashboardTexts.REPORTS_LEAD));
        var items = reports.stream().map(report -> item(report, commands)).toList();
        add(list("mi-desk-reports__list", items));
    }

    /** Goes to the oldest report about an offer. */
    void show(OfferId offer) {
        var title = titles.get(offer);
        if (title != null) {
            DashboardNotice.focus(title);
        }
    }

    private ListItem item(Report report, DashboardCommands commands) {
        String title = report.title().isBlank() ? DashboardTexts.UNTITLED : report.title();
        var heading = new H3(title);
        titles.putIfAbsent(report.offer(), heading);
        var on = css(new Paragraph(SwissFormat.date(report.on())), "mi-muted");
        var said = css(tag("blockquote", text(report.text())), "mi-desk__quote");
        var edit = link(PublishingNavigation.editor(report.offer()), DashboardTexts.EDIT);
        edit.setAriaLabel(DashboardTexts.EDIT + ": " + title);
        var settle = new Button(DashboardTexts.SETTLE, icon("check"), _ -> commands.settle(report));
        settle.setAriaLabel(DashboardTexts.SETTLE + ": " + title);
        var buttons =
                new Div(
                        css(edit, "mi-button mi-button--second"),
                        css(settle, "mi-button mi-button--second"));
        return css(new ListItem(heading, on, said, css(buttons, "mi-desk-buttons")), "mi-box");
    }
}
