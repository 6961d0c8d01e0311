package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.care.Course;
import ch.mitenand.care.CourseDesk;
import ch.mitenand.care.CourseDesk.Participant;
import ch.mitenand.care.CourseDraft;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Plans courses and enters who was there. */
@Route(CareNavigation.COURSES)
@PermitAll
class CourseView extends PoolPage {

    static final String HEADING = "Kurse";

    private final CourseDesk courses;
    private final Clock clock;

    CourseView(Pools pools, CurrentActor current, CourseDesk courses, Clock clock) {
        super(pools, current, HEADING);
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, PoolId pool, Div page) {
        var all = courses.courses(actor, pool);
        page.add(
                CareParts.section(
                        new H2("Geplant und durchgeführt"),
                        all.isEmpty()
                                ? CareParts.empty(
                                        "Noch kein Kurs. Planen Sie unten den ersten, zum Beispiel eine Einführung.")
                                : list("mi-care__list", all.stream().map(this::item).toList())),
                new CourseForm(LocalDate.now(clock), this::plan));
    }

    private String plan(CourseDraft draft) {
        var step = courses.plan(actor(), pool(), draft);
        String problem = step.message().orElse("");
        if (problem.isEmpty()) {
            CareParts.say("Der Kurs steht auf der Liste.");
            reload();
        }
        return problem;
    }

    private ListItem item(Course course) {
        var what = course.what();
        var item =
                new ListItem(
                        new Paragraph(
                                CareParts.strong(what.title()),
                                CareParts.badge(what.kind().germanName(), "")),
                        CareParts.hint(
                                "%s, %s bis %s Uhr · %s"
                                        .formatted(
                                                CareParts.day(what.day()),
                                                what.from(),
                                                what.until(),
                                                what.place())),
                        new Paragraph(
                                "%d von %d Plätzen".formatted(course.present(), what.seats())));
        var actions = CareParts.actions();
        if (!what.day().isAfter(LocalDate.now(clock))) {
            var enter =
                    CareParts.primary("Teilnahme eintragen", () -> act(() -> attendance(course)));
            enter.setAriaLabel("Teilnahme eintragen: " + what.title());
            actions.add(enter);
        }
        if (course.present() == 0) {
            var cancel = CareParts.button("Kurs streichen", () -> cancel(course));
            cancel.setAriaLabel("Kurs streichen: " + what.title());
            actions.add(cancel);
        }
        item.add(actions);
        return item;
    }

    private void cancel(Course course) {
        CareParts.confirm(
                "Kurs «" + course.what().title() + "» streichen?",
                "Der Kurs verschwindet von der Liste.",
                "Streichen",
                () ->
                        act(() ->
                                CareParts.tell(
                                        courses.cancel(actor(), pool(), course.id()),
                                        "Der Kurs ist gestrichen.")));
    }

    private void attendance(Course course) {
        var people = courses.attendance(actor(), pool(), course.id());
        var names = people.stream().collect(Collectors.toMap(Participant::mentor, p -> p.name()));
        var boxes = new CheckboxGroup<MentorId>("Wer war dabei?");
        boxes.setItems(people.stream().map(Participant::mentor).toList());
        boxes.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        var shown =
                people.stream()
                        .filter(Participant::present)
                        .map(Participant::mentor)
                        .collect(Collectors.toUnmodifiableSet());
        boxes.setValue(shown);
        var dialog = new Dialog(course.what().title());
        dialog.add(
                people.isEmpty()
                        ? CareParts.empty("Im Pool ist noch niemand.")
                        : css(boxes, "mi-care__people"));
        dialog.getFooter()
                .add(
                        CareParts.button("Abbrechen", dialog::close),
                        CareParts.primary(
                                "Speichern",
                                () ->
                                        act(() -> {
                                            var step =
                                                    courses.enter(
                                                            actor(),
                                                            pool(),
                                                            course.id(),
                                                            shown,
                                                            boxes.getValue());
                                            if (CareParts.tell(
                                                    step, "Die Teilnahme ist eingetragen.")) {
                                                dialog.close();
                                            }
                                        })));
        dialog.open();
    }
}
