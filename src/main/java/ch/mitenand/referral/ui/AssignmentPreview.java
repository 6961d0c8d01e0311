package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Disclosure.Field;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the receiver sees: exactly the fields of the one projection, nothing of the case. */
final class AssignmentPreview {

    private static final String NEVER =
            "Assessment, Hilfsplan, Aufenthalt, Staatsangehörigkeit und andere Vermittlungen sieht sie nie. ";
    private static final String NAME_GONE = "30 Tage nach dem Ende ist auch der Name weg.";
    private static final String POOL_FORGETS =
            "Nur diese Angaben kommen mit der Zusage auf die Liste des Pools. 30 Tage nach dem Ende der Zuweisung"
                    + " und der Begleitung löscht das Portal die Person dort.";

    private AssignmentPreview() {}

    /** What the receiver sees at once, and what it sees after the acceptance. */
    static Section both(boolean organisation, Disclosure now, Disclosure later) {
        return css(
                CaseParts.box(
                        organisation
                                ? "Das sieht die Organisation"
                                : "Das sieht die Koordination des Pools",
                        stage("Sobald Sie senden", now),
                        after("Erst nach der Zusage", later, now),
                        muted(NEVER + (organisation ? NAME_GONE : POOL_FORGETS))),
                "mi-refer__preview");
    }

    /** One stage with its heading. */
    static Div stage(String heading, Disclosure shown) {
        return stage(heading, shown, Set.of());
    }

    /** A stage after another one; fields that are new in it are marked with a word. */
    static Div after(String heading, Disclosure shown, Disclosure before) {
        return stage(heading, shown, fresh(shown, before));
    }

    private static Set<Field> fresh(Disclosure shown, Disclosure before) {
        var more = new TreeSet<>(shown.fields().keySet());
        more.removeAll(before.fields().keySet());
        return more;
    }

    /** What comes with the acceptance, in words; the first day is told by the receiver itself. */
    static String words(Disclosure shown, Disclosure before) {
        return fresh(shown, before).stream()
                .filter(field -> field != Field.STARTS_ON)
                .map(field ->
                        switch (field) {
                            case PAYER -> "wer bezahlt";
                            case APPROVED -> "der zugesicherte Betrag";
                            default -> field.germanName();
                        })
                .collect(Collectors.joining(", "));
    }

    private static Div stage(String heading, Disclosure shown, Set<Field> fresh) {
        var stage = css(new Div(new H3(heading)), "mi-refer__stage");
        var facts = CaseParts.facts();
        for (Field field : Field.values()) {
            shown.get(field)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> facts.add(line(field, value, fresh.contains(field))));
        }
        if (facts.getElement().getChildCount() == 0) {
            stage.add(muted("Nichts."));
        } else {
            stage.add(facts);
        }
        return stage;
    }

    private static Component line(Field field, String value, boolean fresh) {
        var name = tag("dt", text(field.germanName()));
        if (fresh) {
            name.add(text(" "), CaseParts.badge("neu", "wait"));
        }
        return tag("div", name, tag("dd", text(value)));
    }
}
