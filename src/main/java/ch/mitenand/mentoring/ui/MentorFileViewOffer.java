package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MentorOffer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;

/** What a volunteer offers and wishes, as fields. */
final class MentorFileViewOffer extends Div {

    private final PersonLanguages languages = new PersonLanguages();
    private final PersonTimes times = new PersonTimes();
    private final IntegerField radius =
            PersonChoices.number("Umkreis", 1, 100, "Kilometer vom Wohnort");
    private final IntegerField places =
            PersonChoices.number("Plätze", 1, 5, "Personen gleichzeitig");
    private final Select<Gender> gender = PersonChoices.gender();
    private final Select<Gender> wishedGender = PersonChoices.wishedGender();
    private final MultiSelectComboBox<Topic> topics =
            PersonChoices.several("Themen", Topic.class, Topic::germanName);
    private final MultiSelectComboBox<Interest> interests =
            PersonChoices.several("Interessen", Interest.class, Interest::germanName);
    private final Select<FamilySituation> family =
            PersonChoices.one(
                    "Lebenslage",
                    FamilySituation.class,
                    FamilySituation::germanName,
                    "keine Angabe");
    private final Checkbox minors = new Checkbox("Begleitet auch Minderjährige");
    private final TextArea about = PersonChoices.about("Über sich");

    MentorFileViewOffer(PersonFaults faults) {
        css(this, "mi-pool__fields");
        minors.setHelperText("Verlangt einen gültigen Sonderprivatauszug");
        add(
                faults.add("languages", languages),
                faults.add("slots", times),
                topics,
                interests,
                faults.add("radiusKm", radius),
                faults.add("places", places),
                gender,
                wishedGender,
                family,
                minors,
                faults.add("about", about));
    }

    void show(MentorOffer offer) {
        languages.show(offer.languages());
        times.show(offer.slots(), offer.flexible());
        radius.setValue(offer.radiusKm());
        places.setValue(offer.places());
        gender.setValue(offer.gender());
        wishedGender.setValue(offer.wishedGender());
        topics.setValue(offer.topics());
        interests.setValue(offer.interests());
        family.setValue(offer.family());
        minors.setValue(offer.withMinors());
        about.setValue(offer.about());
    }

    MentorOffer value() {
        return new MentorOffer(
                languages.value(),
                times.slots(),
                times.flexible(),
                Objects.requireNonNullElse(radius.getValue(), 0),
                Objects.requireNonNullElse(places.getValue(), 0),
                gender.getValue(),
                wishedGender.getValue(),
                topics.getValue(),
                interests.getValue(),
                family.getValue(),
                minors.getValue(),
                about.getValue().strip());
    }
}
