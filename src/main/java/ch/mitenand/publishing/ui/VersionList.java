package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.publishing.VersionDesk.Reason;
import ch.mitenand.publishing.VersionDesk.Replaced;
import ch.mitenand.publishing.VersionDesk.Version;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All versions and replaced drafts, newest first; every old one can be brought back. */
final class VersionList extends Section {

    private static final String WHAT_NEXT =
            "Was Sie wiederherstellen, wird Ihr Entwurf. Ein Entwurf, den Sie schon haben, bleibt hier"
                    + " aufbewahrt. Öffentlich bleibt, was jetzt öffentlich ist, bis Sie den Entwurf"
                    + " veröffentlichen.";

    private final ZoneId zone;
    private final VersionRestore restore;

    VersionList(
            List<Version> versions, List<Replaced> replaced, ZoneId zone, VersionRestore restore) {
        this.zone = zone;
        this.restore = restore;
        var items = new TreeMap<Instant, List<ListItem>>(Comparator.reverseOrder());
        replaced.forEach(draft -> put(items, draft.at(), item(draft)));
        versions.forEach(version -> put(items, version.at(), item(version)));
        attribute(this, "aria-label", "Alle Versionen");
        add(new Paragraph(muted(WHAT_NEXT)));
        add(ordered("mi-versions__list", items.values().stream().flatMap(List::stream).toList()));
    }

    private static void put(Map<Instant, List<ListItem>> items, Instant at, ListItem item) {
        items.computeIfAbsent(at, _ -> new ArrayList<>()).add(item);
    }

    /** How a version is called in a choice. */
    static String name(Version version, ZoneId zone) {
        return "Version " + version.number() + ", " + EditDates.moment(version.at(), zone);
    }

    /** How a kept draft is called in a choice. */
    static String name(Replaced draft, ZoneId zone) {
        return title(draft.reason()) + ", " + EditDates.moment(draft.at(), zone);
    }

    private static String title(Reason reason) {
        return switch (reason) {
            case RESTORED -> "Entwurf vor dem Wiederherstellen";
            case SENT_BACK -> "Eingereichte Fassung, zurückgewiesen";
            case TAKEN_BACK -> "Eingereichte Fassung, zurückgezogen";
            case CONFLICT -> "Fassung, die bei gleichzeitigem Schreiben ersetzt wurde";
            case DISCARDED -> "Verworfener Entwurf";
        };
    }

    private ListItem item(Version version) {
        var head = css(new H2("Version " + version.number()), "mi-versions__title");
        var when =
                new Paragraph(
                        EditDates.moment(version.at(), zone)
                                + ", "
                                + (version.author().isEmpty() ? "übernommen" : version.author()));
        String approved =
                version.approvedBy().isEmpty()
                        ? "Ohne Freigabe veröffentlicht"
                        : "Freigegeben von " + version.approvedBy();
        var text = new Div(head, when, new Paragraph(muted(approved)));
        if (version.current()) {
            head.add(css(new Span("öffentlich"), "mi-badge mi-badge--good"));
            return new ListItem(text);
        }
        String name = "Version " + version.number();
        return new ListItem(
                text,
                button("Diese Version wiederherstellen", name, () -> restore.version(version)));
    }

    private ListItem item(Replaced draft) {
        String title = title(draft.reason());
        String name = title + " vom " + EditDates.moment(draft.at(), zone);
        var text =
                new Div(
                        css(new H2(title), "mi-versions__title"),
                        new Paragraph(EditDates.moment(draft.at(), zone) + ", " + draft.editor()),
                        new Paragraph(muted("War nie öffentlich")));
        return new ListItem(
                text,
                button("Diesen Entwurf wiederherstellen", name, () -> restore.replaced(draft)));
    }

    private static NativeButton button(String label, String name, Runnable action) {
        var button = new NativeButton(label, _ -> action.run());
        button.setAriaLabel(name + " wiederherstellen");
        return css(button, "mi-action mi-noprint");
    }
}
