package ch.mitenand.rights;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.shared.DelimitedFile.Row;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every command as every role, in the own scope and in a foreign one, and compares what
 * happens with the tables {@code rights/commands/*.csv}: whoever may is served, everybody else is
 * refused, and nothing else happens. Each command runs in a transaction that is rolled back.
 *
 * @see CommandRows for how a module adds its commands
 */
class CommandMatrixTests extends IntegrationTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private EntityManager entities;

    private final Map<String, Row> table = new TreeMap<>();
    private final CommandCalls calls = new CommandCalls();
    private Commands commands;
    private RightsScene scene;

    @BeforeEach
    void setTheScene() {
        commands = new Commands(context);
        scene = RightsScene.open(context, false);
        SignedInPlayer.enter(context);
        var columns = Player.columns();
        columns.addFirst("command");
        RightsTables.read("commands", columns).forEach(r -> table.put(r.required("command"), r));
        for (var rows : Discovered.all(CommandRows.class, context)) {
            rows.describe(calls, scene);
        }
    }

    @AfterEach
    void clearTheScene() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from throttle").update();
        scene.remove();
    }

    @Test
    void everyCommandIsInTheTable() {
        var listed = new TreeSet<String>();
        table.keySet().forEach(row -> listed.add(command(row)));

        assertThat(listed).isEqualTo(new TreeSet<>(commands.names()));
        assertThat(new TreeSet<>(calls.names())).isEqualTo(table.keySet());
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        int given = 0;
        for (var call : calls.all()) {
            var row = table.get(call.getKey());
            assertThat(row).as(call.getKey()).isNotNull();
            for (var player : Player.signedIn()) {
                fault(call.getKey(), call.getValue(), player, player.may(row))
                        .ifPresent(f -> wrong.add(call.getKey() + " as " + player + " " + f));
                given++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(given).isEqualTo(table.size() * Player.signedIn().size());
    }

    /** What is wrong with how a command treats somebody. */
    private Optional<String> fault(String row, Call call, Player player, boolean expected) {
        jdbc.sql("delete from throttle").update();
        Optional<String> fault =
                transaction.execute(status -> {
                    status.setRollbackOnly();
                    var arguments = new ArrayList<Object>();
                    arguments.add(scene.actor(player));
                    arguments.addAll(call.arguments());
                    return expected
                            ? notServed(row, call, arguments.toArray())
                            : notRefused(row, arguments.toArray());
                });
        return fault == null ? Optional.of("came to nothing") : fault;
    }

    private Optional<String> notServed(String row, Call call, Object... arguments) {
        try {
            Object result = commands.give(command(row), arguments);
            entities.flush();
            jdbc.sql("set constraints all immediate").update();
            return call.fault(commands.method(command(row)).getReturnType(), result);
        } catch (Throwable e) {
            return Optional.of("is not served: " + e);
        }
    }

    private Optional<String> notRefused(String row, Object... arguments) {
        try {
            return Optional.of("is served: " + commands.give(command(row), arguments));
        } catch (AccessDeniedException | NoSuchElementException e) {
            // what somebody must not even know of is as good as not there; those who may are served
            return Optional.empty();
        } catch (Throwable e) {
            return Optional.of("is not refused: " + e);
        }
    }

    private static String command(String row) {
        return row.split(" ")[0];
    }
}
