package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.organisation.LikelyDouble;
import ch.mitenand.organisation.LikelyDouble.Reason;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Organisations that may be the same, each with the reason; changes are read out. */
class DoublesPanel extends Section {

    private final Div content = attribute(new Div(), "aria-live", "polite");
    private final String nothing;
    private final Function<LikelyDouble, Component> action;
    private List<LikelyDouble> shown = List.of();

    /**
     * @param nothing what to say when there are none
     * @param action what can be done with one
     */
    DoublesPanel(String heading, String nothing, Function<LikelyDouble, Component> action) {
        this.nothing = nothing;
        this.action = action;
        css(this, "mi-box mi-org__doubles");
        add(new H2(heading), content);
        content.add(css(new Paragraph(nothing), "mi-muted"));
    }

    /** Shows these; the same ones again change nothing, so that nothing is read out twice. */
    void show(List<LikelyDouble> found) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        content.removeAll();
        content.add(
                found.isEmpty()
                        ? css(new Paragraph(nothing), "mi-muted")
                        : list("mi-org__list", found.stream().map(this::item).toList()));
    }

    private ListItem item(LikelyDouble one) {
        String reasons =
                one.reasons().stream()
                        .sorted()
                        .map(Reason::germanName)
                        .collect(Collectors.joining(", "));
        var name =
                attribute(
                        link(OrganisationNavigation.publicPage(one.id()), one.name()),
                        "target",
                        "_blank");
        return new ListItem(
                new Paragraph(name),
                new Paragraph(muted(one.locality() + " · " + reasons)),
                action.apply(one));
    }
}
