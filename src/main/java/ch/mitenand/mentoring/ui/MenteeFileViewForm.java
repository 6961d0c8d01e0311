package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The form for a mentee, new or known. What is wrong stands beside its field; what was typed stays.
 */
final class MenteeFileViewForm extends Div {

    private final PersonCheck check;
    private final PersonFaults faults = new PersonFaults();
    private final PersonFields person;
    private final MenteeFileViewNeed need = new MenteeFileViewNeed(faults);
    private final Div alert = PersonParts.alert();
    private final Div conflict = new Div();
    private final Section who;

    MenteeFileViewForm(PersonCheck check, Regions regions) {
        this.check = check;
        person = new PersonFields(regions, faults);
        who = css(new Section(new H2("Person"), person), "mi-box mi-pool__box");
        need.show(MenteeFileViewNeed.EMPTY);
        css(this, "mi-pool__form");
    }

    /** The save action returns an objection, or nothing when it is done. */
    MenteeFileViewForm with(
            String saveLabel,
            BiFunction<PersonDetails, MenteeNeed, Optional<String>> save,
            Runnable cancel) {
        add(
                conflict,
                who,
                css(new Section(new H2("Was gesucht wird"), need), "mi-box mi-pool__box"),
                alert,
                css(
                        new Div(
                                PersonParts.primary(saveLabel, () -> save(save)),
                                PersonParts.button("Abbrechen", cancel)),
                        "mi-pool__buttons"));
        return this;
    }

    /** Another field of the first part. */
    void addFirst(Component field) {
        person.add(field);
    }

    void show(PersonDetails shownPerson, MenteeNeed shownNeed) {
        person.show(shownPerson);
        need.show(shownNeed);
    }

    /** Shows what somebody else has changed meanwhile. */
    void showConflict(List<PersonMerge.Change> changes) {
        conflict.removeAll();
        conflict.add(new PersonConflict(changes));
    }

    private void save(BiFunction<PersonDetails, MenteeNeed, Optional<String>> save) {
        var typedPerson = person.value();
        var typedNeed = need.value();
        int wrong = faults.show(check.faults(typedPerson, typedNeed));
        PersonParts.say(
                alert,
                wrong == 0
                        ? save.apply(typedPerson, typedNeed).orElse("")
                        : "Bitte korrigieren Sie, was oben rot markiert ist.");
    }
}
