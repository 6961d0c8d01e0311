package ch.mitenand.mail;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.DemoAccounts;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Administrators look at mails that were not delivered. */
class MailAdministrationViewTests extends LiveViewTest {

    private static final String ADMINISTRATOR = "admin@mitenand.example.ch";

    private final UUID letter = UUID.randomUUID();
    private final String subject = "Verlorene Mail " + letter;

    @Autowired private DemoAccounts demo;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @BeforeEach
    void addDeadLetter() {
        demo.ensure();
        jdbc.sql(
                        """
                        insert into outgoing_mail (id, recipient, language, subject, text, html, state, attempts,
                            created_at, next_attempt_at, last_error)
                        values (:id, 'vera@example.ch', 'de', :subject, 'x', 'x', 'DEAD', 7, :now, :now, 'SMTP 550')
                        """)
                .param("id", letter)
                .param("subject", subject)
                .param("now", OutgoingMails.time(clock.instant()))
                .update();
    }

    @AfterEach
    void removeLetter() {
        jdbc.sql("delete from outgoing_mail where id = ?").param(letter).update();
    }

    @Test
    void administratorSeesWhatWasNotDelivered() {
        openAsAdministrator();

        assertThat(textOf(_get(Main.class)))
                .contains("Postausgang", subject, "v…@example.ch", "7 Versuche, zuletzt: SMTP 550")
                .doesNotContain("vera@");
    }

    @Test
    void discardingAsksFirst() {
        openAsAdministrator();

        _click(button("Verwerfen"));
        var dialog = _get(ConfirmDialog.class);
        assertThat(count()).isEqualTo(1);
        ConfirmDialogKt._fireConfirm(dialog);

        assertThat(count()).isZero();
        assertThat(textOf(_get(Main.class))).doesNotContain(subject);
    }

    @Test
    void othersFindNothing() {
        signInLive("ib@olten.example.ch");
        UI.getCurrent().navigate("verwaltung/post");

        assertThat(textOf(_get(Main.class))).contains("Diese Seite gibt es nicht");
        _assertNone(Button.class, spec -> spec.withText("Verwerfen"));
    }

    private void openAsAdministrator() {
        signInLive(ADMINISTRATOR);
        jdbc.sql(
                        """
                        update account_session set second_factor_at = :now
                        where ended_at is null and account_id = (select id from account where email = :email)
                        """)
                .param("now", OutgoingMails.time(clock.instant()))
                .param("email", ADMINISTRATOR)
                .update();
        UI.getCurrent().navigate("verwaltung/post");
    }

    /** The check of the annotations asks the request, which Karibu leaves without a person. */
    private void signInLive(String email) {
        signIn(email);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
    }

    private Button button(String label) {
        return _find(Button.class).stream()
                .filter(b ->
                        (label + ": " + subject).equals(b.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private long count() {
        return jdbc.sql("select count(*) from outgoing_mail where id = ?")
                .param(letter)
                .query(Long.class)
                .single();
    }
}
