package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.SecondFactorDesk;
import ch.mitenand.account.SecondFactorDesk.Overview;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;

/** How many recovery codes are left, and new ones. */
class SecondFactorCodesPart extends SecondFactorPart {

    private static final String KEEP =
            "Mit diesen Wiederherstellungscodes kommen Sie hinein, wenn Sie Ihr Telefon oder Ihren Passkey verloren haben."
                    + " Jeder gilt einmal. Drucken Sie die Seite, oder schreiben Sie die Codes ab: Wir zeigen sie nur jetzt.";

    SecondFactorCodesPart(
            CurrentActor current,
            SecondFactorDesk desk,
            Overview overview,
            BiConsumer<String, List<String>> done) {
        super(current, "Wiederherstellungscodes", done);
        add(
                new Paragraph(left(overview.codesLeft())),
                asking(
                        "Neue Codes machen",
                        "Neue Codes machen?",
                        "Alle bisherigen Wiederherstellungscodes gelten danach nicht mehr.",
                        () -> apply(desk::renewCodes, "Das sind Ihre neuen Codes.")));
    }

    /** The codes, to be printed; the way on leads to a path of this site. */
    static Div paper(List<String> codes, String onward) {
        var list = css(new UnorderedList(), "mi-factor__codes");
        codes.forEach(code -> list.add(new ListItem(tag("code", text(code)))));
        var print =
                new Button("Drucken", _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        var go =
                new Button(
                        "Ich habe die Codes aufbewahrt",
                        _ -> UI.getCurrent().getPage().setLocation(onward));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var heading = attribute(new H1("Bewahren Sie diese Codes auf"), "tabindex", "-1");
        heading.addAttachListener(
                event -> event.getSource().getElement().executeJs("this.focus()"));
        var page =
                css(
                        new Div(
                                heading,
                                css(new Paragraph(KEEP), "mi-lead"),
                                list,
                                css(new Div(print, go), "mi-factor__ways")),
                        "mi-account");
        return css(new Div(page), "mi-wrap mi-section");
    }

    private static String left(int codes) {
        return switch (codes) {
            case 0 -> "Sie haben keine Codes mehr. Machen Sie neue.";
            case 1 -> "Sie haben noch einen Code. Machen Sie bald neue.";
            default -> "Sie haben noch " + codes + " Codes.";
        };
    }
}
