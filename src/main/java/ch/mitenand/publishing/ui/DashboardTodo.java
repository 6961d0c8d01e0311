package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.publishing.OfferOverview.Todo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What to do next, most urgent first. */
final class DashboardTodo extends Section {

    DashboardTodo(List<Todo> todo) {
        css(this, "mi-box mi-desk-todo");
        add(new H2(DashboardTexts.TODO));
        if (todo.isEmpty()) {
            var done = new Span(DashboardTexts.NOTHING_TODO);
            add(css(new Paragraph(icon("check"), done), "mi-desk-todo__done"));
        } else {
            add(ordered("mi-desk-todo__list", todo.stream().map(DashboardTodo::item).toList()));
        }
    }

    private static ListItem item(Todo todo) {
        Component content =
                todo.offer()
                        .<Component>map(offer ->
                                css(
                                        link(PublishingNavigation.editor(offer), todo.text()),
                                        "mi-action"))
                        .orElseGet(() -> new Span(todo.text()));
        return new ListItem(content);
    }
}
