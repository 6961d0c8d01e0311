package ch.mitenand.mentorship.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of all pools, for the canton. */
class CantonFiguresViewTests extends LiveViewTest {

    private static final String PATH = "verwaltung/mentoring";

    @ParameterizedTest
    @ValueSource(strings = {DemoActors.CANTON, DemoActors.ADMINISTRATOR})
    void cantonSeesTablesWithoutNames(String account) {
        signIn(account);

        var view = open(PATH);

        assertThat(view).isInstanceOf(CantonFiguresView.class);
        assertThat(textOf(view))
                .contains("Freiwillige nach Stand", "Mentees, heute", "Alle Pools")
                .contains("Als CSV herunterladen", "Olten–Gösgen")
                .doesNotContain("Brunner", "Nussbaumer", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {DemoActors.COORDINATOR_OF_OLTEN, DemoActors.OFFICER_OF_OLTEN})
    void nobodyElseFindsThem(String account) {
        signIn(account);

        assertThat(open(PATH)).isNotInstanceOf(CantonFiguresView.class);
    }

    @Test
    void yearThatIsNoneShowsTheNewest() {
        signIn(DemoActors.CANTON);

        UI.getCurrent().navigate(PATH, QueryParameters.of("jahr", "1850"));

        assertThat(textOf((Component) UI.getCurrent().getCurrentView()))
                .contains("Beendete Tandems " + LocalDate.now().getYear());
    }

    private static Component open(String path) {
        UI.getCurrent().navigate(path);
        return (Component) UI.getCurrent().getCurrentView();
    }
}
