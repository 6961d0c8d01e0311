package ch.mitenand.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A change waits, is looked at and decided; and an organisation finds somebody responsible. */
class OrganisationChangeViewsTests extends LiveViewTest {

    private static final String MEMBER = DemoActors.MEMBER_OF_TREFF;
    private static final String OLTEN = DemoActors.OFFICER_OF_OLTEN;
    private static final String GRENCHEN = DemoActors.OFFICER_OF_GRENCHEN;
    private static final String CANTON = DemoActors.CANTON;

    private final String name = "Prüfverein " + UUID.randomUUID();
    private final String fresh = "Neuverein " + UUID.randomUUID();

    @Autowired private ApplicationContext context;
    @Autowired private OrganisationDesk desk;
    @Autowired private OrganisationRegister register;
    @Autowired private CurrentActor current;
    @Autowired private JdbcClient jdbc;
    private OrganisationFixture fixture;
    private OrganisationId id;
    private UUID officer;

    @BeforeEach
    void approvedOrganisationWhereOltenLooksFirst() {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
            return request;
        });
        fixture = new OrganisationFixture(context);
        signIn(MEMBER);
        id = fixture.registered(current.require(), name);
        signIn(OLTEN);
        officer = current.require().account();
        desk.approve(current.require(), id, 0, "");
        jdbc.sql("insert into change_policy values (2581, :now, 'AFTER_REVIEW', :by)")
                .param("now", Timestamp.from(Instant.now()))
                .param("by", officer)
                .update();
        signIn(MEMBER);
    }

    @AfterEach
    void remove() {
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        jdbc.sql("delete from change_policy where set_by = ?").param(officer).update();
        jdbc.sql("delete from account_grant where scope = ?").param(id.toString()).update();
        fixture.remove();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }

    private static String page() {
        return textOf(_get(Main.class));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private void rename() {
        open(OrganisationNavigation.profile(id));
        _setValue(field("Name der Organisation"), fresh);
        click("Angaben speichern");
    }

    private String publicName() {
        return register.find(id).orElseThrow().name();
    }

    @Test
    void adminSeesThatAChangeWaitsAltersItAndTakesItBack() {
        rename();
        assertThat(page())
                .contains("Eine Änderung wartet auf Prüfung", "Gemeinde Olten", name, fresh);
        assertThat(field("Name der Organisation").getValue()).isEqualTo(fresh);

        _setValue(field("Strasse und Hausnummer"), "Andere Gasse 7");
        click("Angaben speichern");
        assertThat(page()).contains("Prüfgasse 1", "Andere Gasse 7", fresh);
        assertThat(publicName()).isEqualTo(name);

        click("Änderung zurückziehen");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).doesNotContain(fresh).contains("Öffentliche Seite ansehen");
        assertThat(field("Name der Organisation").getValue()).isEqualTo(name);
    }

    @Test
    void logoThatWaitsIsNoConflictAndNothingTypedIsLost() throws IOException {
        open(OrganisationNavigation.profile(id));
        _setValue(field("Name der Organisation"), fresh);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        UploadKt._upload(_get(Upload.class), "logo.png", "image/png", bytes.toByteArray());
        MockVaadin.clientRoundtrip(true);

        assertThat(page()).contains("Eine Änderung wartet auf Prüfung", "Noch nicht öffentlich");
        assertThat(field("Name der Organisation").getValue()).isEqualTo(fresh);
        click("Angaben speichern");
        assertThat(page()).doesNotContain("Jemand anders").contains(fresh);
        assertThat(desk.hasLogo(id)).isFalse();
    }

    @Test
    void officerSeesWhatChangesSendsItBackAndApproves() {
        rename();
        signIn(OLTEN);
        open("/pruefen");
        assertThat(page()).contains(name, "Änderung").doesNotContain(fresh);
        open(OrganisationNavigation.review(id));
        assertThat(page()).contains("Was sich ändert", name, fresh, "Was jetzt öffentlich ist");
        assertThat(_find(Button.class, s -> s.withText("Ablehnen"))).isEmpty();
        click("Zur Überarbeitung zurückgeben");
        var comment = _get(TextArea.class, s -> s.withLabel("Bemerkung an die Organisation"));
        assertThat(comment.isInvalid()).isTrue();
        _setValue(comment, "Bitte kürzer");
        click("Zur Überarbeitung zurückgeben");
        assertThat(_find(Button.class, s -> s.withText("Freigeben"))).isEmpty();

        signIn(MEMBER);
        open(OrganisationNavigation.profile(id));
        assertThat(page()).contains("Bitte überarbeiten Sie die Änderung", "Bitte kürzer");
        click("Speichern und wieder einreichen");
        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        click("Freigeben");
        assertThat(publicName()).isEqualTo(fresh);
    }

    @Test
    void newMunicipalityDecidesOnAMoveAndTheOldOneOnlyReads() {
        open(OrganisationNavigation.profile(id));
        _setValue(field("Postleitzahl"), "2540");
        _setValue(field("Ort"), "Grenchen");
        click("Angaben speichern");
        assertThat(page()).contains("Weil der Sitz nach Grenchen wechselt");

        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        assertThat(page()).contains("Neuer Sitz", "Gemeinde Grenchen");
        assertThat(_find(Button.class, s -> s.withText("Freigeben"))).isEmpty();
        signIn(GRENCHEN);
        open(OrganisationNavigation.review(id));
        click("Freigeben");
        assertThat(register.find(id).orElseThrow().content().locality()).isEqualTo("Grenchen");
        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        assertThat(_get(H1.class).getText()).startsWith("Diese Seite gibt es nicht");
    }

    @Test
    void cantonInvitesSomebodyResponsibleOnlyWhereNobodyIs() {
        signIn(CANTON);
        open(OrganisationNavigation.review(id));
        assertThat(page()).doesNotContain("Niemand ist verantwortlich");

        jdbc.sql("delete from account_grant where scope = ?").param(id.toString()).update();
        open(OrganisationNavigation.review(id));
        String label = "E-Mail-Adresse der verantwortlichen Person";
        _setValue(field(label), "niemand");
        click("Einladung senden");
        assertThat(field(label).isInvalid()).isTrue();
        String guest = "gast-" + UUID.randomUUID() + "@example.ch";
        _setValue(field(label), guest);
        click("Einladung senden");
        assertThat(page()).contains(guest, "Noch nicht beantwortet");
        click("Zurückziehen");
        assertThat(page()).doesNotContain(guest);

        signIn(OLTEN);
        open(OrganisationNavigation.review(id));
        assertThat(page()).doesNotContain("Niemand ist verantwortlich");
    }

    @Test
    void cantonMakesWhoeverAskedResponsible() {
        var person = fixture.person("Petra Prüfer");
        desk.askToJoin(person, id, "Ich leite das");
        jdbc.sql("delete from account_grant where scope = ?").param(id.toString()).update();
        signIn(CANTON);
        open(OrganisationNavigation.review(id));
        assertThat(page()).contains("Petra Prüfer", "Ich leite das");
        click("Verantwortlich machen");

        assertThat(page()).doesNotContain("Niemand ist verantwortlich");
        assertThat(desk.members(admin(person.account()), id)).hasSize(1);
    }

    private Actor admin(UUID account) {
        var grant = new Grant(Role.ORGANISATION_ADMIN, id.toString());
        return new Actor(account, "Petra Prüfer", Set.of(grant));
    }
}
