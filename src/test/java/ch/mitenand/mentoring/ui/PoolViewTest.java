package ch.mitenand.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens pages of a pool of Olten as its coordinator; a second pool lies in Grenchen. */
abstract class PoolViewTest extends LiveViewTest {

    static final String OLTEN = "pool@olten.example.ch";
    static final String GRENCHEN = "pool@grenchen.example.ch";
    static final String CANTON = "kanton@so.example.ch";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;

    PoolFixture fixture;
    PoolId pool;
    PoolId far;
    Actor coordinator;

    @BeforeEach
    void pools() {
        fixture = new PoolFixture(context);
        pool = fixture.pool("Pool Ansicht", PoolFixture.OLTEN);
        far = fixture.pool("Pool Ansicht fern", PoolFixture.GRENCHEN);
        coordinator = fixture.coordinator(PoolFixture.OLTEN);
        signIn(OLTEN);
    }

    @AfterEach
    void removePools() {
        fixture.remove();
    }

    /** Opens an address; gives the page that is shown. */
    static Main open(String address) {
        UI.getCurrent().navigate(address.substring(1));
        return _get(Main.class);
    }

    static void assertNotFound(String address) {
        UI.getCurrent().navigate(address.substring(1));
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

    static String page() {
        return textOf(_get(Main.class));
    }
}
