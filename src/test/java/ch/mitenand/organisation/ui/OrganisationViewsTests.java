package ch.mitenand.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.organisation.Accreditation;
import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationForm;
import ch.mitenand.organisation.OrganisationId;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages about organisations, as the demo accounts see them. */
class OrganisationViewsTests extends LiveViewTest {

    private static final String ADMIN = "verein@treff-kreuzacker.example.ch";
    private static final String MEMBER = "helfer@treff-kreuzacker.example.ch";
    private static final String OLTEN = "ib@olten.example.ch";
    private static final String GRENCHEN = "ib@grenchen.example.ch";
    private static final String CANTON = "kanton@so.example.ch";
    private static final String OPERATOR = "admin@mitenand.example.ch";

    private final String name = "Prüfverein " + UUID.randomUUID();

    @Autowired private ApplicationContext context;
    @Autowired private OrganisationDesk desk;
    @Autowired private CurrentActor current;
    private OrganisationFixture fixture;

    @BeforeEach
    void start() {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
            return request;
        });
        fixture = new OrganisationFixture(context);
    }

    @AfterEach
    void remove() {
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        fixture.alsoRemove(name);
        fixture.remove();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }

    private static String page() {
        return textOf(_get(Main.class));
    }

    private static boolean isMissing() {
        return _get(H1.class).getText().startsWith("Diese Seite gibt es nicht");
    }

    private Actor as(String email) {
        signIn(email);
        return current.require();
    }

    private OrganisationId own() {
        return desk.mine(current.require()).getFirst().id();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private void fill(String organisation) {
        _setValue(field("Name der Organisation"), organisation);
        selectLegalForm();
        _setValue(field("Strasse und Hausnummer"), "Prüfgasse 1");
        _setValue(field("Postleitzahl"), "4600");
        _setValue(field("Ort"), "Olten");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Beschreibung auf Deutsch")),
                "Wir prüfen.");
    }

    @SuppressWarnings("unchecked")
    private static void selectLegalForm() {
        _setValue(
                (Select<LegalForm>) _get(Select.class, spec -> spec.withLabel("Rechtsform")),
                LegalForm.ASSOCIATION);
    }

    @Test
    void registeringLeadsToThePageThatSaysWhatToDoMeanwhile() {
        signIn(MEMBER);
        open(OrganisationNavigation.register());
        fill(name);
        click("Organisation eintragen");

        assertThat(page())
                .contains(name, "Wartet auf Prüfung", "Gemeinde Olten", "Erstes Angebot schreiben");
        assertThat(linksIn(_get(Main.class))).anyMatch(l -> l.startsWith("/angebot-neu/"));
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsMissing() {
        signIn(MEMBER);
        open(OrganisationNavigation.register());
        fill(name);
        _setValue(field("Ort"), "Solothurn");
        click("Organisation eintragen");

        assertThat(field("Ort").isInvalid()).isTrue();
        assertThat(field("Ort").getErrorMessage()).contains("Olten");
        assertThat(field("Name der Organisation").getValue()).isEqualTo(name);
        assertThat(page()).contains("Eine Angabe fehlt noch");
    }

    @Test
    void doublesAppearWhileTypingAndCanBeJoined() {
        signIn(OLTEN);
        open(OrganisationNavigation.register());
        _setValue(field("Name der Organisation"), "Frauenzimer Solothurn");

        assertThat(page()).contains("Verein Frauenzimmer Solothurn", "ähnlicher Name");
        click("Das sind wir: Beitritt anfragen");
        _setValue(
                _get(TextArea.class, s -> s.withLabel("Nachricht an die Verantwortlichen")),
                "Ich bin dabei");
        click("Beitritt anfragen");

        signIn(ADMIN);
        open(OrganisationNavigation.members(own()));
        assertThat(page()).contains("Ivo Berger", "Ich bin dabei");
        click("Ablehnen");
        assertThat(page()).doesNotContain("Ivo Berger").contains("Im Moment fragt niemand an");
    }

    @Test
    void adminChangesAndMemberReads() {
        signIn(ADMIN);
        var id = own();
        open(OrganisationNavigation.profile(id));
        String before = field("Telefon (freiwillig)").getValue();
        _setValue(field("Telefon (freiwillig)"), "062 nein");
        click("Angaben speichern");
        assertThat(field("Telefon (freiwillig)").isInvalid()).isTrue();
        _setValue(field("Telefon (freiwillig)"), before);
        click("Angaben speichern");
        assertThat(getNotifications()).isNotEmpty();

        signIn(MEMBER);
        open(OrganisationNavigation.profile(id));
        assertThat(field("Name der Organisation").isReadOnly()).isTrue();
        assertThat(_find(Button.class, s -> s.withText("Angaben speichern"))).isEmpty();
    }

    @Test
    void pagesOfOthersDoNotExist() {
        signIn(ADMIN);
        var id = own();

        for (String who : new String[] {OLTEN, GRENCHEN}) {
            signIn(who);
            open(OrganisationNavigation.profile(id));
            assertThat(isMissing()).isTrue();
            open(OrganisationNavigation.members(id));
            assertThat(isMissing()).isTrue();
            open(OrganisationNavigation.review(id));
            assertThat(isMissing()).isTrue();
        }
        signIn(ADMIN);
        open(OrganisationNavigation.review(id));
        assertThat(isMissing()).isTrue();
        open(OrganisationNavigation.profile(OrganisationId.create()));
        assertThat(isMissing()).isTrue();
    }

    @Test
    void someoneElsesChangeDoesNotOverwriteWhatIsTyped() {
        var actor = as(MEMBER);
        var id = fixture.registered(actor, name);
        open(OrganisationNavigation.profile(id));
        _setValue(field("Ort"), "Olten");
        _setValue(field("Strasse und Hausnummer"), "Meine Gasse 2");
        desk.change(current.require(), id, 0, OrganisationFixture.form(name));
        desk.sendBack(as(OLTEN), id, desk.open(current.require(), id).version(), "x");
        signIn(MEMBER);
        open(OrganisationNavigation.profile(id));
        _setValue(field("Strasse und Hausnummer"), "Meine Gasse 2");
        int version = desk.open(current.require(), id).version();
        desk.change(current.require(), id, version, OrganisationFixture.form(name));
        click("Speichern und wieder einreichen");

        assertThat(page()).contains("Jemand anders hat in der Zwischenzeit gespeichert");
        assertThat(field("Strasse und Hausnummer").getValue()).isEqualTo("Meine Gasse 2");
        click(ProfileConflict.SAVE);
        assertThat(desk.open(current.require(), id).form().street()).isEqualTo("Meine Gasse 2");
    }

    @Test
    void keepsWhatEachOfTwoPeopleHasChanged() {
        var id = fixture.registered(as(MEMBER), name);
        open(OrganisationNavigation.profile(id));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Beschreibung auf Deutsch")),
                "Wir prüfen zusammen.");
        var form = OrganisationFixture.form(name);
        desk.change(current.require(), id, 0, withPhone(form, "062 000 11 22"));

        click("Angaben speichern");

        assertThat(page())
                .contains("+41 62 000 11 22", "+41 62 000 45 67", "Wir prüfen zusammen.")
                .doesNotContain("Was gilt bei «E-Mail»?");
        click(ProfileConflict.SAVE);
        var kept = desk.open(current.require(), id).form();
        assertThat(kept.phone()).isEqualTo("+41 62 000 11 22");
        assertThat(kept.description().de()).isEqualTo("Wir prüfen zusammen.");
    }

    @Test
    void whatBothHaveChangedIsDecidedByHand() {
        var id = fixture.registered(as(MEMBER), name);
        open(OrganisationNavigation.profile(id));
        _setValue(field("Telefon (freiwillig)"), "062 000 99 88");
        var form = OrganisationFixture.form(name);
        desk.change(current.require(), id, 0, withPhone(form, "062 000 11 22"));
        click("Angaben speichern");

        click(ProfileConflict.SAVE);

        assertThat(page()).contains("Wählen Sie noch bei 1 Punkt.");
        assertThat(desk.open(current.require(), id).form().phone()).isEqualTo("+41 62 000 11 22");
    }

    private static OrganisationForm withPhone(OrganisationForm form, String phone) {
        return new OrganisationForm(
                form.name(),
                form.legalForm(),
                form.uid(),
                form.street(),
                form.postalCode(),
                form.locality(),
                form.email(),
                phone,
                form.website(),
                form.languages(),
                form.description());
    }

    @Test
    void logoIsUploadedShownAndRemoved() throws IOException {
        signIn(ADMIN);
        open(OrganisationNavigation.profile(own()));

        UploadKt._upload(_get(Upload.class), "logo.png", "image/png", picture());
        MockVaadin.clientRoundtrip(true);
        assertThat(_find(Image.class)).hasSize(1);
        click("Logo entfernen");
        assertThat(_find(Image.class)).isEmpty();

        UploadKt._upload(_get(Upload.class), "logo.png", "image/png", new byte[] {1, 2, 3});
        MockVaadin.clientRoundtrip(true);
        assertThat(page()).contains("kein lesbares Bild");
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void membersPageKeepsTheLastAdminAndInvites() {
        signIn(ADMIN);
        open(OrganisationNavigation.members(own()));
        assertThat(page()).contains("Vera Keller (Sie)", "Samuel Wyss", "Jemanden einladen");

        click("Zum Mitglied machen");
        assertThat(page()).contains("Verantwortlich für die Organisation");
        click("Verlassen");
        var dialog = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(dialog);
        assertThat(page()).contains("Vera Keller (Sie)");

        _setValue(field("E-Mail-Adresse"), "niemand");
        click("Einladung senden");
        assertThat(field("E-Mail-Adresse").isInvalid()).isTrue();
        String guest = "gast-" + UUID.randomUUID() + "@example.ch";
        _setValue(field("E-Mail-Adresse"), guest);
        click("Einladung senden");
        assertThat(page()).contains(guest, "Noch nicht beantwortet");
        click("Zurückziehen");
        assertThat(page()).doesNotContain(guest);
    }

    @Test
    void memberSeesWhoWorksThereButChangesNobody() {
        signIn(MEMBER);
        open(OrganisationNavigation.members(own()));

        assertThat(page()).contains("Vera Keller", "Samuel Wyss (Sie)").doesNotContain("Anfragen");
        assertThat(_find(Button.class, s -> s.withText("Entfernen"))).isEmpty();
        assertThat(_find(Button.class, s -> s.withText("Verantwortlich machen"))).isEmpty();
    }

    @Test
    void officerSendsBackWithAReasonAndApproves() {
        var id = fixture.registered(as(MEMBER), name);
        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        assertThat(page()).contains(name, "Prüfgasse 1", "Wir prüfen.", "Verlauf", "Samuel Wyss");

        click("Zur Überarbeitung zurückgeben");
        var comment = _get(TextArea.class, s -> s.withLabel("Bemerkung an die Organisation"));
        assertThat(comment.isInvalid()).isTrue();
        _setValue(comment, "Bitte UID angeben");
        click("Zur Überarbeitung zurückgeben");
        assertThat(page()).contains("Zu überarbeiten", "Bitte UID angeben");
        assertThat(_find(Button.class, s -> s.withText("Freigeben"))).isEmpty();

        signIn(MEMBER);
        open(OrganisationNavigation.profile(id));
        assertThat(page()).contains("Bitte überarbeiten Sie die Angaben", "Bitte UID angeben");
        click("Speichern und wieder einreichen");
        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        click("Freigeben");
        assertThat(desk.open(current.require(), id).standing()).isEqualTo(Standing.APPROVED);
    }

    @Test
    void foreignOfficerSeesNothingAndOperatorDecidesNothing() {
        var id = fixture.registered(as(MEMBER), name);
        signIn(GRENCHEN);
        open(OrganisationNavigation.review(id));
        assertThat(isMissing()).isTrue();

        signIn(OPERATOR);
        open(OrganisationNavigation.review(id));
        assertThat(page()).contains(name);
        assertThat(_find(Button.class, s -> s.withText("Freigeben"))).isEmpty();
        assertThat(_find(Button.class, s -> s.withText("Anerkennung speichern"))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void cantonAccredits() {
        var id = fixture.registered(as(MEMBER), name);
        signIn(CANTON);
        open(OrganisationNavigation.review(id));
        _setValue(
                (CheckboxGroup<Accreditation>) (Component) _get(CheckboxGroup.class),
                Set.of(Accreditation.COACHING));
        click("Anerkennung speichern");

        assertThat(desk.open(current.require(), id).accreditations())
                .containsExactly(Accreditation.COACHING);
    }

    @Test
    void everyPageHasATitle() {
        signIn(ADMIN);
        var id = own();
        for (String path :
                new String[] {
                    OrganisationNavigation.profile(id),
                    OrganisationNavigation.members(id),
                    OrganisationNavigation.registered(id)
                }) {
            open(path);
            assertThat(UI.getCurrent().getInternals().getTitle())
                    .contains("Verein Frauenzimmer Solothurn – Mitenand");
        }
    }
}
