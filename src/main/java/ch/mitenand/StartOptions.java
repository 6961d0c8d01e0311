package ch.mitenand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed to start the portal, before anything is started. */
final class StartOptions {

    private static final Pattern OPTION = Pattern.compile("--([a-z][\\w.\\[\\]-]*)(?:=(.*))?");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;
    private static final List<String> DEMO = List.of("all", "none");

    private StartOptions() {}

    /**
     * What cannot be meant, in one sentence for the person who starts the portal.
     *
     * @param arguments Spring properties such as {@code --server.port=8081}
     * @param environment the variables of the process
     */
    static Optional<String> problem(List<String> arguments, Map<String, String> environment) {
        return arguments.stream()
                .map(StartOptions::argument)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> value("server.port", environment.get("SERVER_PORT")))
                .or(() -> value("mitenand.demo", environment.get("MITENAND_DEMO")));
    }

    private static Optional<String> argument(String argument) {
        var option = OPTION.matcher(argument);
        if (!option.matches()) {
            return Optional.of(
                    "«%s» ist unbekannt. Es gibt --port N, --data DIR und --demo none."
                            .formatted(argument));
        }
        return value(option.group(1), option.group(2));
    }

    private static Optional<String> value(String property, @Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        boolean wrongPort = property.equals("server.port") && !isPort(value);
        if (wrongPort) {
            return Optional.of(
                    "der Port «%s» ist keine Zahl bis %d, zum Beispiel --port 8090."
                            .formatted(value, HIGHEST_PORT));
        }
        boolean wrongDemo = property.equals("mitenand.demo") && !DEMO.contains(value);
        return wrongDemo
                ? Optional.of(
                        "die Demo «%s» gibt es nicht, nur --demo all und --demo none."
                                .formatted(value))
                : Optional.empty();
    }

    private static boolean isPort(String value) {
        return PORT.matcher(value).matches() && Integer.parseInt(value) <= HIGHEST_PORT;
    }
}
