package ch.mitenand.mentorship.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.PlanFixture;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Opens pages of a pool in Olten with one volunteer and one mentee, as its coordinator. */
abstract class PoolPagesTest extends LiveViewTest {

    static final String GRENCHEN = "pool@grenchen.example.ch";
    static final String CANTON = "kanton@so.example.ch";

    @Autowired ApplicationContext context;

    PoolFixture pools;
    MentorshipFixture mentorships;
    PoolId pool;
    PoolId far;
    Actor coordinator;
    MentorId mentor;
    MenteeId mentee;

    @BeforeEach
    void twoPools() {
        pools = new PoolFixture(context);
        mentorships = new MentorshipFixture(context);
        pool = pools.pool("Pool Ansicht", PoolFixture.OLTEN);
        far = pools.pool("Pool Ansicht fern", PoolFixture.GRENCHEN);
        coordinator = pools.coordinator(PoolFixture.OLTEN);
        mentor = pools.mentor(pool, AdmissionState.IN_POOL);
        mentee = pools.mentee(pool);
        signIn("pool@olten.example.ch");
    }

    @AfterEach
    void tidy() {
        for (var one : java.util.List.of(pool, far)) {
            mentorships.remove(one);
            new PlanFixture(context).remove(one);
        }
        pools.remove();
    }

    MenteeId mentee(String name) {
        return pools.mentee(pool, pools.person(name, PoolFixture.OLTEN), PoolFixture.need());
    }

    /** Opens an address; gives the page that is shown. */
    static Main open(String address) {
        go(address);
        return _get(Main.class);
    }

    private static void go(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static void assertNotFound(String address) {
        go(address);
        assertThat(UI.getCurrent().getCurrentView().getClass().getSimpleName())
                .as(address)
                .isEqualTo("NotFoundView");
    }

    static void click(Component within, String text) {
        _click(_get(within, Button.class, spec -> spec.withText(text)));
    }

    /** Clicks a button of the dialog that is open. */
    static void confirm(String text) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text)));
    }

    static Main main() {
        return _get(Main.class);
    }

    static String page() {
        return textOf(main());
    }
}
