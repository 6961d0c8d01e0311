package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.ui.OrganisationNavigation;
import ch.mitenand.publishing.Todo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What to do next, most urgent first; every line leads to where it is done. */
final class DashboardTodo extends Section {

    /** What is done on the workplace itself. */
    interface Here {

        /** Goes to the report about an offer. */
        void report(OfferId offer);

        /** Goes to where an offer is confirmed with one press. */
        void confirm(OfferId offer);

        /** Copies an offer for the next term. */
        void copy(OfferId offer);

        /** Asks who looks after an offer. */
        void owner(OfferId offer);
    }

    private final OrganisationId organisation;
    private final Here here;

    DashboardTodo(OrganisationId organisation, List<Todo> todo, Here here) {
        this.organisation = organisation;
        this.here = here;
        css(this, "mi-box mi-desk-todo");
        add(new H2(DashboardTexts.TODO));
        if (todo.isEmpty()) {
            var done = new Span(DashboardTexts.NOTHING_TODO);
            add(css(new Paragraph(icon("check"), done), "mi-desk-todo__done"));
        } else {
            add(ordered("mi-desk-todo__list", todo.stream().map(this::item).toList()));
        }
    }

    private ListItem item(Todo todo) {
        return new ListItem(css(way(todo), "mi-action"));
    }

    private Component way(Todo todo) {
        return switch (todo.next()) {
            case EDIT -> link(PublishingNavigation.editor(offer(todo)), todo.text());
            case MEMBERS -> link(OrganisationNavigation.members(organisation), todo.text());
            case PROFILE -> link(OrganisationNavigation.profile(organisation), todo.text());
            case BEGIN -> link(PublishingNavigation.newOffer(organisation), todo.text());
            case REPORT -> press(todo, () -> here.report(offer(todo)));
            case CONFIRM -> press(todo, () -> here.confirm(offer(todo)));
            case COPY -> press(todo, () -> here.copy(offer(todo)));
            case OWNER -> press(todo, () -> here.owner(offer(todo)));
        };
    }

    private static NativeButton press(Todo todo, Runnable action) {
        return new NativeButton(todo.text(), _ -> action.run());
    }

    private static OfferId offer(Todo todo) {
        return todo.offer().orElseThrow();
    }
}
