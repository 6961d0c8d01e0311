package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.OwnerDesk.Colleague;
import ch.mitenand.publishing.SketchFixture;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks after the offer that is being written. */
class EditorOwnerTests extends LiveViewTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private OfferDesk desk;
    @Autowired private OwnerDesk owners;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferSearch search;

    private Actor admin;
    private Actor member;
    private OfferId offer;

    @BeforeEach
    void start() {
        var actors = new DemoActors(jdbc);
        admin = actors.of(DemoActors.ADMIN_OF_TREFF);
        member = actors.of(DemoActors.MEMBER_OF_TREFF);
        var organisation =
                OrganisationId.parse(actors.organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        offer = desk.start(admin, organisation);
        desk.save(admin, offer, 1, SketchFixture.complete("Stickstube am Montag"));
        signIn(DemoActors.MEMBER_OF_TREFF);
        EditorViewTests.admit();
    }

    @AfterEach
    void tidy() {
        EditorViewTests.remove(offer, jdbc, catalogue, search);
    }

    @Test
    void saysWhoWillBeBeforeTheFirstPublication() {
        open();

        assertThat(textOf(_get(EditorOwner.class))).contains("wer das Angebot veröffentlicht");
        assertThat(_find(OwnerLine.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherMemberIsChosen() {
        publish();
        open();
        assertThat(textOf(_get(OwnerLine.class))).contains("Zuständig: Vera Keller");

        _click(_get(NativeButton.class, spec -> spec.withText("Zuständigkeit ändern")));
        Select<Colleague> choice = _get(Select.class, spec -> spec.withLabel("Wer ist zuständig?"));
        var me =
                owners.colleagues(admin, offer).stream()
                        .filter(c -> c.account().equals(member.account()))
                        .findFirst()
                        .orElseThrow();
        choice.setValue(me);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(owners.owner(admin, offer)).contains(me);
        assertThat(textOf(_get(OwnerLine.class))).contains("Zuständig: " + me.name());
    }

    @Test
    void offerOfNobodyIsTakenWithOneClick() {
        publish();
        jdbc.sql("delete from offer_owner where offer_id = :id").param("id", offer.id()).update();
        open();
        assertThat(textOf(_get(OwnerLine.class))).contains("niemand bestimmt");

        _click(_get(NativeButton.class, spec -> spec.withText("Übernehmen")));

        assertThat(owners.owner(admin, offer).map(Colleague::account)).contains(member.account());
        assertThat(_find(NativeButton.class, spec -> spec.withText("Übernehmen"))).isEmpty();
    }

    private void publish() {
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(OfferDesk.Submitted.Published.class);
    }

    private void open() {
        UI.getCurrent().navigate(PublishingNavigation.editor(offer).substring(1));
    }
}
