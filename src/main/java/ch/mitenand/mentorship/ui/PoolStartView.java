package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Leads coordinators to their pool; whoever runs several chooses. */
@Route(MentorshipNavigation.START)
@PageTitle("Mentoring – Mitenand")
@PermitAll
class PoolStartView extends Main implements BeforeEnterObserver {

    private final CurrentActor who;
    private final Pools pools;

    PoolStartView(CurrentActor who, Pools pools) {
        this.who = who;
        this.pools = pools;
        setId("inhalt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var actor = who.find().filter(MentorshipLinks::coordinates);
        if (actor.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var own = pools.coordinatedBy(actor.get());
        if (own.size() == 1) {
            event.forwardTo(MentorshipNavigation.glance(own.getFirst().id()).substring(1));
        } else {
            draw(own);
        }
    }

    private void draw(List<Pool> own) {
        removeAll();
        var page = css(new Div(new H1("Mentoring")), "mi-wrap mi-desk");
        page.add(own.isEmpty() ? none() : choice(own));
        add(page);
    }

    private static Div choice(List<Pool> own) {
        var items =
                own.stream()
                        .map(pool ->
                                new ListItem(
                                        css(
                                                link(
                                                        MentorshipNavigation.glance(pool.id()),
                                                        pool.name()),
                                                "mi-suggest__link")))
                        .toList();
        return new Div(
                css(new Paragraph("Welchen Pool möchten Sie öffnen?"), "mi-lead"),
                list("mi-suggest", items));
    }

    private static Div none() {
        return WorkbenchParts.empty(
                "Ihre Gemeinde gehört noch zu keinem Pool.",
                new Paragraph(
                        muted(
                                "Die Fachstelle Integration des Kantons richtet Pools ein und"
                                        + " nimmt Gemeinden in bestehende auf. Fragen Sie dort nach;"
                                        + " danach finden Sie Ihren Pool an dieser Stelle.")));
    }
}
