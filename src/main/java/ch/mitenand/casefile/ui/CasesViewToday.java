package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.WorkItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What is to be done, by kind; the kind with what is longest overdue comes first. */
final class CasesViewToday extends Section {

    private static final int SHOWN = 5;

    private final List<WorkItem> items;
    private final LocalDate today;

    CasesViewToday(List<WorkItem> items, LocalDate today) {
        this.items = items;
        this.today = today;
        css(this, "mi-today");
        add(new H2("Heute"));
        if (items.isEmpty()) {
            add(
                    css(
                            new Div(
                                    icon("check"),
                                    new Paragraph(
                                            "Nichts ist fällig. Zeit für die Fälle, die Ihnen am Herzen liegen.")),
                            "mi-today__calm"));
            return;
        }
        add(css(new Paragraph(count()), "mi-today__count"), groups());
    }

    /** For instance {@code 3 überfällig, 8 Aufgaben im Ganzen}. */
    String count() {
        long late = items.stream().filter(this::isLate).count();
        String all = CaseParts.count(items.size(), "Aufgabe", "Aufgaben");
        return late == 0
                ? all + ", nichts überfällig"
                : late + " überfällig, " + all + " im Ganzen";
    }

    private boolean isLate(WorkItem item) {
        return item.due() != null && item.due().isBefore(today);
    }

    private Div groups() {
        var byKind =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        WorkItem::kind, LinkedHashMap::new, Collectors.toList()));
        var groups = css(new Div(), "mi-today__groups");
        byKind.forEach((kind, group) -> groups.add(group(kind, group)));
        return groups;
    }

    private Section group(WorkItem.Kind kind, List<WorkItem> group) {
        var heading = new H3(kind.germanName());
        heading.add(css(new Span(Integer.toString(group.size())), "mi-today__number"));
        var section = css(new Section(heading), "mi-today__group");
        section.add(items(group.subList(0, Math.min(SHOWN, group.size()))));
        if (group.size() > SHOWN) {
            var rest = group.subList(SHOWN, group.size());
            section.add(
                    css(
                            details(summary(text(rest.size() + " weitere")), false, items(rest)),
                            "mi-case__more"));
        }
        return section;
    }

    private com.vaadin.flow.component.Component items(List<WorkItem> shown) {
        return list("mi-today__list", shown.stream().map(this::item).toList());
    }

    private ListItem item(WorkItem item) {
        var due = item.due();
        var when =
                css(
                        new Span(due == null ? "wenn Zeit ist" : CaseDates.due(due, today)),
                        isLate(item) ? "mi-today__due mi-today__due--late" : "mi-today__due");
        var what =
                css(
                        new Span(
                                css(link(item.path(), item.title()), "mi-today__title"),
                                css(new Span(item.sentence()), "mi-today__sentence")),
                        "mi-today__what");
        return css(new ListItem(what, when), "mi-today__item");
    }
}
