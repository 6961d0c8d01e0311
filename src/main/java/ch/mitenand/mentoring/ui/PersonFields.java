package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who somebody is and how to reach them. */
final class PersonFields extends Div {

    private static final Home NOWHERE = new Home("", "", 0, "");

    private final TextField firstName = new TextField("Vorname");
    private final TextField lastName = new TextField("Nachname");
    private final EmailField email = new EmailField("E-Mail");
    private final TextField phone = new TextField("Telefon");
    private final Select<Language> language = new Select<>();
    private final IntegerField birthYear = new IntegerField("Geburtsjahr");
    private final ComboBox<Home> home = new ComboBox<>("Wohnort");
    private final List<Home> homes;

    PersonFields(Regions regions, PersonFaults faults) {
        css(this, "mi-pool__fields");
        homes = homes(regions);
        language.setLabel("Sprache der Mails");
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> l == null ? "" : l.germanName());
        language.setValue(Language.DE);
        phone.setHelperText("Mit Vorwahl; darf leer bleiben");
        birthYear.setHelperText("Nur das Jahr; der Tag geht niemanden etwas an");
        home.setItems(homes);
        home.setItemLabelGenerator(Home::label);
        home.setHelperText("Postleitzahl oder Ort tippen");
        add(
                faults.add("firstName", firstName),
                faults.add("lastName", lastName),
                faults.add("phone", phone),
                faults.add("email", email),
                faults.add("locality", home),
                faults.add("birthYear", birthYear),
                language);
        faults.add("bfs", home);
    }

    /** A village of a municipality. */
    record Home(String postalCode, String locality, int bfs, String municipality) {

        String label() {
            String place = (postalCode + " " + locality).strip();
            return locality.startsWith(municipality) ? place : place + ", " + municipality;
        }
    }

    private static List<Home> homes(Regions regions) {
        var homes = new ArrayList<Home>();
        for (var municipality : regions.municipalities()) {
            for (var village : municipality.localities()) {
                homes.add(
                        new Home(
                                village.postalCode(),
                                village.name(),
                                municipality.bfs(),
                                municipality.shortName()));
            }
        }
        return homes;
    }

    void show(PersonDetails person) {
        firstName.setValue(person.firstName());
        lastName.setValue(person.lastName());
        email.setValue(person.email());
        phone.setValue(person.phone());
        language.setValue(person.language());
        birthYear.setValue(person.birthYear());
        home.setValue(home(person));
    }

    /** Somebody may live in a part of a village that belongs to a neighbour: then it is added. */
    private Home home(PersonDetails person) {
        var known =
                homes.stream()
                        .filter(h ->
                                h.bfs == person.bfs()
                                        && h.postalCode.equals(person.postalCode())
                                        && h.locality.equals(person.locality()))
                        .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        String municipality =
                homes.stream()
                        .filter(h -> h.bfs == person.bfs())
                        .map(Home::municipality)
                        .findFirst()
                        .orElse("");
        var added = new Home(person.postalCode(), person.locality(), person.bfs(), municipality);
        homes.add(added);
        home.setItems(homes);
        return added;
    }

    PersonDetails value() {
        var place = Objects.requireNonNullElse(home.getValue(), NOWHERE);
        return new PersonDetails(
                firstName.getValue().strip(),
                lastName.getValue().strip(),
                email.getValue().strip(),
                phone.getValue().strip(),
                Objects.requireNonNullElse(language.getValue(), Language.DE),
                Objects.requireNonNullElse(birthYear.getValue(), 0),
                place.bfs,
                place.postalCode,
                place.locality);
    }
}
