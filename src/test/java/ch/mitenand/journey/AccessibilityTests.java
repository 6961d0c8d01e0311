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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every view in a real browser, on a phone and on a desk, as somebody who may see it: no violation
 * of the accessibility rules, nothing wider than the window.
 */
class AccessibilityTests extends IntegrationTest {

    private static Browser browser;

    @Autowired private ApplicationContext context;

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

    @ParameterizedTest
    @CsvSource({
        "visitor,",
        "admin," + DemoActors.ADMIN_OF_TREFF,
        "canton," + DemoActors.CANTON,
        "administrator," + DemoActors.ADMINISTRATOR
    })
    void everyViewIsAccessible(String role, String email) {
        var faults = new ArrayList<String>();
        try (var table = ViewTable.open(context);
                var desk = browser.context(1280, 900, true)) {
            Page page = desk.newPage();
            if (email != null) {
                Browser.signIn(page, url("/anmelden"), email, DemoAccounts.PASSWORD);
            }
            for (Row row : rows(table, role)) {
                faults.addAll(Browser.faults(page, url("/" + row.path())));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Visitors see what is public; everybody else the views that visitors do not see. */
    private static List<Row> rows(ViewTable table, String role) {
        return table.rows().stream()
                .filter(row -> row.isShownTo(role))
                .filter(row -> role.equals("visitor") || !row.isPublic())
                .toList();
    }
}
