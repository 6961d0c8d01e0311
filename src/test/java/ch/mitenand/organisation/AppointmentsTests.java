package ch.mitenand.organisation;

import static ch.mitenand.organisation.OrganisationFixture.address;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Postbox;
import ch.mitenand.organisation.Appointments.Appointed;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Imported organisations, for which nobody is responsible at first. */
class AppointmentsTests extends IntegrationTest {

    private final String name = "Importwerk " + UUID.randomUUID();
    private final String guest = "gast-" + UUID.randomUUID() + "@example.ch";

    @Autowired private ApplicationContext context;
    @Autowired private OrganisationDesk desk;
    @Autowired private Appointments appointments;
    @Autowired private Invitations invitations;
    @Autowired private OrganisationRegister register;
    @Autowired private JdbcClient jdbc;
    private OrganisationFixture fixture;
    private Actor stranger;
    private Actor officer;
    private Actor editor;
    private Actor administrator;
    private OrganisationId id;

    @BeforeEach
    void imported() {
        fixture = new OrganisationFixture(context);
        stranger = fixture.person("Stefan Fremd");
        officer = fixture.person("Olga Olten", new Grant(Role.INTEGRATION_OFFICER, "2581"));
        editor = fixture.person("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        administrator = fixture.person("Adi Admin", new Grant(Role.ADMINISTRATOR, ""));
        id = OrganisationId.create();
        register.add(
                id,
                new OrganisationDraft(
                        name,
                        LegalForm.ASSOCIATION,
                        LocalizedText.german("Wir prüfen."),
                        "Prüfgasse 1",
                        "4600",
                        "Olten",
                        2581,
                        null,
                        null,
                        null,
                        List.of(Language.DE),
                        false,
                        true));
        fixture.alsoRemove(name);
    }

    @AfterEach
    void remove() {
        Postbox.of(context).empty(guest);
        for (var actor : List.of(stranger, editor)) {
            Postbox.of(context).empty(address(actor.account()));
        }
        jdbc.sql("delete from invitation where email = ?").param(guest).update();
        fixture.remove();
    }

    private static void denied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    @Test
    void onlyTheCantonInvitesSomebodyResponsible() {
        for (var actor : List.of(stranger, officer, administrator)) {
            denied(() -> appointments.appoint(actor, id, guest));
            denied(() -> appointments.isVacant(actor, id));
        }
        assertThat(appointments.isVacant(editor, id)).isTrue();
        assertThat(appointments.appoint(editor, id, "niemand")).isEqualTo(Appointed.NO_ADDRESS);
        assertThat(appointments.appoint(editor, id, guest)).isEqualTo(Appointed.SENT);

        assertThat(Postbox.of(context).to(guest))
                .singleElement()
                .satisfies(m -> assertThat(m.text()).contains(name));
        assertThat(invitations.open(editor, Role.ScopeKind.ORGANISATION, id.toString()))
                .singleElement()
                .satisfies(i ->
                        assertThat(i.grant())
                                .isEqualTo(new Grant(Role.ORGANISATION_ADMIN, id.toString())));
    }

    @Test
    void nobodyIsAppointedWhereSomebodyIsResponsibleOrTheOrganisationIsClosed() {
        var admin = fixture.person("Anna Admin", new Grant(Role.ORGANISATION_ADMIN, id.toString()));

        assertThat(appointments.isVacant(editor, id)).isFalse();
        assertThat(appointments.appoint(editor, id, guest)).isEqualTo(Appointed.HAS_ADMIN);
        desk.close(admin, id);
        denied(() -> appointments.appoint(editor, id, guest));
    }

    @Test
    void cantonAnswersWhereNobodyIsResponsibleAndWhoItLetsInBecomesResponsible() {
        desk.askToJoin(stranger, id, "Ich leite das");

        for (var actor : List.of(stranger, officer, administrator)) {
            denied(() -> desk.joinRequests(actor, id));
        }
        var request = desk.joinRequests(editor, id).getFirst();
        for (var actor : List.of(stranger, officer, administrator)) {
            denied(() -> desk.answerJoin(actor, request.id(), true));
        }
        desk.answerJoin(editor, request.id(), true);

        var admin = OrganisationFixture.with(stranger, Role.ORGANISATION_ADMIN, id);
        assertThat(desk.members(admin, id))
                .singleElement()
                .satisfies(m -> assertThat(m.role()).isEqualTo(Role.ORGANISATION_ADMIN));
        denied(() -> desk.joinRequests(editor, id));
    }
}
