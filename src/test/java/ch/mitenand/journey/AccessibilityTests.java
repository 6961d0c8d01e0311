package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.journey.PageTable.Opened;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every view with content in a real browser, on a phone and on a desk, as somebody who may see it:
 * it is the page that was asked for, no violation of the accessibility rules, nothing wider than
 * the window. Each {@link LookingTest} looks at views that need more than an address.
 */
class AccessibilityTests extends IntegrationTest {

    private static Browser browser;
    private static PageContent content;

    @BeforeAll
    static void start(@Autowired ApplicationContext context) {
        browser = Browser.start();
        content = PageContent.make(context);
    }

    @AfterAll
    static void stop() {
        if (content != null) {
            content.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyViewIsLookedAt() {
        var lookedAt = new TreeSet<>(PageTable.byLink());
        PageTable.pages().forEach(page -> lookedAt.add(page.view()));

        assertThat(lookedAt).isEqualTo(PageTable.views());
        assertThat(PageTable.lookingTests())
                .isEqualTo(
                        Stream.of(
                                        LinkPagesTests.class,
                                        MentoringLinkPagesTests.class,
                                        SecondFactorPagesTests.class)
                                .map(Class::getSimpleName)
                                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "visitor,",
        "admin," + DemoActors.ADMIN_OF_TREFF,
        "officer," + DemoActors.OFFICER_OF_OLTEN,
        "canton," + DemoActors.CANTON,
        "administrator," + DemoActors.ADMINISTRATOR,
        "coordinator," + DemoActors.COORDINATOR_OF_OLTEN,
        "safeguarding," + PoolContent.SAFEGUARDING,
        "volunteer," + PoolContent.VOLUNTEER
    })
    void everyViewIsAccessible(String role, String email) {
        var faults = new ArrayList<String>();
        try (var desk = browser.context(1280, 900, true)) {
            Page page = desk.newPage();
            if (email != null) {
                Browser.signIn(page, url("/anmelden"), email, DemoAccounts.PASSWORD);
            }
            var pages = pages(role);
            assertThat(pages).isNotEmpty();
            for (var opened : pages) {
                assertThat(PageTable.viewAt(url("/" + opened.path()))).isEqualTo(opened.view());
                faults.addAll(Browser.faults(page, url("/" + opened.path()), opened.heading()));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Opened> pages(String role) {
        return PageTable.pages().stream()
                .filter(page -> page.as().equals(role))
                .map(page -> page.with(content.values()))
                .toList();
    }
}
