package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.OfferOverview.UnmetNearby;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Searches nearby that found nothing, as inspiration. */
final class DashboardUnmet extends Section {

    DashboardUnmet(List<UnmetNearby> unmet) {
        css(this, "mi-desk-unmet");
        add(new H2(DashboardTexts.UNMET), muted(DashboardTexts.UNMET_LEAD));
        add(list("mi-list", unmet.stream().map(DashboardUnmet::item).toList()));
    }

    private static ListItem item(UnmetNearby search) {
        String where = search.place().isBlank() ? "" : ", " + search.place();
        var line = new Span(bold("«" + search.query() + "»"), text(where + " "));
        line.add(muted(DashboardTexts.times(search.times())));
        return new ListItem(icon("search"), line);
    }
}
