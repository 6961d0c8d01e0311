package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Set;

/** What a mentee needs and wishes, as fields. */
final class MenteeFileViewNeed extends Div {

    /** What the fields show for somebody new. */
    static final MenteeNeed EMPTY =
            new MenteeNeed(
                    Set.of(),
                    LanguageLevel.A2,
                    Set.of(),
                    false,
                    10,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    "");

    private final PersonLanguages languages = new PersonLanguages();
    private final Select<LanguageLevel> level = new Select<>();
    private final PersonTimes times = new PersonTimes();
    private final IntegerField travel =
            PersonChoices.number("Weg", 0, 100, "Kilometer, die zu schaffen sind");
    private final Select<Gender> gender = PersonChoices.gender();
    private final Select<Gender> wishedGender = PersonChoices.wishedGender();
    private final MultiSelectComboBox<Topic> topics =
            PersonChoices.several("Themen", Topic.class, Topic::germanName);
    private final MultiSelectComboBox<Interest> interests =
            PersonChoices.several("Interessen", Interest.class, Interest::germanName);
    private final Select<AgeBand> age =
            PersonChoices.one("Wunsch zum Alter", AgeBand.class, AgeBand::germanName, "egal");
    private final Select<FamilySituation> family =
            PersonChoices.one(
                    "Wunsch zur Lebenslage",
                    FamilySituation.class,
                    FamilySituation::germanName,
                    "egal");
    private final TextArea about = PersonChoices.about("In eigenen Worten");

    MenteeFileViewNeed(PersonFaults faults) {
        css(this, "mi-pool__fields");
        level.setLabel("Gemeinsame Sprache mindestens auf");
        level.setItems(LanguageLevel.values());
        level.setItemLabelGenerator(l -> l == null ? "" : PersonWords.level(l));
        level.setHelperText("So gut müssen beide eine gemeinsame Sprache sprechen");
        add(
                faults.add("languages", languages),
                level,
                faults.add("slots", times),
                topics,
                interests,
                faults.add("travelKm", travel),
                gender,
                wishedGender,
                age,
                family,
                faults.add("about", about));
    }

    void show(MenteeNeed need) {
        languages.show(need.languages());
        level.setValue(need.neededLevel());
        times.show(need.slots(), need.flexible());
        travel.setValue(need.travelKm());
        gender.setValue(need.gender());
        wishedGender.setValue(need.wishedGender());
        topics.setValue(need.topics());
        interests.setValue(need.interests());
        age.setValue(need.wishedAge());
        family.setValue(need.wishedFamily());
        about.setValue(need.about());
    }

    MenteeNeed value() {
        return new MenteeNeed(
                languages.value(),
                Objects.requireNonNullElse(level.getValue(), LanguageLevel.A2),
                times.slots(),
                times.flexible(),
                Objects.requireNonNullElse(travel.getValue(), -1),
                gender.getValue(),
                wishedGender.getValue(),
                topics.getValue(),
                interests.getValue(),
                age.getValue(),
                family.getValue(),
                about.getValue().strip());
    }
}
