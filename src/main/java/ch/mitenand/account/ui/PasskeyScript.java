package ch.mitenand.account.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.springframework.core.io.ClassPathResource;

/** Lets the browser talk to a passkey; the script is a file of the portal. */
final class PasskeyScript {

    private static final String FILE = "scripts/passkey.js";
    private static final String ADDRESS = "/" + FILE + "?v=" + version();
    private static final String FAILED =
            "Der Browser konnte den Passkey nicht benutzen. Versuchen Sie es noch einmal.";

    private PasskeyScript() {}

    /** Makes a passkey for the options; the answer or what to tell the person comes back. */
    static void create(
            Component at, String options, Consumer<String> answer, Consumer<String> problem) {
        run(at, "create", options, answer, problem);
    }

    /** Lets a passkey sign for the options; the answer or what to tell the person comes back. */
    static void get(
            Component at, String options, Consumer<String> answer, Consumer<String> problem) {
        run(at, "get", options, answer, problem);
    }

    private static void run(
            Component at,
            String function,
            String options,
            Consumer<String> answer,
            Consumer<String> problem) {
        at.getElement()
                .executeJs(
                        "return import($0).then(script => script[$1]($2))",
                        ADDRESS,
                        function,
                        options)
                .then(
                        String.class,
                        result -> (result.startsWith("{") ? answer : problem).accept(result),
                        _ -> problem.accept(FAILED));
    }

    private static String version() {
        try {
            byte[] content =
                    new ClassPathResource("META-INF/resources/" + FILE).getContentAsByteArray();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
