package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.ui.PersonMerge.Change;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows to whoever saved later what somebody else has changed meanwhile, beside the own version.
 */
final class PersonConflict extends Div {

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("firstName", "Vorname"),
                    Map.entry("lastName", "Nachname"),
                    Map.entry("email", "E-Mail"),
                    Map.entry("phone", "Telefon"),
                    Map.entry("language", "Sprache der Mails"),
                    Map.entry("birthYear", "Geburtsjahr"),
                    Map.entry("bfs", "Nummer der Gemeinde"),
                    Map.entry("postalCode", "Postleitzahl"),
                    Map.entry("locality", "Ort"),
                    Map.entry("languages", "Sprachen"),
                    Map.entry("neededLevel", "Gemeinsame Sprache mindestens auf"),
                    Map.entry("slots", "Zeiten"),
                    Map.entry("flexible", "Flexibel"),
                    Map.entry("radiusKm", "Umkreis in Kilometern"),
                    Map.entry("travelKm", "Weg in Kilometern"),
                    Map.entry("places", "Plätze"),
                    Map.entry("gender", "Geschlecht"),
                    Map.entry("wishedGender", "Möchte nur"),
                    Map.entry("topics", "Themen"),
                    Map.entry("interests", "Interessen"),
                    Map.entry("family", "Lebenslage"),
                    Map.entry("wishedAge", "Wunsch zum Alter"),
                    Map.entry("wishedFamily", "Wunsch zur Lebenslage"),
                    Map.entry("withMinors", "Begleitet auch Minderjährige"),
                    Map.entry("about", "Text"));

    PersonConflict(List<Change> changes) {
        css(this, "mi-pool__conflict");
        attribute(this, "role", "alert");
        attribute(this, "tabindex", "-1");
        add(
                new H2("Jemand hat diese Angaben gleichzeitig geändert"),
                new Paragraph(
                        "Nichts ist verloren. Unten steht jetzt beides zusammen: die neuen gespeicherten Angaben und Ihre"
                                + " Änderungen. Wo beide dasselbe Feld geändert haben, steht, was Sie getippt haben."
                                + " Schauen Sie es an und speichern Sie nochmals."));
        var table = css(tag("table"), "mi-pool__both");
        table.add(row("th", "Feld", "Jetzt gespeichert", "Bei Ihnen"));
        changes.forEach(c ->
                table.add(
                        row(
                                "td",
                                LABELS.getOrDefault(c.name(), c.name()),
                                words(c.saved()),
                                c.typed() ? words(c.mine()) : "übernommen")));
        if (changes.isEmpty()) {
            add(
                    new Paragraph(
                            "Es unterscheidet sich kein Feld; vielleicht hat sich nur die Dringlichkeit geändert."));
        } else {
            add(table);
        }
        getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static com.vaadin.flow.component.Component row(
            String cell, String name, String saved, String mine) {
        return tag("tr", tag("th", text(name)), tag(cell, text(saved)), tag(cell, text(mine)));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "keine Angabe";
            case Boolean yes -> yes ? "ja" : "nein";
            case Language language -> language.germanName();
            case LanguageLevel level -> PersonWords.level(level);
            case Gender gender -> gender.germanName();
            case FamilySituation family -> family.germanName();
            case AgeBand age -> age.germanName();
            case Set<?> set -> set.isEmpty() ? "nichts" : words(set);
            default -> value.toString().isEmpty() ? "leer" : value.toString();
        };
    }

    private static String words(Collection<?> values) {
        return values.stream().map(PersonConflict::word).sorted().collect(Collectors.joining(", "));
    }

    private static String word(Object value) {
        return switch (value) {
            case Topic topic -> topic.germanName();
            case Interest interest -> interest.germanName();
            case Speaks speaks -> PersonWords.languages(Set.of(speaks));
            case Slot slot -> PersonWords.times(Set.of(slot), false);
            default -> value.toString();
        };
    }
}
