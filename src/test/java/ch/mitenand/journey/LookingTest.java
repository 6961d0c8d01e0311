package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Looks at pages that need more than an address: no violation of the accessibility rules on a phone
 * and on a desk, nothing wider than the window. When all tests of a class have run, it has looked
 * at the views that {@code accessibility/by-link.csv} expects of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LookingTest extends IntegrationTest {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> lookedAt = new TreeSet<>();
    private int run;

    private @Nullable Browser browser;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterEach
    void noFaults() {
        run++;
        var found = List.copyOf(faults);
        faults.clear();
        assertThat(found).isEmpty();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (run == tests()) {
            assertThat(lookedAt).containsAll(PageTable.byLink(getClass()));
        }
    }

    private long tests() {
        return Arrays.stream(getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
    }

    /** A browser in which nobody is signed in. */
    BrowserContext desk() {
        return Objects.requireNonNull(browser).context(1280, 900, true);
    }

    /** Makes sure that it is the page meant, not one that says the link is worth nothing. */
    void look(Page page, String path, String heading) {
        faults.addAll(Browser.faults(page, url(path), heading));
        lookedAt.add(PageTable.viewAt(page.url()));
    }

    /** The page as it is now. */
    void lookHere(Page page) {
        faults.addAll(Browser.faultsHereInBothSizes(page));
    }

    static void press(Page page, String name) {
        button(page, name).click();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name)).first();
    }
}
