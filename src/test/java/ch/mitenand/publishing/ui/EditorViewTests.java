package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.offer.Category;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.SketchFixture;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A volunteer brings an offer into the catalogue. */
class EditorViewTests extends LiveViewTest {

    private static final String TITLE = "Nähstube zum Ausprobieren";

    @Autowired private JdbcClient jdbc;
    @Autowired private OfferDesk desk;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferSearch search;

    private DemoActors actors;
    private OrganisationId organisation;

    @BeforeEach
    void comeIn() {
        actors = new DemoActors(jdbc);
        organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        admit(DemoActors.MEMBER_OF_TREFF);
    }

    @AfterEach
    void tidy() {
        jdbc.sql("select offer_id from offer_work where organisation_id = :id")
                .param("id", organisation.id())
                .query(java.util.UUID.class)
                .list()
                .forEach(id -> remove(new OfferId(id), jdbc, catalogue, search));
        published().forEach(id -> remove(id, jdbc, catalogue, search));
    }

    @Test
    void openingTheLinkStartsNothing() {
        long before = drafts();
        go(PublishingNavigation.newOffer(organisation));

        assertThat(drafts()).isEqualTo(before);
        _click(button("Neues Angebot beginnen"));
        assertThat(drafts()).isEqualTo(before + 1);
        assertThat(textOf(_get(EditorView.class))).contains("Neues Angebot", "Worum geht es?");
    }

    @Test
    void firstOfferBecomesPublic() {
        go(PublishingNavigation.newOffer(organisation));
        _click(button("Neues Angebot beginnen"));
        _click(button("Veröffentlichen"));
        assertThat(textOf(_get(EditorPublish.class))).contains("fehlen noch");

        fillIn();
        assertThat(textOf(_get(StepWhen.class))).contains("Die nächsten Termine", "Dienstag");
        assertThat(textOf(_get(EditorPublish.class))).contains("Alles Nötige ist da");

        _click(button("Vorschau"));
        assertThat(textOf(_get(PreviewPanel.class))).contains(TITLE, "Vera Keller", "4600 Olten");
        assertThat(linksIn(_get(PreviewPanel.class))).containsOnlyNulls();

        _click(button("Veröffentlichen"));
        assertThat(textOf(_get(EditorView.class))).contains("Ihr Angebot ist öffentlich");
        Awaitility.await().untilAsserted(() -> assertThat(published()).hasSize(1));

        _click(button("Weiter bearbeiten"));
        assertThat(field("Titel").getValue()).isEqualTo(TITLE);
        assertThat(textOf(_get(EditorPublish.class))).contains("Änderungen veröffentlichen");
    }

    @Test
    void whatWasWrittenIsThereAgain() {
        var offer = draft();
        go(PublishingNavigation.editor(offer));
        _setValue(field("Titel"), "Ein anderer Titel");

        go(PublishingNavigation.editor(offer));

        assertThat(field("Titel").getValue()).isEqualTo("Ein anderer Titel");
        assertThat(UI.getCurrent().getInternals().getTitle())
                .isEqualTo("Ein anderer Titel bearbeiten – Mitenand");
    }

    @Test
    void colleaguesTextIsNotOverwritten() {
        var offer = draft();
        go(PublishingNavigation.editor(offer));
        desk.save(
                actors.of(DemoActors.ADMIN_OF_TREFF),
                offer,
                2,
                SketchFixture.complete("Titel von Vera"));

        _setValue(field("Titel"), "Titel von Samuel");

        assertThat(textOf(_get(EditorConflict.class)))
                .contains(
                        "Vera Keller hat in der Zwischenzeit",
                        "Titel von Vera",
                        "Titel von Samuel");
    }

    @Test
    void draftCanBeThrownAway() {
        var offer = draft();
        go(PublishingNavigation.editor(offer));

        _click(button("Entwurf verwerfen"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(drafts(offer)).isZero();
    }

    @Test
    void strangersFindNothing() {
        var offer = draft();
        admit(DemoActors.OFFICER_OF_GRENCHEN);

        for (String path :
                List.of(
                        PublishingNavigation.editor(offer),
                        PublishingNavigation.newOffer(organisation),
                        PublishingNavigation.versions(offer),
                        PublishingNavigation.editor(OfferId.create()))) {
            go(path);
            assertThat(textOf(_get(Main.class))).as(path).contains("Diese Seite gibt es nicht");
            assertThat(_find(EditorView.class)).isEmpty();
        }
    }

    /** Signs in, and tells the request, which decides what may be opened. */
    private void admit(String email) {
        signIn(email);
        admit();
    }

    /** Tells the request who is signed in. */
    static void admit() {
        if (VaadinServletRequest.getCurrent().getHttpServletRequest()
                instanceof FakeRequest asked) {
            asked.setUserPrincipalInt(SecurityContextHolder.getContext().getAuthentication());
        }
    }

    private void fillIn() {
        _setValue(field("Titel"), TITLE);
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("In einem Satz")),
                "Wir nähen zusammen und reden Deutsch dabei.");
        tickCategory("language.everyday");
        tickTargetGroup();
        _setValue(field("Name des Ortes"), "Begegnungszentrum");
        _setValue(field("Strasse und Nummer"), "Rosengasse 45");
        _setValue(field("PLZ"), "4600");
        _setValue(field("Tag und Zeit"), "jeden Dienstag 14 bis 16 Uhr");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Gratis")), true);
        chooseRegistration();
        _setValue(field("Kontaktperson"), "Vera Keller");
        _setValue(field("Telefon"), "+41 00 212 45 45");
    }

    @SuppressWarnings("unchecked")
    private static void tickCategory(String code) {
        CheckboxGroup<Category> group =
                _find(_get(EditCategories.class), CheckboxGroup.class).getFirst();
        group.getListDataView()
                .getItems()
                .filter(category -> category.code().equals(code))
                .forEach(category -> group.setValue(Set.of(category)));
    }

    @SuppressWarnings("unchecked")
    private static void tickTargetGroup() {
        CheckboxGroup<TargetGroup> group =
                _get(CheckboxGroup.class, spec -> spec.withLabel("Für wen ist es?"));
        group.setValue(Set.of(TargetGroup.WOMEN));
    }

    @SuppressWarnings("unchecked")
    private static void chooseRegistration() {
        Select<RegistrationKind> select = _get(Select.class, spec -> spec.withLabel("Anmeldung"));
        select.setValue(RegistrationKind.PHONE);
    }

    private OfferId draft() {
        var actor = actors.of(DemoActors.ADMIN_OF_TREFF);
        var offer = desk.start(actor, organisation);
        desk.save(actor, offer, 1, SketchFixture.complete(TITLE));
        return offer;
    }

    private List<OfferId> published() {
        return search.search(OfferQuery.text(TITLE)).hits().stream()
                .filter(hit -> hit.offer().title().de().equals(TITLE))
                .map(hit -> hit.offer().id())
                .toList();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from offer_work").query(Long.class).single();
    }

    private long drafts(OfferId offer) {
        return jdbc.sql("select count(*) from offer_work where offer_id = :id")
                .param("id", offer.id())
                .query(Long.class)
                .single();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    /** Removes all traces of an offer that a test has made. */
    static void remove(
            OfferId offer, JdbcClient jdbc, OfferCatalogue catalogue, OfferSearch search) {
        for (String table :
                List.of(
                        "offer_work",
                        "replaced_draft",
                        "offer_presence",
                        "offer_version",
                        "offer_decision",
                        "offer_owner",
                        "offer_reminder",
                        "error_report")) {
            jdbc.sql("delete from " + table + " where offer_id = :id")
                    .param("id", offer.id())
                    .update();
        }
        catalogue
                .findPublic(offer)
                .ifPresent(details -> {
                    var text = OfferQuery.text(details.content().title().de());
                    catalogue.hide(offer);
                    Awaitility.await()
                            .until(() ->
                                    search.search(text).hits().stream()
                                            .noneMatch(hit -> hit.offer().id().equals(offer)));
                });
        jdbc.sql("delete from offer where id = :id").param("id", offer.id()).update();
    }
}
