package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/** The end of the editor: what is still missing, and the button that publishes. */
final class EditorPublish extends Section {

    private final Consumer<Step> go;
    private final H2 heading = attribute(new H2("Veröffentlichen"), "tabindex", "-1");
    private final Div missing = attribute(new Div(), "aria-live", "polite");

    EditorPublish(WorkingCopy copy, Consumer<Step> go, Runnable publish, Runnable discard) {
        this.go = go;
        css(this, "mi-panel mi-editor__publish");
        String label = copy.published() ? "Änderungen veröffentlichen" : "Veröffentlichen";
        var button = css(new NativeButton(label, _ -> publish.run()), "mi-button");
        var drop =
                css(
                        new NativeButton("Entwurf verwerfen", _ -> confirm(copy, discard)),
                        "mi-action");
        var versions =
                css(link(PublishingNavigation.versions(copy.offer()), "Versionen"), "mi-action");
        var actions = css(new Div(drop, versions), "mi-actions");
        add(heading, missing, new Paragraph(whatHappens(copy)), button, actions);
    }

    /** Lists what is missing, with a way to each step. */
    void show(List<Finding> findings) {
        missing.removeAll();
        var items =
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.MISSING)
                        .map(this::item)
                        .toList();
        if (items.isEmpty()) {
            missing.add(
                    css(
                            new Paragraph(
                                    icon("check"),
                                    ch.mitenand.shell.Markup.text(" Alles Nötige ist da.")),
                            "mi-panel__good"));
        } else {
            String count = items.size() == 1 ? "Noch eine Angabe fehlt:" : "Es fehlen noch:";
            missing.add(new Paragraph(count), list("mi-panel__missing", items));
        }
    }

    /** Leads here. */
    void reveal() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.parentElement.scrollIntoView()");
    }

    private ListItem item(Finding finding) {
        String text = finding.step().germanName() + " " + finding.message();
        var button = new NativeButton(finding.message(), _ -> go.accept(finding.step()));
        button.setAriaLabel(text);
        return new ListItem(css(button, "mi-action"));
    }

    private static String whatHappens(WorkingCopy copy) {
        return copy.published()
                ? "Bis dahin bleibt öffentlich, was jetzt öffentlich ist."
                : "Wenn noch jemand von der Gemeinde oder vom Kanton auf Ihr Angebot schauen muss,"
                        + " wird es zuerst zur Freigabe gesendet.";
    }

    private static void confirm(WorkingCopy copy, Runnable discard) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Entwurf verwerfen?");
        dialog.setText(
                copy.published()
                        ? "Das öffentliche Angebot bleibt. Ihre Änderungen finden Sie danach unter"
                                + " «Versionen»."
                        : "Sie können den Entwurf danach noch 30 Tage lang in der Übersicht Ihrer"
                                + " Organisation unter «Verworfene Entwürfe» zurückholen.");
        dialog.setConfirmButton("Verwerfen", _ -> discard.run());
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelButton("Behalten", _ -> dialog.close());
        dialog.open();
    }
}
