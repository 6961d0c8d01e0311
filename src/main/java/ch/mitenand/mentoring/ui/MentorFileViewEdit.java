package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorDesk.Outcome;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorOffer;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Changes person and offer; what somebody else saved meanwhile is shown and joined. */
final class MentorFileViewEdit extends Div {

    private final MentorDesk desk;
    private final PersonCheck check;
    private final Supplier<Actor> actor;
    private final Runnable close;
    private final PersonFaults faults = new PersonFaults();
    private final PersonFields person;
    private final MentorFileViewOffer offer = new MentorFileViewOffer(faults);
    private final Div alert = PersonParts.alert();
    private final Div conflict = new Div();

    private MentorFile base;

    MentorFileViewEdit(
            MentorDesk desk,
            PersonCheck check,
            Regions regions,
            Supplier<Actor> actor,
            MentorFile file,
            Runnable close) {
        this.desk = desk;
        this.check = check;
        this.actor = actor;
        this.base = file;
        this.close = close;
        person = new PersonFields(regions, faults);
        css(this, "mi-pool__form");
        person.show(file.person());
        offer.show(file.offer());
        add(
                conflict,
                css(new Section(new H2("Person"), person), "mi-box mi-pool__box"),
                css(new Section(new H2("Angebot"), offer), "mi-box mi-pool__box"),
                alert,
                css(
                        new Div(
                                PersonParts.primary("Speichern", this::save),
                                PersonParts.button("Abbrechen", close)),
                        "mi-pool__buttons"));
    }

    private void save() {
        var typedPerson = person.value();
        var typedOffer = offer.value();
        int wrong = faults.show(check.faults(typedPerson, typedOffer));
        PersonParts.say(
                alert, wrong == 0 ? "" : "Bitte korrigieren Sie, was oben rot markiert ist.");
        if (wrong == 0) {
            try {
                save(typedPerson, typedOffer);
            } catch (NoSuchElementException | AccessDeniedException e) {
                close.run();
            }
        }
    }

    private void save(PersonDetails typedPerson, MentorOffer typedOffer) {
        var outcome =
                desk.change(
                        actor.get(),
                        base.pool(),
                        base.id(),
                        base.version(),
                        typedPerson,
                        typedOffer);
        switch (outcome) {
            case Outcome.Done _ -> {
                PersonParts.done("Gespeichert.");
                close.run();
            }
            case Outcome.No(String sentence) -> refused(sentence, typedPerson, typedOffer);
        }
    }

    private void refused(String sentence, PersonDetails typedPerson, MentorOffer typedOffer) {
        var now = desk.mentor(actor.get(), base.pool(), base.id());
        conflict.removeAll();
        if (now.version() == base.version() || now.erased()) {
            PersonParts.say(alert, sentence);
            return;
        }
        var changes =
                new ArrayList<>(PersonMerge.changes(base.person(), typedPerson, now.person()));
        changes.addAll(PersonMerge.changes(base.offer(), typedOffer, now.offer()));
        person.show(PersonMerge.merged(base.person(), typedPerson, now.person()));
        offer.show(PersonMerge.merged(base.offer(), typedOffer, now.offer()));
        conflict.add(new PersonConflict(changes));
        base = now;
    }
}
