package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.publishing.OfferOverview.UnmetNearby;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Searches nearby that found nothing, as inspiration. */
final class DashboardUnmet extends Section {

    DashboardUnmet(List<UnmetNearby> unmet) {
        css(this, "mi-desk-unmet");
        add(new H2(DashboardTexts.UNMET), muted(DashboardTexts.UNMET_LEAD));
        var near = unmet.stream().filter(u -> !u.place().isEmpty()).toList();
        if (!near.isEmpty()) {
            add(new H3(DashboardTexts.unmetNear(near.getFirst().place())), items(near));
        }
        var canton = unmet.stream().filter(u -> u.place().isEmpty()).toList();
        if (!canton.isEmpty()) {
            add(new H3(DashboardTexts.UNMET_CANTON), items(canton));
        }
    }

    private static Component items(List<UnmetNearby> unmet) {
        return list("mi-list", unmet.stream().map(DashboardUnmet::item).toList());
    }

    private static ListItem item(UnmetNearby search) {
        var line = new Span(bold("«" + search.query() + "»"), text(" "));
        line.add(muted(DashboardTexts.times(search.times())));
        return new ListItem(icon("search"), line);
    }
}
