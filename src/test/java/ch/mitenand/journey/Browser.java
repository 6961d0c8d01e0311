package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Real Chromium for the journeys; on a machine without one the journeys say so and are skipped, but
 * never in CI.
 */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final String AXE_RESOURCE = "axe.min.js";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        var executable =
                List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (executable.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException("no Chromium on this machine");
        }
        Assumptions.assumeTrue(
                executable.isPresent(), "no Chromium on this machine: the journeys are skipped");
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(executable.get()).setArgs(FLAGS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    BrowserContext phone(boolean javaScript) {
        return context(360, 800, javaScript);
    }

    BrowserContext context(int width, int height, boolean javaScript) {
        return chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(javaScript)
                        .setBypassCSP(true)
                        .setLocale("de-CH"));
    }

    /** No violation of the accessibility rules on the page as it is now. */
    static void assertAccessible(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    /** What breaks the accessibility rules on the page as it is now, with its address. */
    static List<String> violations(Page page) {
        page.evaluate(axe());
        var violations =
                page.evaluate(
                        """
                        async () => (await axe.run({exclude: ['vaadin-connection-indicator']},
                                {resultTypes: ['violations']})).violations
                            .map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))\
                        """);
        return ((List<?>) violations).stream().map(v -> page.url() + " " + v).toList();
    }

    private static String axe() {
        try (var stream =
                com.deque.html.axecore.playwright.AxeBuilder.class
                        .getClassLoader()
                        .getResourceAsStream(AXE_RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(AXE_RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
