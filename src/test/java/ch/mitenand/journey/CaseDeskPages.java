package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.mitenand.account.DemoAccounts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody does on the pages about cases and referrals, as officer or receiver. */
final class CaseDeskPages {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Page page;
    private final UnaryOperator<String> url;

    CaseDeskPages(Page page, UnaryOperator<String> url) {
        this.page = page;
        this.url = url;
    }

    Page page() {
        return page;
    }

    void signIn(String email) {
        Browser.signIn(page, url.apply("/anmelden"), email, DemoAccounts.PASSWORD);
    }

    /** Opens a page; it is there when its heading is. */
    void open(String path) {
        page.navigate(url.apply(path));
        page.locator("h1").first().waitFor();
        Browser.waitUntilIdle(page);
    }

    /** The page as it comes from the portal, without what was shown before. */
    void reload() {
        page.reload();
        page.locator("h1").first().waitFor();
        Browser.waitUntilIdle(page);
    }

    /** Opens a case while the person is there; gives its identity. */
    UUID openCase(String firstName, String surname, String contact) {
        open("/faelle/neu");
        fill("Vorname", firstName);
        fill("Nachname", surname);
        fill("Geburtsjahr", "1990");
        fill("Telefon oder E-Mail", contact);
        button("Fall eröffnen").click();
        assertThat(page.locator("h1").first()).containsText(firstName + " " + surname);
        return lastId("faelle");
    }

    /** The last part of the address, which is an identity behind this word. */
    UUID lastId(String behind) {
        var address = Pattern.compile(".*/" + behind + "/(" + ID + ")$");
        assertThat(page).hasURL(address);
        return address.matcher(page.url())
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The short assessment with everything that it requires. */
    void assess() {
        button("Kurzassessment beginnen").click();
        assertThat(page).hasURL(Pattern.compile(".*/assessment$"));
        button("Kurzassessment beginnen").click();
        assertThat(button("Assessment abschliessen")).isVisible();
        answer("War eine interkulturelle", "Nein");
        answer("Müssen Kinder betreut", "Nein");
        tick("Ist motiviert");
        tick("Versteht noch wenig Deutsch");
        answer("Sind die Kriterien", "Nein");
        answer("In welche Richtung", "Wirtschaftlich: Arbeit");
        choose(page.locator("main"), "Welches Niveau soll die Person mündlich", "B1");
        choose(page.locator("main"), "Welches Niveau soll die Person schriftlich", "A2");
        assertThat(page.getByText(Pattern.compile("^Gespeichert um")).first()).isVisible();
        Browser.assertAccessible(page);
        button("Assessment abschliessen").click();
        assertThat(page.getByText(Pattern.compile("^Kurzassessment vom")).first()).isVisible();
    }

    /** A plan with one goal of the language, signed today. */
    void plan(UUID id, String target) {
        open("/faelle/" + id + "/plan");
        button("Erstes Ziel eintragen").click();
        dialog().getByLabel(Pattern.compile("^Was soll erreicht werden")).first().fill(target);
        choose(dialog(), "Ziel mündlich", "B1");
        inDialog("Ziel speichern");
        assertThat(page.getByText(target).first()).isVisible();
        button("Unterschrift eintragen").click();
        inDialog("Eintragen");
        assertThat(page.getByText(Pattern.compile("unterschrieben am")).first()).isVisible();
        Browser.assertAccessible(page);
    }

    /** Recommends the offer that fits best; the sheet is shown. */
    void recommend(UUID id) {
        open("/faelle/" + id + "/angebote");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Empfehlen: ")))
                .first()
                .click();
        inDialog("Blatt erstellen");
        assertThat(page).hasURL(Pattern.compile(".*/empfehlungen/" + ID + "$"));
        assertThat(page.locator(".mi-handout__code")).isVisible();
    }

    /** Prepares an assignment; the preview is shown, and nothing is sent. Gives its identity. */
    UUID prepare(UUID id, String query, String topic) {
        open("/faelle/" + id + "/zuweisungen/neu?" + query);
        fill("Anliegen", topic);
        fill("Mögliche Zeiten", "Am Vormittag");
        page.getByRole(AriaRole.RADIO, named("Einwilligung der Person")).check();
        choose(page.locator("main"), "Wer bezahlt", "kostenlos");
        assertThat(page.getByText("Sobald Sie senden").first()).isVisible();
        button("Entwurf speichern").click();
        assertThat(page).hasURL(Pattern.compile(".*/zuweisungen/" + ID + "$"));
        return lastId("zuweisungen");
    }

    void send() {
        button("Senden").click();
        inDialog("Jetzt senden");
        assertThat(page.getByText(Pattern.compile("^Sie warten auf die Antwort")).first())
                .isVisible();
    }

    /** Presses a button that asks in a dialog, and says yes there. */
    void command(String button, String yes) {
        button(button).click();
        inDialog(yes);
    }

    /**
     * The same by keyboard. On a phone, a tap on what opens a dialog with a day first opens the
     * calendar above the dialog as well.
     */
    void commandByKeyboard(String button, String yes) {
        button(button).press("Enter");
        dialogButton(yes).press("Enter");
        done();
    }

    void complete(String outcome) {
        button("Abschliessen").click();
        choose(dialog(), "Ergebnis", outcome);
        inDialog("Abschliessen");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    /** On the attendance list. */
    void present(String firstName) {
        var present =
                page.getByRole(AriaRole.GROUP, named(firstName))
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("anwesend").setExact(true));
        present.click();
        assertThat(present).hasAttribute("aria-pressed", "true");
    }

    /** Writes a note into the record of a case. */
    void note(UUID id, String text) {
        open("/faelle/" + id + "/akte");
        fill("Neue Notiz", text);
        button("Notiz speichern").click();
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Offers a case to another office, with the consent of the person, without the notes. */
    void offerTransfer(UUID id, String office, String reason) {
        open("/faelle/" + id + "/akte");
        button("Fall übergeben").click();
        var to = dialog().getByRole(AriaRole.COMBOBOX);
        to.fill(office);
        page.getByRole(AriaRole.OPTION, named(office)).click();
        assertThat(to).hasValue(office);
        var why = dialog().getByLabel(Pattern.compile("^Warum")).first();
        why.fill(reason);
        why.blur();
        dialog().getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("einverstanden")))
                .check();
        inDialog("Übergabe anbieten");
        assertThat(page.getByText("wartet auf Antwort").first()).isVisible();
    }

    /** Reads a list of one newcomer; it is checked first, and taken then. */
    void readNewcomers(String csv) {
        chooseNewcomers(csv);
        button("1 Person übernehmen").click();
        assertThat(button("1 Person übernehmen")).hasCount(0);
        Browser.waitUntilIdle(page);
    }

    /** Gives a list to the portal; it is only checked. */
    void chooseNewcomers(String csv) {
        open("/neuzugezogene");
        page.locator("details")
                .filter(new Locator.FilterOptions().setHasText("Liste einlesen"))
                .last()
                .evaluate("fold => { fold.open = true; }");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "zuzug.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText(Pattern.compile("schon bekannt, \\d+ Fehler")).first())
                .isVisible();
    }

    private void answer(String question, String answer) {
        page.locator("vaadin-radio-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        Browser.waitUntilIdle(page);
    }

    private void tick(String label) {
        page.getByRole(AriaRole.CHECKBOX, named(label)).check();
        Browser.waitUntilIdle(page);
    }

    private void choose(Locator where, String label, String option) {
        where.getByLabel(Pattern.compile("^" + label)).first().click();
        page.getByRole(AriaRole.OPTION, named(option)).click();
        Browser.waitUntilIdle(page);
    }

    private void fill(String label, String text) {
        // A required field says so after its label.
        var field = page.getByLabel(Pattern.compile("^" + label + "\\W*$")).first();
        field.fill(text);
        field.blur();
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The dialog is gone when it is done. */
    private void inDialog(String button) {
        dialogButton(button).click();
        done();
    }

    private Locator dialogButton(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void done() {
        assertThat(dialog()).hasCount(0);
        Browser.waitUntilIdle(page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
