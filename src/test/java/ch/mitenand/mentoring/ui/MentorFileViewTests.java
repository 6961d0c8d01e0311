package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorDesk;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolPeople;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of a volunteer. */
class MentorFileViewTests extends PoolViewTest {

    @Autowired private PoolPeople people;
    @Autowired private MentorDesk desk;

    private AdmissionState stateOf(MentorId mentor) {
        return people.mentor(mentor).orElseThrow().status().state();
    }

    private Main file(MentorId mentor) {
        return open(MentoringNavigation.mentor(pool, mentor));
    }

    @Test
    void recordsTheInterview() {
        var mentor = fixture.mentor(pool, AdmissionState.APPLIED);

        click(file(mentor), "Gespräch eintragen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notiz zum Gespräch")), "Gut.");
        confirm("Eintragen");

        assertThat(stateOf(mentor)).isEqualTo(AdmissionState.IN_VETTING);
        assertThat(page()).contains("Gespräch geführt", "Gut.", "eingetragen von Ruth Ammann");
    }

    @Test
    void documentsAreSeenAndNeverKept() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_VETTING);

        click(file(mentor), "Auszug gesehen");

        assertThat(textOf(_get(Dialog.class))).contains("Das Dokument selbst wird nie abgelegt");
    }

    @Test
    void takesIn() {
        var mentor = fixture.mentor(pool, AdmissionState.ADMITTED);

        click(file(mentor), "In den Pool aufnehmen");
        confirm("In den Pool aufnehmen");

        assertThat(stateOf(mentor)).isEqualTo(AdmissionState.IN_POOL);
    }

    @Test
    void aSuspensionSaysWhatHappensAndNeedsAReason() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);

        click(file(mentor), "Sofort sperren");
        assertThat(textOf(_get(Dialog.class)))
                .contains("laufenden Begleitungen werden sofort ausgesetzt");
        confirm("Sperren");
        assertThat(textOf(_get(Dialog.class))).contains("Schreiben Sie eine kurze Begründung");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Begründung")), "Ein Hinweis.");
        confirm("Sperren");

        assertThat(stateOf(mentor)).isEqualTo(AdmissionState.SUSPENDED);
        assertThat(page()).contains("Gesperrt seit", "Ein Hinweis.");
    }

    @Test
    void isDeletedOnlyAfterTheNameWasTyped() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);

        click(file(mentor), "Person löschen");
        confirm("Endgültig löschen");
        assertThat(people.mentor(mentor).orElseThrow().erased()).isFalse();
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Nachname zur Bestätigung")),
                "Probst");
        confirm("Endgültig löschen");

        assertThat(people.mentor(mentor).orElseThrow().erased()).isTrue();
    }

    @Test
    void whoSavesLaterSeesBothAndLosesNothing() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);
        var view = file(mentor);
        click(view, "Angaben ändern");
        changeLocality(coordinator, mentor);

        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Vorname")), "Martina");
        click(view, "Speichern");
        assertThat(textOf(view)).contains("gleichzeitig geändert", "Nachname", "Anders");
        click(view, "Speichern");

        var person = people.mentor(mentor).orElseThrow().person();
        assertThat(person.firstName()).isEqualTo("Martina");
        assertThat(person.lastName()).isEqualTo("Anders");
    }

    private void changeLocality(Actor other, MentorId mentor) {
        var file = people.mentor(mentor).orElseThrow();
        var p = file.person();
        var changed =
                new PersonDetails(
                        p.firstName(),
                        "Anders",
                        p.email(),
                        p.phone(),
                        p.language(),
                        p.birthYear(),
                        p.bfs(),
                        p.postalCode(),
                        p.locality());
        assertThat(desk.change(other, pool, mentor, file.version(), changed, file.offer()))
                .isInstanceOf(MentorDesk.Outcome.Done.class);
    }

    @Test
    void mistakesStandBesideTheirField() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);
        var view = file(mentor);
        click(view, "Angaben ändern");
        var name = _get(view, TextField.class, spec -> spec.withLabel("Vorname"));

        _setValue(name, " ");
        click(view, "Speichern");

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("Vorname");
    }

    @Test
    void othersFindNothing() {
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);
        var foreign = fixture.mentor(far, AdmissionState.IN_POOL);

        assertNotFound(MentoringNavigation.mentor(pool, foreign));
        signIn(GRENCHEN);
        assertNotFound(MentoringNavigation.mentor(pool, mentor));
        assertNotFound(MentoringNavigation.mentor(far, mentor));
        signIn(CANTON);
        assertNotFound(MentoringNavigation.mentor(pool, mentor));
    }
}
