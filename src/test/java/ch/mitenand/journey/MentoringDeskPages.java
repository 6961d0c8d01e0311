package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.mitenand.account.DemoAccounts;
import ch.mitenand.mentoring.PoolId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a coordinator does on the pages of a pool. */
final class MentoringDeskPages {

    private static final List<String> PROOFS =
            List.of(
                    "Gespräch eintragen: Gespräch",
                    "Auszug gesehen: Privatauszug aus dem Strafregister",
                    "Angenommen: Verhaltenskodex angenommen",
                    "Angenommen: Schweigepflicht angenommen");

    private final Page page;
    private final UnaryOperator<String> url;
    private final String pool;

    MentoringDeskPages(Page page, UnaryOperator<String> url, PoolId pool) {
        this.page = page;
        this.url = url;
        this.pool = "/pool/" + pool;
    }

    void signIn(String email) {
        Browser.signIn(page, url.apply("/anmelden"), email, DemoAccounts.PASSWORD);
    }

    /** Records everything the pool asks for, and takes the volunteer in. */
    void takeIn(String volunteer) {
        open("/freiwillige");
        link(volunteer).click();
        assertThat(page.locator("h1")).containsText(volunteer);
        Browser.assertAccessible(page);
        for (String proof : PROOFS) {
            button(proof).click();
            inDialog("Eintragen");
            assertThat(button(proof)).hasCount(0);
        }
        button("In den Pool aufnehmen").click();
        inDialog("In den Pool aufnehmen");
        assertThat(page.getByText("Kann vermittelt werden.")).isVisible();
    }

    /** Plans the whole pool, and asks both of one pair of the proven plan. */
    void planAndAsk(String mentee, String mentor) {
        open("/vermitteln/plan");
        button("Plan rechnen").click();
        assertThat(page.getByText("Geprüft: Es gibt keinen besseren Plan")).isVisible();
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.CHECKBOX, named("Wählen: " + mentee + " mit " + mentor)).check();
        button("Beide anfragen").click();
        inDialog("Beide anfragen");
        assertThat(page.getByText("Beide sind angefragt.")).isVisible();
    }

    /** By the link in the mail that says that both have agreed. */
    void startTrial(String link) {
        page.navigate(url.apply(link));
        button("Kennenlernen starten").click();
        inDialog("Kennenlernen starten");
        assertThat(page.getByText("Die beiden lernen sich kennen.")).isVisible();
    }

    void confirm(String mentee) {
        openMentorship(mentee);
        button("Begleitung bestätigen").click();
        inDialog("Begleitung bestätigen");
        assertThat(page.getByText("Stand: läuft.")).isVisible();
    }

    void end(String mentee, String reason) {
        openMentorship(mentee);
        button("Beenden").click();
        dialog().getByLabel("Grund").first().click();
        page.getByRole(AriaRole.OPTION, named(reason)).click();
        inDialog("Beenden");
        assertThat(page.getByText("Diese Begleitung ist zu Ende.")).isVisible();
    }

    /** The text of the certificate of a volunteer. */
    String certificate(String volunteer) {
        open("/anerkennung");
        var file =
                page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(volunteer))
                        .getByText("Bestätigung (PDF)");
        var download = page.waitForDownload(file::click);
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void openMentorship(String mentee) {
        open("/tandems");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(mentee)))
                .first()
                .click();
        assertThat(page.locator("h1")).containsText(mentee);
    }

    private void open(String path) {
        page.navigate(url.apply(pool + path));
        page.locator("h1").waitFor();
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    private void inDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
