package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.ordered;

import ch.mitenand.publishing.OfferDesk.Version;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** All versions, newest first; every old one can be brought back. */
final class VersionList extends Section {

    private static final String WHAT_NEXT =
            "Der Inhalt dieser Version wird Ihr Entwurf; ein Entwurf, den Sie schon haben, wird"
                    + " ersetzt. Öffentlich bleibt, was jetzt öffentlich ist, bis Sie den Entwurf"
                    + " veröffentlichen.";

    private final ZoneId zone;
    private final Consumer<Version> restore;

    VersionList(List<Version> versions, ZoneId zone, Consumer<Version> restore) {
        this.zone = zone;
        this.restore = restore;
        var items = versions.stream().map(this::item).toList();
        attribute(this, "aria-label", "Alle Versionen");
        add(ordered("mi-versions__list", items));
    }

    /** How a version is called in a choice. */
    static String name(Version version, ZoneId zone) {
        return "Version " + version.number() + ", " + EditDates.moment(version.at(), zone);
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
        var button = new NativeButton("Diese Version wiederherstellen", _ -> ask(version));
        button.setAriaLabel("Version " + version.number() + " wiederherstellen");
        return new ListItem(text, css(button, "mi-action mi-noprint"));
    }

    private void ask(Version version) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Version " + version.number() + " wiederherstellen?");
        dialog.setText(WHAT_NEXT);
        dialog.setConfirmButton("Wiederherstellen", _ -> restore.accept(version));
        dialog.setCancelButton("Abbrechen", _ -> dialog.close());
        dialog.open();
    }
}
