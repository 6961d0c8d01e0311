package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.rights.ViewTable;
import ch.mitenand.rights.ViewTable.Row;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every view in a real browser, on a phone and on a desk, as somebody who may see it: no violation
 * of the accessibility rules, nothing wider than the window.
 */
class AccessibilityTests extends IntegrationTest {

    private static Browser browser;

    @Autowired private JdbcClient jdbc;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void tidy() {
        jdbc.sql("delete from offer_work").update();
    }

    @ParameterizedTest
    @CsvSource({
        "visitor,",
        "admin," + DemoActors.ADMIN_OF_TREFF,
        "canton," + DemoActors.CANTON,
        "administrator," + DemoActors.ADMINISTRATOR
    })
    void everyViewIsAccessible(String role, String email) {
        var faults = new ArrayList<String>();
        try (var context = browser.context(1280, 900, true)) {
            Page page = context.newPage();
            if (email != null) {
                signIn(page, email);
            }
            for (Row row : rows(role)) {
                for (int width : new int[] {360, 1280}) {
                    page.setViewportSize(width, 900);
                    page.navigate(url("/" + row.path()));
                    page.locator("h1").first().waitFor();
                    faults.addAll(Browser.violations(page));
                    int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
                    if (needed > width) {
                        faults.add(row.view() + " needs " + needed + " px at " + width);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Visitors see what is public; everybody else the views that visitors do not see. */
    private List<Row> rows(String role) {
        return ViewTable.read(jdbc).stream()
                .filter(row -> row.allowed().get(role))
                .filter(row -> role.equals("visitor") || !row.allowed().get("visitor"))
                .filter(row -> !row.path().contains("{mail}"))
                .toList();
    }

    private void signIn(Page page, String email) {
        page.navigate(url("/anmelden"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*localhost:\\d+/(?!anmelden).*").asPredicate());
    }
}
