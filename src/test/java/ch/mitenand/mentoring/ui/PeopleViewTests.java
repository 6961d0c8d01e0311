package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** The lists of a pool. */
class PeopleViewTests extends PoolViewTest {

    @Test
    void saysWhatToDoWhereThereIsNobody() {
        assertThat(textOf(open(MentoringNavigation.mentors(pool))))
                .contains("Noch hat sich niemand");
        assertThat(textOf(open(MentoringNavigation.mentees(pool)))).contains("Noch sucht niemand");
    }

    @Test
    void showsWhatIsMissing() {
        fixture.mentor(pool, AdmissionState.IN_VETTING);

        assertThat(textOf(open(MentoringNavigation.mentors(pool))))
                .contains("Marta Probst", "in Abklärung", "Fehlt: Privatauszug");
    }

    @Test
    void findsByNameAndByState() {
        fixture.mentor(pool, AdmissionState.IN_POOL);
        fixture.mentor(
                pool,
                AdmissionState.APPLIED,
                fixture.person("Zoë", PoolFixture.OLTEN),
                PoolFixture.offer());
        var view = open(MentoringNavigation.mentors(pool));

        _setValue(_get(view, TextField.class), "zoe");
        assertThat(textOf(view)).contains("Zoë Probst").doesNotContain("Marta");

        _setValue(_get(view, TextField.class), "");
        @SuppressWarnings("unchecked")
        Select<AdmissionState> state = _get(view, Select.class);
        _setValue(state, AdmissionState.IN_POOL);
        assertThat(textOf(view)).contains("Marta Probst").doesNotContain("Zoë Probst");
    }

    @Test
    void listsMenteesWithTheirWaiting() {
        fixture.mentee(pool);

        assertThat(textOf(open(MentoringNavigation.mentees(pool))))
                .contains("Samira Probst", "Tigrinya", "Angefragt seit 4 Wochen");
    }

    @Test
    void nobodyElseLearnsThatThereIsAPool() {
        signIn(GRENCHEN);

        assertNotFound(MentoringNavigation.mentors(pool));
        assertNotFound(MentoringNavigation.mentees(pool));
        assertNotFound(MentoringNavigation.newMentee(pool));
        assertNotFound(MentoringNavigation.settings(pool));
    }
}
