package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.rights.ViewTable.Row;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Opens every view as every role, in its own scope and in a foreign one, and compares what happens
 * with the tables {@code rights/views/*.csv}. Behind the name of a view there may be, after a bar,
 * another one it leads on to, and a word when it needs several rows.
 */
class ViewMatrixTests extends LiveViewTest {

    @Autowired private ApplicationContext context;

    private ViewTable table;

    @BeforeEach
    void openTable() {
        table = ViewTable.open(context);
    }

    @AfterEach
    void closeTable() {
        table.close();
    }

    @Test
    void everyViewIsInTheTable() {
        var listed = new TreeSet<String>();
        table.rows().forEach(row -> listed.add(names(row).getFirst()));

        assertThat(listed).isEqualTo(ViewTable.views());
    }

    @Test
    void everyRoleSeesWhatTheTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        look(Player.visitor(), wrong);
        for (var player : Player.signedIn()) {
            table.play(player);
            signIn(RightsScene.EMAIL);
            look(player, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void look(Player player, List<String> wrong) {
        for (Row row : table.rows()) {
            boolean seen = sees(row);
            if (seen != row.shownTo(player)) {
                wrong.add(row.view() + " as " + player + (seen ? " is shown" : " is refused"));
            }
        }
    }

    private static boolean sees(Row row) {
        UI.getCurrent().navigate(row.path());
        return names(row).contains(UI.getCurrent().getCurrentView().getClass().getSimpleName());
    }

    private static List<String> names(Row row) {
        return List.of(row.view().split(" ")[0].split("\\|"));
    }
}
