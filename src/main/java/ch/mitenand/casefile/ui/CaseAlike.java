package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Says which open cases could be about the same person; namesakes exist, so it only warns. */
final class CaseAlike {

    private CaseAlike() {}

    /**
     * The cases with links in new tabs, so that nothing typed is lost; hidden where there are none.
     */
    static Div hint(List<CaseFile> alike) {
        var hint = css(new Div(), "mi-case__alike");
        hint.setVisible(!alike.isEmpty());
        if (!alike.isEmpty()) {
            hint.add(
                    new Paragraph(
                            "Unter diesem Namen führen Sie in dieser Gemeinde schon einen offenen Fall. Ist es dieselbe"
                                    + " Person?"),
                    list("mi-case__plain", alike.stream().map(CaseAlike::item).toList()));
        }
        return hint;
    }

    private static ListItem item(CaseFile file) {
        var year = file.person().birthYear();
        var words =
                "%s %s%s, eröffnet am %s"
                        .formatted(
                                file.number(),
                                file.title(),
                                year == null ? "" : ", Jahrgang " + year,
                                SwissFormat.date(file.openedOn()));
        var link = link(CaseNavigation.overview(file.id()), words + " (neuer Tab)");
        return new ListItem(attribute(link, "target", "_blank"));
    }
}
