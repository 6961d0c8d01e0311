package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolPeople;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of a mentee, and entering one. */
class MenteeFileViewTests extends PoolViewTest {

    @Autowired private PoolPeople people;
    @Autowired private MenteeDesk desk;

    private Main file(MenteeId mentee) {
        return open(MentoringNavigation.mentee(pool, mentee));
    }

    @Test
    void marksAsUrgentWithReason() {
        var mentee = fixture.mentee(pool);

        click(file(mentee), "Als dringend markieren");
        confirm("Markieren");
        assertThat(people.mentee(mentee).orElseThrow().urgent()).isFalse();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Begründung")), "Lehre beginnt.");
        confirm("Markieren");

        assertThat(people.mentee(mentee).orElseThrow().urgent()).isTrue();
        assertThat(page()).contains("Dringend", "Lehre beginnt.");
    }

    @Test
    void takesOffTheList() {
        var mentee = fixture.mentee(pool);

        click(file(mentee), "Von der Liste nehmen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Begründung")), "Zieht um.");
        confirm("Von der Liste nehmen");

        assertThat(people.mentee(mentee).orElseThrow().left()).isTrue();
        assertThat(page()).contains("Nicht mehr auf der Liste", "Zieht um.");
    }

    @Test
    void whoSavesLaterSeesBothAndLosesNothing() {
        var mentee = fixture.mentee(pool);
        var view = file(mentee);
        click(view, "Angaben ändern");
        desk.setUrgent(coordinator, pool, mentee, true, "Eilt.");

        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Nachname")), "Neu");
        click(view, "Speichern");
        assertThat(textOf(view)).contains("gleichzeitig geändert");
        click(view, "Speichern");

        var file = people.mentee(mentee).orElseThrow();
        assertThat(file.person().lastName()).isEqualTo("Neu");
        assertThat(file.urgent()).isTrue();
    }

    @Test
    void enteringSaysWhatIsMissing() {
        var view = open(MentoringNavigation.newMentee(pool));

        click(view, "Auf die Liste setzen");

        assertThat(textOf(view)).contains("rot markiert");
        assertThat(people.mentees(pool)).isEmpty();
    }

    @Test
    void othersFindNothing() {
        var mentee = fixture.mentee(pool);
        var foreign = fixture.mentee(far);

        assertNotFound(MentoringNavigation.mentee(pool, foreign));
        signIn(GRENCHEN);
        assertNotFound(MentoringNavigation.mentee(pool, mentee));
        assertNotFound(MentoringNavigation.mentee(far, mentee));
    }
}
