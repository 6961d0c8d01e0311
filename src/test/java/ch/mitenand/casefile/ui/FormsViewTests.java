package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Coach;
import ch.mitenand.organisation.OrganisationRegister;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms and coaches of the canton. */
class FormsViewTests extends CaseViewTest {

    private static final Question TRACK =
            new Question(
                    "track",
                    "Weg",
                    "Welcher Weg passt?",
                    "",
                    Kind.CHOICE,
                    true,
                    List.of(
                            new Choice("ECONOMIC_WORK", "Arbeit"),
                            new Choice("ECONOMIC_EDUCATION", "Bildung"),
                            new Choice("SOCIAL", "Sozial")));

    private final Assessments assessments = mock(Assessments.class);
    private final OrganisationRegister organisations = mock(OrganisationRegister.class);

    @BeforeEach
    void oneFormAndOneCoach() {
        signIn(new Grant(Role.CANTON_EDITOR, ""));
        when(assessments.forms(officer))
                .thenReturn(
                        List.of(new AssessmentForm(1, LocalDate.of(2020, 1, 1), List.of(TRACK))));
        when(assessments.coaches(officer))
                .thenReturn(
                        List.of(
                                new Coach(
                                        UUID.randomUUID(),
                                        "Rita Moser",
                                        "Werkstatt Aare",
                                        80,
                                        42)));
    }

    private FormsView view() {
        return new FormsView(who, assessments, organisations, CLOCK);
    }

    @Test
    void showsVersionsAndTheLoadOfCoaches() {
        assertThat(textOf(open(view())))
                .contains(
                        "Version 1, gültig ab 01.01.2020, 1 Frage",
                        "Rita Moser",
                        "42 von 56 Personen (80 Stellenprozent)");
    }

    @Test
    void publishesOtherWordsWithTheSameCodes() {
        when(assessments.publish(any(), any(), any())).thenReturn(Optional.empty());
        var view = open(view());
        click(view, "Nächste Version vorbereiten");
        _setValue(_get(view, TextField.class, s -> s.withLabel("Frage")), "Welchen Weg gehen wir?");
        click(view, "Veröffentlichen");

        confirm("Veröffentlichen");

        var changed =
                new Question(
                        "track",
                        "Weg",
                        "Welchen Weg gehen wir?",
                        "",
                        Kind.CHOICE,
                        true,
                        TRACK.choices());
        verify(assessments).publish(eq(officer), eq(TODAY.plusDays(1)), eq(List.of(changed)));
    }

    @Test
    void objectionKeepsTheEditorAsItIs() {
        when(assessments.publish(any(), any(), any()))
                .thenReturn(Optional.of("Es fehlt eine Frage."));
        var view = open(view());
        click(view, "Nächste Version vorbereiten");
        click(view, "Frage hinzufügen");
        click(view, "Veröffentlichen");

        confirm("Veröffentlichen");

        assertThat(dialog()).contains("Es fehlt eine Frage.");
        assertThat(_find(view, FormsQuestion.class)).hasSize(2);
    }

    @Test
    void nobodyButTheCantonFindsIt() {
        signIn(new Grant(Role.INTEGRATION_OFFICER, "2581"));

        open(view());

        assertNotFound();
    }
}
