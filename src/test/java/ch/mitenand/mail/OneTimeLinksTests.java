package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.IntegrationTest;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Links that work once and without an account. */
class OneTimeLinksTests extends IntegrationTest {

    private static final String PURPOSE = "test-link";
    private static final Duration DAY = Duration.ofDays(1);

    private final String subject = UUID.randomUUID().toString();

    @Autowired private OneTimeLinks links;
    @Autowired private LinkKey key;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @Autowired private TransactionTemplate transaction;

    @Value("${mitenand.data}")
    private Path data;

    @AfterEach
    void removeLinks() {
        jdbc.sql("delete from one_time_link where purpose = ?").param(PURPOSE).update();
    }

    @Test
    void lookingChangesNothing() {
        String token = issue();

        assertThat(links.look(PURPOSE, token)).isEqualTo(new LinkCheck.Valid(subject));
        assertThat(links.look(PURPOSE, token)).isEqualTo(new LinkCheck.Valid(subject));
        assertThat(token).matches("[A-Za-z0-9._-]+");
    }

    @Test
    void worksOnce() {
        String token = issue();

        assertThat(links.use(PURPOSE, token)).isEqualTo(new LinkCheck.Valid(subject));
        assertThat(links.use(PURPOSE, token)).isEqualTo(new LinkCheck.Used(subject));
        assertThat(links.look(PURPOSE, token)).isEqualTo(new LinkCheck.Used(subject));
    }

    @Test
    void oneOfManyAtOnceUsesIt() throws Exception {
        String token = issue();
        Callable<LinkCheck> use = () -> links.use(PURPOSE, token);
        var answers = new ArrayList<LinkCheck>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<LinkCheck> answer : people.invokeAll(Collections.nCopies(8, use))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(LinkCheck.Valid.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(LinkCheck.Used.class::isInstance).hasSize(7);
    }

    @Test
    void refusesExpiredLink() {
        var later = new OneTimeLinks(jdbc, key, Clock.offset(clock, DAY.plusSeconds(1)));
        String token = issue();

        assertThat(later.look(PURPOSE, token)).isEqualTo(new LinkCheck.Expired(subject));
        assertThat(later.use(PURPOSE, token)).isEqualTo(new LinkCheck.Expired(subject));
        assertThat(links.use(PURPOSE, token)).isEqualTo(new LinkCheck.Valid(subject));
    }

    @Test
    void noticesEveryAlteredCharacter() {
        String token = issue();

        for (int i = 0; i < token.length(); i++) {
            for (char other : new char[] {'A', '7', '_', '.'}) {
                if (token.charAt(i) != other) {
                    var altered = new StringBuilder(token);
                    altered.setCharAt(i, other);
                    assertThat(links.use(PURPOSE, altered.toString()))
                            .as("character %d", i)
                            .isEqualTo(new LinkCheck.Invalid());
                }
            }
        }
        assertThat(links.look(PURPOSE, token)).isInstanceOf(LinkCheck.Valid.class);
    }

    @Test
    void noticesLongerAndShorterTexts() {
        String token = issue();

        for (String text :
                new String[] {"", ".", "..", token + "A", token + "\n", token.substring(1)}) {
            assertThat(links.look(PURPOSE, text)).isEqualTo(new LinkCheck.Invalid());
        }
    }

    @Test
    void isWorthlessForAnotherPurpose() {
        String token = issue();

        assertThat(links.use("other-link", token)).isEqualTo(new LinkCheck.Invalid());
        assertThat(links.use(PURPOSE, token)).isInstanceOf(LinkCheck.Valid.class);
    }

    @Test
    void isWorthlessUnderAnotherKey() {
        var others = new OneTimeLinks(jdbc, new LinkKey("x".repeat(32), "target"), clock);

        assertThat(others.use(PURPOSE, issue())).isEqualTo(new LinkCheck.Invalid());
    }

    @Test
    void rollbackTakesTheUseBack() {
        String token = issue();

        transaction.executeWithoutResult(status -> {
            assertThat(links.use(PURPOSE, token)).isInstanceOf(LinkCheck.Valid.class);
            status.setRollbackOnly();
        });

        assertThat(links.use(PURPOSE, token)).isInstanceOf(LinkCheck.Valid.class);
    }

    @Test
    void revokedLinkIsWorthlessButAUsedOneIsRemembered() {
        String used = issue();
        String open = issue();
        links.use(PURPOSE, used);

        links.revoke(PURPOSE, subject);

        assertThat(links.look(PURPOSE, open)).isEqualTo(new LinkCheck.Invalid());
        assertThat(links.look(PURPOSE, used)).isEqualTo(new LinkCheck.Used(subject));
    }

    @Test
    void databaseDoesNotKnowTheId() {
        String token = issue();
        String id = token.substring(0, token.indexOf('.'));

        var row =
                jdbc.sql("select one_time_link::text from one_time_link where subject = ?")
                        .param(subject)
                        .query(String.class)
                        .single();

        assertThat(row).doesNotContain(id);
    }

    @Test
    void keyFileIsForTheOwnerOnly() throws Exception {
        issue();

        var rights = Files.getPosixFilePermissions(data.resolve("link.key"));

        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void refusesMisuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> links.issue("No purpose", "x", DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> links.issue(PURPOSE, "x", Duration.ZERO));
    }

    private String issue() {
        return links.issue(PURPOSE, subject, DAY);
    }
}
