package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeDesk.Outcome;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonCheck;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.mentoring.ui.MentoringNavigation.Tab;
import ch.mitenand.region.Regions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Enters a mentee who stands before the coordinator's desk. */
@Route(MentoringNavigation.POOL_ROUTE + "mentees/neu")
@PermitAll
class MenteeFileViewNew extends PersonPage {

    private final MenteeDesk desk;
    private final PersonCheck check;
    private final Regions regions;
    private final Clock clock;

    MenteeFileViewNew(
            Pools pools,
            CurrentActor current,
            MenteeDesk desk,
            PersonCheck check,
            Regions regions,
            Clock clock) {
        super(pools, current, Tab.MENTEES);
        this.desk = desk;
        this.check = check;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, Pool pool, BeforeEnterEvent event) {
        pools().demand(actor, pool.id());
        var page = frame(pool, "Mentee erfassen");
        var askedOn = PersonDates.picker("Angefragt am");
        askedOn.setValue(LocalDate.now(clock));
        askedOn.setMax(LocalDate.now(clock));
        askedOn.setMin(LocalDate.now(clock).minusYears(2));
        var form = new MenteeFileViewForm(check, regions);
        form.addFirst(askedOn);
        page.add(
                css(
                        new Paragraph(
                                "Füllen Sie es zusammen aus. Sagen Sie, dass nur die Poolverantwortlichen diese Angaben sehen und"
                                        + " dass eine Begleitung die Kontaktangaben erst bekommt, wenn beide Ja gesagt haben."),
                        "mi-lead"),
                form.with(
                        "Auf die Liste setzen",
                        (person, need) -> enter(pool, person, need, askedOn),
                        () ->
                                UI.getCurrent()
                                        .navigate(path(MentoringNavigation.mentees(pool.id())))));
    }

    private Optional<String> enter(
            Pool pool, PersonDetails person, MenteeNeed need, DatePicker askedOn) {
        var day = askedOn.getValue();
        if (day == null) {
            return Optional.of("Wählen Sie den Tag der Anfrage, zum Beispiel heute.");
        }
        try {
            return switch (desk.enter(actor(), pool.id(), person, need, day)) {
                case Outcome.No(String sentence) -> Optional.of(sentence);
                case Outcome.Done(var file) -> {
                    PersonParts.done(person.firstName() + " steht auf der Liste.");
                    UI.getCurrent()
                            .navigate(path(MentoringNavigation.mentee(pool.id(), file.id())));
                    yield Optional.empty();
                }
            };
        } catch (AccessDeniedException e) {
            redraw();
            return Optional.empty();
        }
    }

    private static String path(String address) {
        return address.substring(1);
    }
}
