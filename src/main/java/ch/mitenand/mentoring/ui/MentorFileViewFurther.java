package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.ui.MentorFileViewCommands.Step;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;

/** The steps that are taken seldom: pausing, suspending, leaving, deleting. */
final class MentorFileViewFurther extends Section {

    private static final Step PAUSE =
            new Step(
                    FactKind.PAUSED,
                    "Pause eintragen",
                    "In der Pause gibt es keine neuen Anfragen. Laufende Begleitungen gehen weiter; sollen auch sie ruhen,"
                            + " pausieren Sie sie einzeln.",
                    "Pause eintragen",
                    false);
    private static final Step SUSPEND =
            new Step(
                    FactKind.SUSPENDED,
                    "Sofort sperren?",
                    "Alle laufenden Begleitungen werden sofort ausgesetzt, und es gibt keine neuen. Heben Sie die Sperre auf,"
                            + " gehen sie weiter, wo sie waren.",
                    "Sperren",
                    true);
    private static final Step LEAVE =
            new Step(
                    FactKind.LEFT,
                    "Austritt eintragen?",
                    "Laufende Begleitungen enden an diesem Tag; die Mentees warten wieder auf eine neue Begleitung.",
                    "Austritt eintragen",
                    false);
    private static final Step REJECT =
            new Step(
                    FactKind.REJECTED,
                    "Nicht aufnehmen?",
                    "Sagen Sie es der Person selber, am besten am Telefon; das Portal schreibt ihr nicht.",
                    "Nicht aufnehmen",
                    true);

    MentorFileViewFurther(
            AdmissionState state,
            boolean takenIn,
            MentorFileViewCommands commands,
            Runnable erased) {
        css(this, "mi-box mi-pool__box");
        var buttons = css(new Div(), "mi-pool__buttons mi-pool__buttons--column");
        for (var step : steps(state, takenIn)) {
            buttons.add(PersonParts.button(label(step), () -> commands.step(step)));
        }
        buttons.add(PersonParts.quiet("Person löschen", () -> commands.erase(erased)));
        add(new H2("Weitere Schritte"), buttons);
    }

    private static String label(Step step) {
        return step.kind() == FactKind.SUSPENDED ? "Sofort sperren" : step.yes();
    }

    private static List<Step> steps(AdmissionState state, boolean takenIn) {
        var steps = new ArrayList<Step>();
        if (PeopleViewGroup.of(state) == PeopleViewGroup.GONE) {
            return steps;
        }
        boolean away = PeopleViewGroup.of(state) == PeopleViewGroup.AWAY;
        if (!away) {
            steps.add(PAUSE);
        }
        if (!takenIn) {
            steps.add(REJECT);
        }
        steps.add(LEAVE);
        if (state != AdmissionState.SUSPENDED) {
            steps.add(SUSPEND);
        }
        return steps;
    }
}
