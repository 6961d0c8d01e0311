package ch.mitenand.care.ui;

import ch.mitenand.care.CourseDraft;
import ch.mitenand.care.CourseKind;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;

/** The fields of a new course. */
class CourseForm extends Section {

    private final Function<CourseDraft, String> plan;
    private final TextField title = new TextField("Titel");
    private final Select<CourseKind> kind = new Select<>();
    private final DatePicker day;
    private final TimePicker from = time("Von", LocalTime.of(18, 30));
    private final TimePicker until = time("Bis", LocalTime.of(21, 0));
    private final TextField place = new TextField("Ort");
    private final IntegerField seats = new IntegerField("Plätze");
    private final Div alert = CareParts.alert();

    /**
     * A form.
     *
     * @param plan plans the course; answers what is wrong, or the empty string
     */
    CourseForm(LocalDate today, Function<CourseDraft, String> plan) {
        this.plan = plan;
        day = CareParts.day("Tag", today);
        addClassNames("mi-box", "mi-care__box");
        kind.setLabel("Art");
        kind.setItems(CourseKind.values());
        kind.setItemLabelGenerator(CourseKind::germanName);
        kind.setValue(CourseKind.INTRODUCTION);
        title.setMaxLength(120);
        place.setMaxLength(120);
        seats.setValue(20);
        add(
                new H2("Kurs planen"),
                CareParts.hint(
                        "Wer an einer Einführung dabei war, erfüllt damit den Nachweis für die Aufnahme in den Pool."),
                CareParts.row(title, kind),
                CareParts.row(day, from, until),
                CareParts.row(place, seats),
                alert,
                CareParts.actions(CareParts.primary("Kurs planen", this::plan)));
    }

    private void plan() {
        var when = day.getValue();
        var starts = from.getValue();
        var ends = until.getValue();
        var places = seats.getValue();
        if (when == null || starts == null || ends == null || places == null) {
            CareParts.complain(alert, "Füllen Sie Tag, Anfang, Ende und Plätze aus.");
            return;
        }
        CareParts.complain(
                alert,
                plan.apply(
                        new CourseDraft(
                                title.getValue(),
                                kind.getValue(),
                                when,
                                starts,
                                ends,
                                place.getValue(),
                                places)));
    }

    private static TimePicker time(String label, LocalTime value) {
        var field = new TimePicker(label, value);
        field.setLocale(Locale.of("de", "CH"));
        return field;
    }
}
