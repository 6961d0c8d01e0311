package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Preference;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settings of a pool, and the list of the canton. */
class PoolSettingsViewTests extends PoolViewTest {

    private static final String NAME = "Name des Pools";

    @Autowired private Pools pools;

    @Test
    void changesTheName() {
        var view = open(MentoringNavigation.settings(pool));

        _setValue(_get(view, TextField.class, spec -> spec.withLabel(NAME)), "Pool Umgetauft");
        click(view, "Speichern");

        assertThat(pools.find(pool).orElseThrow().name()).isEqualTo("Pool Umgetauft");
    }

    @Test
    void aNameThatIsTooShortIsMarked() {
        var view = open(MentoringNavigation.settings(pool));
        var name = _get(view, TextField.class, spec -> spec.withLabel(NAME));

        _setValue(name, "P");
        click(view, "Speichern");

        assertThat(name.isInvalid()).isTrue();
        assertThat(textOf(view)).contains("Noch nicht gespeichert");
    }

    @Test
    void pointsHaveToAddUp() {
        var view = open(MentoringNavigation.settings(pool));

        _setValue(_get(view, IntegerField.class, spec -> spec.withLabel("Themen")), 100);
        assertThat(textOf(view)).contains("Summe 800 von 1000: noch 200 zu verteilen");
        click(view, "Regeln speichern");
        assertThat(textOf(view)).contains("zusammen genau 1000");
        assertThat(pools.policy(pool).version()).isEqualTo(1);

        click(view, "Auf 1000 ausgleichen");
        click(view, "Regeln speichern");
        var policy = pools.policy(pool);
        assertThat(policy.version()).isEqualTo(2);
        assertThat(policy.rules().weights().of(Preference.TOPIC)).isLessThan(200);
    }

    @Test
    void asksAgreesAndEnds() {
        var view = open(MentoringNavigation.settings(pool));
        @SuppressWarnings("unchecked")
        com.vaadin.flow.component.select.Select<ch.mitenand.mentoring.Pool> choice =
                _get(
                        view,
                        com.vaadin.flow.component.select.Select.class,
                        spec -> spec.withLabel("Anderen Pool anfragen"));
        _setValue(choice, pools.find(far).orElseThrow());
        click(view, "Anfragen");
        assertThat(page()).contains("von Ihnen angefragt am");

        signIn(GRENCHEN);
        click(open(MentoringNavigation.settings(far)), "Zustimmen");
        assertThat(pools.openTo(pool)).containsExactly(far);

        click(open(MentoringNavigation.settings(far)), "Beenden");
        confirm("Beenden");
        assertThat(pools.openTo(pool)).isEmpty();
    }

    @Test
    void theCantonSeesTheBasicsOnly() {
        signIn(CANTON);
        var view = open(MentoringNavigation.settings(pool));

        assertThat(_find(view, TextField.class, spec -> spec.withLabel(NAME))).hasSize(1);
        assertThat(textOf(view)).doesNotContain("Was beim Vermitteln zählt");
    }

    @Test
    void theCantonSeesAllPools() {
        signIn(CANTON);

        assertThat(textOf(open(MentoringNavigation.pools())))
                .contains("Pool Ansicht", "Pool Ansicht fern", "Gemeinden ohne Pool");
        assertThat(textOf(open(MentoringNavigation.newPool()))).contains("Pool gründen");
    }

    @Test
    void othersDoNot() {
        assertNotFound(MentoringNavigation.pools());
        signIn("ib@olten.example.ch");
        assertNotFound(MentoringNavigation.pools());
        assertNotFound(MentoringNavigation.newPool());
        assertNotFound(MentoringNavigation.settings(pool));
    }
}
