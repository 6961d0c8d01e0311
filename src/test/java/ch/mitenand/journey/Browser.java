package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    /** Widths of a phone and of a desk. */
    private static final List<Integer> SIZES = List.of(360, 1280);

    private static final int HEIGHT = 900;

    /** The second step lies below. */
    private static final Pattern SIGN_IN = Pattern.compile(".*/anmelden(\\?.*)?$");

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
        if (executable.isEmpty()) {
            SkippedNote.leave(Path.of(""));
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

    /**
     * What is wrong with a page, on a phone and on a desk: another page than the one asked for,
     * violations of the accessibility rules, and things that are wider than the window. The page
     * needs scripts, else the check never ends.
     *
     * @param heading what its heading contains
     */
    static List<String> faults(Page page, String address, String heading) {
        var faults = new ArrayList<String>();
        for (int width : SIZES) {
            page.setViewportSize(width, HEIGHT);
            page.navigate(address);
            page.locator("h1").first().waitFor();
            waitUntilIdle(page);
            if (isOther(page, address, heading)) {
                faults.add(address + " leads to " + page.url() + ": " + headingOf(page));
            } else {
                faults.addAll(faultsHere(page));
            }
        }
        return faults;
    }

    private static boolean isOther(Page page, String address, String heading) {
        return !path(page.url()).equals(path(address)) || !headingOf(page).contains(heading);
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    /** The heading with simple spaces and without marks for hyphens. */
    private static String headingOf(Page page) {
        String heading = page.locator("h1").first().textContent();
        return heading.replace("\u00ad", "").replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    /** Nothing is under way between the page and the portal; pages without script always are so. */
    static void waitUntilIdle(Page page) {
        page.waitForFunction(
                """
                () => {
                    const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                    const connection = window.Vaadin?.connectionState?.state ?? 'connected';
                    return document.readyState === 'complete' && connection === 'connected'
                        && clients.every(client => !client.isActive?.());
                }\
                """);
    }

    /** The same for a page that has no address of its own, for instance the answer to a form. */
    static List<String> faultsHereInBothSizes(Page page) {
        var faults = new ArrayList<String>();
        for (int width : SIZES) {
            page.setViewportSize(width, HEIGHT);
            faults.addAll(faultsHere(page));
        }
        return faults;
    }

    private static List<String> faultsHere(Page page) {
        waitUntilIdle(page);
        var faults = new ArrayList<>(violations(page));
        faults.addAll(tooWide(page));
        return faults;
    }

    /** Nothing on the page as it is now is wider than the window. */
    static void assertFits(Page page) {
        waitUntilIdle(page);
        assertThat(tooWide(page)).isEmpty();
    }

    private static List<String> tooWide(Page page) {
        int width = page.viewportSize().width;
        int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        return needed > width
                ? List.of(page.url() + " needs " + needed + " px at " + width)
                : List.of();
    }

    /** Opens the sign-in or what needs one, and signs in; waits until it has led on. */
    static void signIn(Page page, String address, String email, String password) {
        page.navigate(address);
        signInHere(page, email, password);
    }

    /** Signs in on the page of the sign-in; waits until it has led on. */
    static void signInHere(Page page, String email, String password) {
        PlaywrightAssertions.assertThat(page).hasURL(SIGN_IN);
        page.locator("input[name=username]").first().fill(email);
        page.locator("input[name=password]").first().fill(password);
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page).not().hasURL(SIGN_IN);
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
