package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Municipality;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of all pools says, and how a pool is founded. */
class PoolSettingsPagesTests extends PoolViewTest {

    @Autowired private Pools pools;

    @Test
    void theListSaysWhereEachPoolIsWhoLeadsItAndWhoHasNone() {
        fixture.free(PoolFixture.SOLOTHURN);
        signIn(CANTON);

        var view = open(MentoringNavigation.pools());

        var parts = textOf(view).split("Gemeinden ohne Pool");
        assertThat(parts).hasSize(2);
        assertThat(parts[0])
                .contains("Mentoring-Pools", "Pool gründen", "Pool Ansicht", "Olten")
                .contains("pool-" + pool + "@example.ch")
                .containsPattern("\\d+ Personen führen ihn|1 Person führt ihn");
        assertThat(parts[1]).contains("Solothurn").doesNotContain("Olten", "Grenchen");
        assertThat(linksIn(view))
                .contains(
                        MentoringNavigation.newPool(),
                        MentoringNavigation.settings(pool),
                        MentoringNavigation.settings(far));
    }

    @Test
    void aCoordinatorFoundsAPoolForTheOwnMunicipality() {
        fixture.free(PoolFixture.OLTEN);
        var view = open(MentoringNavigation.newPool());
        assertThat(textOf(view)).contains("Ein Pool steht für eine Gemeinde");
        assertThat(linksIn(view)).doesNotContain(MentoringNavigation.pools());
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Municipality> municipalities = _get(view, MultiSelectComboBox.class);
        var choice = municipalities.getListDataView().getItems().toList();
        assertThat(choice).extracting(Municipality::bfs).containsExactly(PoolFixture.OLTEN);

        _setValue(_get(view, TextField.class, s -> s.withLabel("Name des Pools")), "Pool Neuland");
        _setValue(_get(view, EmailField.class), "pool-neuland@example.ch");
        municipalities.setValue(Set.copyOf(choice));
        click(view, "Pool gründen");

        var founded = pools.responsibleFor(PoolFixture.OLTEN);
        founded.map(Pool::id).ifPresent(fixture::alsoRemove);
        assertThat(founded).get().extracting(Pool::name).isEqualTo("Pool Neuland");
        assertThat(_get(TextField.class, s -> s.withLabel("Name des Pools")).getValue())
                .isEqualTo("Pool Neuland");
        assertThat(page()).contains("Wer den Pool führt");
    }
}
