package ch.mitenand.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.DemoInboxes;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.mail.Postbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether the inbox of the demo is shown, and how it looks to somebody signed in. */
class DemoInboxViewTests extends LiveViewTest {

    private final String address = "post-" + UUID.randomUUID() + "@example.ch";

    @Autowired private ApplicationContext context;
    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;

    private Postbox postbox;
    private String id = "";

    @BeforeEach
    void sendMail() {
        postbox = Postbox.of(context);
        var mail =
                new Mail(
                        address,
                        "Anna",
                        Language.DE,
                        "Ihr Angebot ist öffentlich",
                        List.of("Danke, dass Sie mitmachen."),
                        new Mail.Button("Ansehen", "/angebote"));
        transaction.executeWithoutResult(_ -> outbox.send(mail));
        id = postbox.to(address).getFirst().id().toString();
    }

    @AfterEach
    void removeMail() {
        postbox.empty(address);
    }

    @Test
    void aDemoShowsItsMails() {
        var demo = DemoInboxes.ofDemo(context, "all");

        assertThat(statusOfList(demo)).isEqualTo(200);
        assertThat(statusOfMail(demo)).isEqualTo(200);
    }

    @Test
    void aRealPortalShowsNothing() {
        var real = DemoInboxes.ofDemo(context, "none");

        assertThat(statusOfList(real)).isEqualTo(404);
        assertThat(statusOfMail(real)).isEqualTo(404);
    }

    @Test
    void aDemoWithMailServerShowsNothing() {
        var sending = DemoInboxes.withMailServer(context);

        assertThat(statusOfList(sending)).isEqualTo(404);
        assertThat(statusOfMail(sending)).isEqualTo(404);
    }

    @Test
    void somebodySignedInReadsAMail() {
        signIn(DemoActors.CANTON);
        UI.getCurrent().navigate("demo/post/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Ihr Angebot ist öffentlich");
        assertThat(textOf(_get(Main.class)))
                .contains(address, "Empfangen", " Uhr", "Danke, dass Sie mitmachen.");
        assertThat(linksIn(_get(Main.class))).contains("/demo/post", "/angebote");
    }

    @Test
    void somebodySignedInFindsAMailByItsRecipient() {
        signIn(DemoActors.CANTON);
        UI.getCurrent().navigate("demo/post", QueryParameters.of("an", address));

        assertThat(linksIn(_get(Main.class))).containsExactly("/demo/post/" + id);
    }

    @Test
    void anUnknownMailIsNotFound() {
        signIn(DemoActors.CANTON);
        UI.getCurrent().navigate("demo/post/" + UUID.randomUUID());

        assertThat(_get(H1.class).getText()).isEqualTo("Diese Seite gibt es nicht (mehr)");
    }

    private int statusOfList(DemoInbox inbox) {
        var view = new DemoInboxView(inbox, clock);
        int status = view.show(PageRequest.PLAIN).status();
        assertThat(textOf(view).isEmpty()).isEqualTo(status == 404);
        return status;
    }

    private int statusOfMail(DemoInbox inbox) {
        var view = new DemoMailView(inbox, clock);
        int status = view.show(new PageRequest(Map.of("id", id), Map.of())).status();
        assertThat(textOf(view).isEmpty()).isEqualTo(status == 404);
        return status;
    }
}
