package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.shared.Language;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Accounts of the domain {@code konto-test.example.ch}, their mails, and a browser without script.
 */
public abstract class AccountTest extends LiveViewTest {

    protected static final String DOMAIN = "@konto-test.example.ch";
    protected static final String GOOD = "velo kaktus montag suppe";

    private static final Pattern LINK =
            Pattern.compile("(/(?:konto|einladung|passwort)[A-Za-z0-9/._-]*)");

    @Autowired protected JdbcClient jdbc;
    @Autowired private Accounts accounts;
    @Autowired private PasswordVault vault;
    @Autowired private AfterAnswer afterAnswer;

    @BeforeEach
    @AfterEach
    void removeTraces() {
        waitForAnswered();
        jdbc.sql("delete from throttle").update();
        jdbc.sql("delete from invitation where email like '%' || :domain")
                .param("domain", DOMAIN)
                .update();
        jdbc.sql("delete from account where email like '%' || :domain or closed_at is not null")
                .param("domain", DOMAIN)
                .update();
        jdbc.sql("delete from outgoing_mail where recipient like '%' || :domain")
                .param("domain", DOMAIN)
                .update();
        jdbc.sql("delete from demo_inbox where recipient like '%' || :domain")
                .param("domain", DOMAIN)
                .update();
    }

    /** Waits until what was to do after the last answers is done. */
    protected void waitForAnswered() {
        var done = new CountDownLatch(1);
        afterAnswer.later(done::countDown);
        try {
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A confirmed account with the good password. */
    protected UUID account(String name) {
        var id =
                accounts.add(
                                name + DOMAIN,
                                Names.of("Pia", "Probe"),
                                vault.hash(GOOD),
                                Language.DE,
                                false)
                        .orElseThrow();
        accounts.confirm(id);
        return id;
    }

    /** Subjects of the mails that an address has got, once none is under way any more. */
    protected List<String> subjects(String email) {
        waitForAnswered();
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (isUnderWay(email) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return jdbc.sql("select subject from demo_inbox where recipient = :to")
                .param("to", email)
                .query(String.class)
                .list();
    }

    private boolean isUnderWay(String email) {
        return jdbc.sql("select exists (select 1 from outgoing_mail where recipient = :to)")
                .param("to", email)
                .query(Boolean.class)
                .single();
    }

    /** The time of all links of a purpose is over. */
    protected void expire(String purpose) {
        jdbc.sql(
                        """
                        update one_time_link set created_at = now() - interval '30 days',
                            expires_at = now() - interval '1 day'
                        where purpose = :purpose\
                        """)
                .param("purpose", purpose)
                .update();
    }

    /** Empties the inbox of an address, once no mail is under way any more. */
    protected void forgetMails(String email) {
        subjects(email);
        jdbc.sql("delete from demo_inbox where recipient = :to").param("to", email).update();
    }

    /** The path in the mail with a subject, once it has been sent or put out. */
    protected String linkIn(String email, String subject) {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(end)) {
            var texts =
                    jdbc.sql(
                                    """
                                    select text from outgoing_mail where recipient = :to and subject = :subject
                                    union all select text from demo_inbox where recipient = :to and subject = :subject\
                                    """)
                            .param("to", email)
                            .param("subject", subject)
                            .query(String.class)
                            .list();
            for (String text : texts) {
                var matcher = LINK.matcher(text);
                if (matcher.find()) {
                    return matcher.group(1);
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no mail '" + subject + "', but " + subjects(email));
    }

    /** A browser with cookies and without script. */
    protected final class Browser {

        public Browser() {}

        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        public HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
        }

        public HttpResponse<String> post(String path, Map<String, String> form) {
            return postFrom(url(""), path, form);
        }

        public HttpResponse<String> postFrom(String origin, String path, Map<String, String> form) {
            String body =
                    form.entrySet().stream()
                            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                            .collect(Collectors.joining("&"));
            return send(
                    HttpRequest.newBuilder(URI.create(url(path)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("User-Agent", "Mozilla/5.0 (Android 15) Firefox/140.0")
                            .header("Origin", origin)
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        /** Signs in and returns where the browser is sent. */
        public String signIn(String email, String password) {
            return location(post("/anmelden", Map.of("username", email, "password", password)));
        }

        /** Whether the own account can be reached. */
        public boolean isIn() {
            var answer = get("/konto");
            return answer.statusCode() == 200;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    protected String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(300, 399);
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replace(url(""), "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
