package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.rights.ViewTable.Row;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens every view as every role and compares what happens with {@code rights/views.csv}. */
class ViewMatrixTests extends LiveViewTest {

    /** Officer of the seat of the demo organisation, for this test only. */
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "signed-in", DemoActors.OFFICER_OF_GRENCHEN,
                    "member", DemoActors.MEMBER_OF_TREFF,
                    "admin", DemoActors.ADMIN_OF_TREFF,
                    "officer", DemoActors.OFFICER_OF_GRENCHEN,
                    "foreign officer", DemoActors.OFFICER_OF_OLTEN,
                    "canton", DemoActors.CANTON,
                    "administrator", DemoActors.ADMINISTRATOR);

    private static final Grant OF_GRENCHEN = new Grant(Role.INTEGRATION_OFFICER, "2546");

    @Autowired private JdbcClient jdbc;
    @Autowired private Grants grants;

    private UUID changing;
    private Grant ofTheSeat;

    @BeforeEach
    void seat() {
        var people = new DemoActors(jdbc);
        changing = people.account(DemoActors.OFFICER_OF_GRENCHEN);
        int seat =
                jdbc.sql("select bfs from organisation where id = :id")
                        .param(
                                "id",
                                UUID.fromString(people.organisationOf(DemoActors.ADMIN_OF_TREFF)))
                        .query(Integer.class)
                        .single();
        ofTheSeat = new Grant(Role.INTEGRATION_OFFICER, Integer.toString(seat));
    }

    @AfterEach
    void officerOfGrenchenAgain() {
        grants.take(changing, ofTheSeat);
        grants.give(changing, OF_GRENCHEN);
        jdbc.sql("delete from offer_work").update();
    }

    @Test
    void everyViewIsInTheTable() {
        var listed = new TreeSet<String>();
        ViewTable.read(jdbc).forEach(row -> listed.add(row.view()));

        assertThat(listed).isEqualTo(ViewTable.views());
    }

    @Test
    void everyRoleSeesWhatTheTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        for (String role : ViewTable.ROLES) {
            play(role);
            for (Row row : rows()) {
                boolean seen = sees(row);
                if (seen != row.allowed().get(role)) {
                    wrong.add(row.view() + " as " + role + (seen ? " is shown" : " is refused"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The mail of the demo inbox depends on what was sent; its view is tested by itself. */
    private List<Row> rows() {
        return ViewTable.read(jdbc).stream().filter(r -> !r.path().contains("{mail}")).toList();
    }

    private void play(String role) {
        if (role.equals("visitor")) {
            return;
        }
        if (role.equals("signed-in")) {
            grants.take(changing, OF_GRENCHEN);
        } else if (role.equals("officer")) {
            grants.give(changing, ofTheSeat);
        }
        signIn(PEOPLE.getOrDefault(role, ""));
    }

    private static boolean sees(Row row) {
        UI.getCurrent().navigate(row.path());
        String view = UI.getCurrent().getCurrentView().getClass().getSimpleName();
        return view.equals(row.view())
                || row.view().equals("DashboardStartView") && view.equals("DashboardView");
    }
}
