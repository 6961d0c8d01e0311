package ch.mitenand.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the commands of the table are called with, and what they answer to those who may. */
public final class CommandCalls {

    /** What one row is called with. */
    public static final class Call {

        private Supplier<List<?>> arguments = List::of;
        private @Nullable Object answer;

        private Call() {}

        /** Calls the command with these arguments behind the actor. */
        public Call with(Object... values) {
            return prepared(() -> Arrays.asList(values));
        }

        /** Does what is needed before, and says the arguments behind the actor. */
        public Call prepared(Supplier<List<?>> preparation) {
            arguments = preparation;
            return this;
        }

        /**
         * What those get who may: a type or a value. Needed where the answer can say no, that is
         * for sealed types and enums; true and a present {@link Optional} are expected anyway.
         */
        public Call answers(Object expected) {
            answer = expected;
            return this;
        }

        List<?> arguments() {
            return arguments.get();
        }

        /** What is wrong with an answer; empty when it means success. */
        Optional<String> fault(Class<?> type, @Nullable Object result) {
            if (answer != null) {
                boolean right =
                        answer instanceof Class<?> expected
                                ? expected.isInstance(result)
                                : answer.equals(result);
                return right ? Optional.empty() : Optional.of("answers " + result);
            }
            if (type.isSealed() || type.isEnum()) {
                return Optional.of("needs answers(...), because its answer can say no: " + result);
            }
            boolean nothing =
                    Boolean.FALSE.equals(result)
                            || Optional.empty().equals(result)
                            || result == null && type != void.class;
            return nothing ? Optional.of("answers " + result) : Optional.empty();
        }
    }

    private final Map<String, Call> rows = new LinkedHashMap<>();

    CommandCalls() {}

    /** A row of the table; without more, the command is called with the actor alone. */
    public Call row(String name) {
        var call = new Call();
        if (rows.put(name, call) != null) {
            throw new IllegalStateException(name + " is described twice");
        }
        return call;
    }

    Set<String> names() {
        return rows.keySet();
    }

    Collection<Map.Entry<String, Call>> all() {
        return rows.entrySet();
    }
}
