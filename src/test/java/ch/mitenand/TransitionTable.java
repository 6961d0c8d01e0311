package ch.mitenand;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.DelimitedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is expected of a table of states: a file with a line for every state and command and a
 * column for every party. In a cell is the state that is reached ("A or B" where it depends), "no"
 * when it cannot be done now, or "denied" when the party may never do it.
 */
public final class TransitionTable<S extends Enum<S>, C extends Enum<C>, P extends Enum<P>> {

    private final List<S> states;
    private final List<C> commands;
    private final List<P> parties;
    private final Map<String, String> expected = new TreeMap<>();

    /** What a table says to a command in a state, as in a cell of the file. */
    @FunctionalInterface
    public interface Found<S, C, P> {

        /** The content of a cell. */
        String in(S state, C command, P party);
    }

    /** Reads a file whose columns are called "state", "command" and like the parties. */
    public TransitionTable(String resource, Class<S> states, Class<C> commands, Class<P> parties) {
        this(resource, states, commands, parties, P::name);
    }

    /** The same with other names of the columns of the parties. */
    public TransitionTable(
            String resource,
            Class<S> states,
            Class<C> commands,
            Class<P> parties,
            Function<P, String> column) {
        this.states = List.of(states.getEnumConstants());
        this.commands = List.of(commands.getEnumConstants());
        this.parties = List.of(parties.getEnumConstants());
        var columns = new ArrayList<>(List.of("state", "command"));
        this.parties.forEach(party -> columns.add(column.apply(party)));
        for (var row : DelimitedFile.read(resource, columns.toArray(String[]::new))) {
            for (var party : this.parties) {
                String cell =
                        row.required("state") + " " + row.required("command") + " " + party.name();
                assertThat(expected.put(cell, row.required(column.apply(party))))
                        .as("earlier line for " + cell)
                        .isNull();
            }
        }
    }

    /** Every cell is what was found, and there is no line for anything else. */
    public void assertSays(Found<S, C, P> found) {
        var wrong = new ArrayList<String>();
        forEach((state, command, party) -> {
            String is = found.in(state, command, party);
            String should = expected(state, command, party);
            if (!is.equals(should)) {
                wrong.add(cell(state, command, party) + ": " + is + " instead of " + should);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(expected).hasSize(states.size() * commands.size() * parties.size());
    }

    /** What is offered to a party is what leads to a state. */
    public void assertOffers(BiFunction<S, P, Set<C>> allowed) {
        var wrong = new ArrayList<String>();
        forEach((state, command, party) -> {
            boolean leadsOn = !List.of("no", "denied").contains(expected(state, command, party));
            if (allowed.apply(state, party).contains(command) != leadsOn) {
                wrong.add(cell(state, command, party));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Something to do with every cell. */
    @FunctionalInterface
    private interface Visit<S, C, P> {

        void at(S state, C command, P party);
    }

    private void forEach(Visit<S, C, P> visit) {
        for (S state : states) {
            for (C command : commands) {
                parties.forEach(party -> visit.at(state, command, party));
            }
        }
    }

    private String expected(S state, C command, P party) {
        return expected.getOrDefault(cell(state, command, party), "(no line)");
    }

    private static String cell(Enum<?> state, Enum<?> command, Enum<?> party) {
        return state.name() + " " + command.name() + " " + party.name();
    }
}
