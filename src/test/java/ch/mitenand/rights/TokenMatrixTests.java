package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.shared.DelimitedFile.Row;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Methods that take a one-time token instead of an actor, from the tables {@code
 * rights/tokens/*.csv}: what is no token, an altered one and one for something else give the answer
 * of the table, and nothing at all is written. That the right token works, and works once, is
 * tested with each module.
 */
class TokenMatrixTests extends IntegrationTest {

    /** Method, purpose of its tokens, its answer to others, and what proves the right. */
    static final List<String> COLUMNS = List.of("command", "purpose", "answer", "proof");

    private static final String SUBJECT = UUID.randomUUID().toString();
    private static final String OTHER_PURPOSE = "rights-test";

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private OneTimeLinks links;

    private ServiceMethods methods;

    @BeforeEach
    void findMethods() {
        methods = new ServiceMethods(context);
    }

    @AfterEach
    void removeTokens() {
        jdbc.sql("delete from one_time_link where subject = :subject")
                .param("subject", SUBJECT)
                .update();
    }

    @Test
    void wrongTokensGiveTheAnswerOfTheTableAndChangeNothing() {
        var wrong = new ArrayList<String>();
        for (var row : RightsTables.read("tokens", COLUMNS)) {
            assertThat(row.required("proof").length()).isGreaterThan(10);
            String real = links.issue(row.required("purpose"), SUBJECT, Duration.ofHours(1));
            for (String token :
                    List.of(
                            "",
                            "x.y.z",
                            altered(real),
                            links.issue(OTHER_PURPOSE, SUBJECT, Duration.ofHours(1)))) {
                fault(row, token).ifPresent(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Another first letter makes it the id of another link. */
    private static String altered(String token) {
        return (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
    }

    private Optional<String> fault(Row row, String token) {
        String name = row.required("command");
        var method = methods.all().get(name).getFirst();
        Optional<String> fault =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    String answer = word(call(method, token));
                    boolean written =
                            jdbc.sql("select pg_current_xact_id_if_assigned() is not null")
                                    .query(Boolean.class)
                                    .single();
                    return answer.equals(row.required("answer")) && !written
                            ? Optional.empty()
                            : Optional.of(
                                    "%s('%s') answers %s%s"
                                            .formatted(
                                                    name,
                                                    token,
                                                    answer,
                                                    written ? " and writes" : ""));
                });
        return fault == null ? Optional.of(name) : fault;
    }

    private @Nullable Object call(Method method, String token) {
        var arguments =
                Arrays.stream(method.getParameterTypes()).map(TokenMatrixTests::example).toArray();
        arguments[0] = token;
        try {
            return method.invoke(context.getBean(method.getDeclaringClass()), arguments);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object example(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : "velo kaktus montag suppe";
    }

    /** An answer as the table writes it. */
    private static String word(@Nullable Object answer) {
        return switch (answer) {
            case null -> "nothing";
            case Optional<?> optional when optional.isEmpty() -> "empty";
            case Boolean value -> value.toString();
            case Enum<?> value -> value.name();
            default -> answer.getClass().getSimpleName();
        };
    }
}
