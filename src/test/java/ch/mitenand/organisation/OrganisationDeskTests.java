package ch.mitenand.organisation;

import static ch.mitenand.organisation.OrganisationFixture.address;
import static ch.mitenand.organisation.OrganisationFixture.form;
import static ch.mitenand.organisation.OrganisationFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Postbox;
import ch.mitenand.organisation.LikelyDouble.Reason;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The register of organisations, with everybody's rights. */
class OrganisationDeskTests extends IntegrationTest {

    private final String name = "Prüfwerk " + UUID.randomUUID();

    @Autowired private ApplicationContext context;
    @Autowired private OrganisationDesk desk;
    @Autowired private OrganisationRegister register;
    private OrganisationFixture fixture;
    private Actor founder;
    private Actor stranger;
    private Actor officer;
    private Actor foreignOfficer;
    private Actor editor;
    private Actor administrator;

    @BeforeEach
    void people() {
        fixture = new OrganisationFixture(context);
        founder = fixture.person("Fanny Gründer");
        stranger = fixture.person("Stefan Fremd");
        officer = fixture.person("Olga Olten", new Grant(Role.INTEGRATION_OFFICER, "2581"));
        foreignOfficer =
                fixture.person("Gian Grenchen", new Grant(Role.INTEGRATION_OFFICER, "2546"));
        editor = fixture.person("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        administrator = fixture.person("Adi Admin", new Grant(Role.ADMINISTRATOR, ""));
    }

    @AfterEach
    void remove() {
        fixture.remove();
    }

    private static void denied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    private OrganisationId registered() {
        var id = fixture.registered(founder, name);
        founder = with(founder, Role.ORGANISATION_ADMIN, id);
        return id;
    }

    private OrganisationId approved() {
        var id = registered();
        assertThat(desk.approve(officer, id, 0, "")).isTrue();
        return id;
    }

    private Actor member(OrganisationId id) {
        var someone = fixture.person("Mia Mitglied");
        desk.askToJoin(someone, id, "Bitte");
        desk.answerJoin(founder, desk.joinRequests(founder, id).getFirst().id(), true);
        return with(someone, Role.ORGANISATION_MEMBER, id);
    }

    @Test
    void registeredOneWaitsAndBelongsToWhoRegisteredIt() {
        var id = registered();

        var file = desk.open(founder, id);
        assertThat(file.standing()).isEqualTo(Standing.PENDING);
        assertThat(file.bfs()).isEqualTo(2581);
        assertThat(file.form().phone()).isEqualTo("+41 62 000 45 67");
        assertThat(file.reviewer()).isEqualTo("Gemeinde Olten oder Fachstelle Integration");
        assertThat(desk.members(founder, id))
                .singleElement()
                .satisfies(m -> assertThat(m.role()).isEqualTo(Role.ORGANISATION_ADMIN));
        assertThat(desk.mine(founder)).extracting(OrganisationDesk.File::id).containsExactly(id);
        assertThat(register.find(id)).isEmpty();
    }

    @Test
    void incompleteFormIsNotKeptAndSaysWhatToDo() {
        var result = desk.register(founder, OrganisationForm.EMPTY);

        assertThat(result).isInstanceOf(Kept.Incomplete.class);
        assertThat(((Kept.Incomplete) result).problems())
                .containsKeys(
                        "name", "legalForm", "street", "postalCode", "locality", "description");
    }

    @Test
    void nobodyFillsTheQueueAlone() {
        for (int i = 0; i < 5; i++) {
            fixture.registered(founder, name + i);
        }

        assertThat(desk.register(founder, form(name))).isInstanceOf(Kept.Incomplete.class);
    }

    @Test
    void organisationIsOpenToItsPeopleItsMunicipalityAndTheCantonOnly() {
        var id = registered();

        for (var actor : List.of(founder, officer, editor, administrator)) {
            assertThat(desk.open(actor, id).id()).isEqualTo(id);
            assertThat(desk.logo(actor, id)).isEmpty();
        }
        for (var actor : List.of(stranger, foreignOfficer)) {
            denied(() -> desk.open(actor, id));
            denied(() -> desk.logo(actor, id));
        }
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.open(editor, OrganisationId.create()));
    }

    @Test
    void queueShowsOfficersTheirMunicipalitiesAndTheCantonAll() {
        var id = registered();

        assertThat(desk.queue(officer)).extracting(OrganisationDesk.File::id).contains(id);
        assertThat(desk.queue(editor)).extracting(OrganisationDesk.File::id).contains(id);
        assertThat(desk.queue(administrator)).extracting(OrganisationDesk.File::id).contains(id);
        assertThat(desk.queue(foreignOfficer))
                .extracting(OrganisationDesk.File::id)
                .doesNotContain(id);
        denied(() -> desk.queue(founder));
        denied(() -> desk.queue(stranger));
    }

    @Test
    void onlyTheMunicipalityOfTheSeatAndTheCantonDecide() {
        var id = registered();

        for (var actor : List.of(founder, stranger, foreignOfficer, administrator)) {
            denied(() -> desk.approve(actor, id, 0, ""));
            denied(() -> desk.sendBack(actor, id, 0, "x"));
            denied(() -> desk.reject(actor, id, 0, "x"));
        }
        for (var actor : List.of(founder, stranger, foreignOfficer)) {
            denied(() -> desk.doublesOf(actor, id));
            denied(() -> desk.history(actor, id));
        }
        assertThat(desk.doublesOf(administrator, id)).isNotNull();
        assertThat(desk.approve(editor, id, 0, "Willkommen")).isTrue();
        assertThat(register.find(id)).isPresent();
        assertThat(desk.open(founder, id).comment()).isEqualTo("Willkommen");
    }

    @Test
    void decisionOnAnOldVersionOrADecidedOneDoesNothing() {
        var id = registered();

        assertThat(desk.approve(officer, id, 7, "")).isFalse();
        assertThat(desk.sendBack(officer, id, 0, "Bitte UID angeben")).isTrue();
        assertThat(desk.approve(officer, id, 0, "")).isFalse();
        assertThat(desk.approve(officer, id, 1, "")).isFalse();
        assertThat(desk.open(founder, id).standing()).isEqualTo(Standing.SENT_BACK);
    }

    @Test
    void sendingBackAndRefusingNeedAReason() {
        var id = registered();

        assertThatIllegalArgumentException().isThrownBy(() -> desk.sendBack(officer, id, 0, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.reject(officer, id, 0, ""));
    }

    @Test
    void oneThatWasSentBackWaitsAgainAfterAChange() {
        var id = registered();
        desk.sendBack(officer, id, 0, "Bitte UID angeben");

        assertThat(desk.change(founder, id, 1, form(name))).isEqualTo(new Kept.Done(id));

        assertThat(desk.open(founder, id).standing()).isEqualTo(Standing.PENDING);
        assertThat(desk.history(officer, id))
                .extracting(ReviewEntry::step)
                .containsExactly(
                        ReviewStep.RESUBMITTED, ReviewStep.SENT_BACK, ReviewStep.REGISTERED);
        assertThat(desk.history(officer, id).get(1))
                .satisfies(e -> assertThat(e.by()).isEqualTo("Olga Olten"))
                .satisfies(e -> assertThat(e.comment()).isEqualTo("Bitte UID angeben"));
    }

    @Test
    void changeOfAnOldVersionIsAConflictAndNothingIsWritten() {
        var id = approved();

        var result = desk.change(founder, id, 0, form(name + " neu"));

        assertThat(result).isInstanceOf(Kept.Conflict.class);
        assertThat(desk.open(founder, id).form().name()).isEqualTo(name);
    }

    @Test
    void onlyAdminsChange() {
        var id = approved();
        var member = member(id);

        for (var actor : List.of(member, stranger, officer, editor, administrator)) {
            denied(() -> desk.change(actor, id, 1, form(name)));
            denied(() -> desk.setLogo(actor, id, new byte[0]));
            denied(() -> desk.joinRequests(actor, id));
            denied(() -> desk.changeRole(actor, id, founder.account(), Role.ORGANISATION_MEMBER));
            denied(() -> desk.remove(actor, id, founder.account()));
        }
        for (var actor : List.of(member, stranger, officer, administrator)) {
            denied(() -> desk.close(actor, id));
        }
        assertThat(desk.change(founder, id, 1, form(name))).isInstanceOf(Kept.Done.class);
    }

    @Test
    void rejectedAndClosedOnesCannotBeChanged() {
        var id = registered();
        desk.reject(officer, id, 0, "Kein Angebot für Zugewanderte");

        denied(() -> desk.change(founder, id, 1, form(name)));
        desk.close(founder, id);
        assertThat(desk.open(founder, id).standing()).isEqualTo(Standing.CLOSED);
        denied(() -> desk.change(founder, id, 2, form(name)));
    }

    @Test
    void closedOneIsNotPublicAnyMore() {
        var id = approved();

        desk.close(editor, id);
        desk.close(editor, id);

        assertThat(register.find(id)).isEmpty();
        assertThat(desk.history(editor, id))
                .filteredOn(e -> e.step() == ReviewStep.CLOSED)
                .hasSize(1);
    }

    @Test
    void onlyTheCantonAccreditsAndThePublicSeesIt() {
        var id = approved();
        var both = Set.of(Accreditation.COACHING, Accreditation.LANGUAGE_COURSES);

        for (var actor : List.of(founder, stranger, officer, administrator)) {
            denied(() -> desk.accredit(actor, id, both));
        }
        desk.accredit(editor, id, both);
        assertThat(desk.open(founder, id).accreditations()).isEqualTo(both);
        assertThat(register.find(id).orElseThrow().content().accredited()).isTrue();

        desk.accredit(editor, id, Set.of(Accreditation.COACHING));
        assertThat(desk.open(founder, id).accreditations()).containsExactly(Accreditation.COACHING);
        desk.accredit(editor, id, Set.of());
        assertThat(register.find(id).orElseThrow().content().accredited()).isFalse();
    }

    @Test
    void demoOrganisationsKeepTheirAccreditation() {
        assertThat(register.page(1, 500).organisations())
                .filteredOn(o -> o.content().accredited())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void joiningIsAnsweredByAdminsOfThatOrganisationOnly() {
        var id = approved();
        desk.askToJoin(stranger, id, "Ich leite den Kurs");
        desk.askToJoin(stranger, id, "noch einmal");
        var request = desk.joinRequests(founder, id).getFirst();
        var otherAdmin = with(officer, Role.ORGANISATION_ADMIN, OrganisationId.create());

        assertThat(desk.joinRequests(founder, id)).hasSize(1);
        assertThat(request.name()).isEqualTo("Stefan Fremd");
        assertThat(request.message()).isEqualTo("Ich leite den Kurs");
        for (var actor : List.of(stranger, officer, editor, otherAdmin)) {
            denied(() -> desk.answerJoin(actor, request.id(), true));
        }
        desk.answerJoin(founder, request.id(), true);
        assertThat(desk.members(founder, id))
                .anySatisfy(m -> {
                    assertThat(m.account()).isEqualTo(stranger.account());
                    assertThat(m.role()).isEqualTo(Role.ORGANISATION_MEMBER);
                });
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.answerJoin(founder, request.id(), false));
    }

    @Test
    void declinedPersonGetsNoRole() {
        var id = approved();
        desk.askToJoin(stranger, id, "");

        desk.answerJoin(founder, desk.joinRequests(founder, id).getFirst().id(), false);

        assertThat(desk.members(founder, id)).hasSize(1);
        assertThat(desk.joinRequests(founder, id)).isEmpty();
    }

    @Test
    void nobodyJoinsOneThatIsNotPublic() {
        var id = registered();

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.askToJoin(stranger, id, ""));
    }

    @Test
    void membersAreSeenByMembersOnly() {
        var id = approved();
        var member = member(id);

        assertThat(desk.members(member, id)).hasSize(2);
        for (var actor : List.of(stranger, officer, editor, administrator)) {
            denied(() -> desk.members(actor, id));
        }
    }

    @Test
    void lastAdminStays() {
        var id = approved();
        var member = member(id);

        assertThat(desk.remove(founder, id, founder.account())).isEqualTo(MemberChange.LAST_ADMIN);
        assertThat(desk.changeRole(founder, id, founder.account(), Role.ORGANISATION_MEMBER))
                .isEqualTo(MemberChange.LAST_ADMIN);
        assertThat(desk.changeRole(founder, id, member.account(), Role.ORGANISATION_ADMIN))
                .isEqualTo(MemberChange.DONE);
        assertThat(desk.remove(founder, id, founder.account())).isEqualTo(MemberChange.DONE);
        assertThat(desk.members(member, id))
                .singleElement()
                .satisfies(m -> assertThat(m.account()).isEqualTo(member.account()));
    }

    @Test
    void memberLeavesAlone() {
        var id = approved();
        var member = member(id);

        assertThat(desk.remove(member, id, member.account())).isEqualTo(MemberChange.DONE);
        assertThat(desk.members(founder, id)).hasSize(1);
    }

    @Test
    void rolesOfOthersAndForeignPeopleAreRefused() {
        var id = approved();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> desk.changeRole(founder, id, founder.account(), Role.CANTON_EDITOR));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        desk.changeRole(founder, id, stranger.account(), Role.ORGANISATION_ADMIN));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.remove(founder, id, stranger.account()));
    }

    @Test
    void twoAdminsWhoLeaveAtOnceDoNotLeaveItAlone() throws Exception {
        var id = approved();
        var member = member(id);
        desk.changeRole(founder, id, member.account(), Role.ORGANISATION_ADMIN);
        var start = new CyclicBarrier(2);

        List<MemberChange> results;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<MemberChange> one =
                    threads.submit(() -> {
                        start.await();
                        return desk.remove(founder, id, founder.account());
                    });
            Future<MemberChange> other =
                    threads.submit(() -> {
                        start.await();
                        return desk.remove(
                                with(member, Role.ORGANISATION_ADMIN, id), id, member.account());
                    });
            results = List.of(one.get(), other.get());
        }

        assertThat(results).containsExactlyInAnyOrder(MemberChange.DONE, MemberChange.LAST_ADMIN);
        assertThat(desk.members(founder, id)).hasSize(1);
    }

    @Test
    void doublesAreApprovedOnesForThoseWhoTypeAndAllForReviewers() {
        var id = registered();
        var twin = fixture.registered(stranger, name);

        assertThat(desk.likelyDoubles(stranger, form(name)))
                .extracting(LikelyDouble::id)
                .doesNotContain(id, twin);
        assertThat(desk.doublesOf(officer, id)).extracting(LikelyDouble::id).contains(twin);
        assertThat(desk.doublesOf(officer, id)).extracting(LikelyDouble::id).doesNotContain(id);
        desk.approve(officer, id, 0, "");
        assertThat(desk.likelyDoubles(stranger, form(name)).getFirst())
                .satisfies(d -> assertThat(d.id()).isEqualTo(id))
                .satisfies(d ->
                        assertThat(d.reasons()).contains(Reason.NAME, Reason.PLACE, Reason.PHONE));
    }

    @Test
    void logoIsReencodedAndPublicOnlyWhenApproved() throws IOException {
        var id = registered();

        assertThat(desk.setLogo(founder, id, picture())).isEqualTo(LogoKept.DONE);
        assertThat(desk.logo(id)).isEmpty();
        assertThat(desk.logo(officer, id)).isPresent();
        desk.approve(officer, id, 0, "");
        assertThat(desk.logo(id)).hasValueSatisfying(png -> assertThat(png).startsWith(0x89, 'P'));
        assertThat(desk.setLogo(founder, id, "<svg onload='x'/>".getBytes()))
                .isEqualTo(LogoKept.NO_IMAGE);
        assertThat(desk.setLogo(founder, id, new byte[5 * 1024 * 1024 + 1]))
                .isEqualTo(LogoKept.TOO_BIG);
        assertThat(desk.setLogo(founder, id, new byte[0])).isEqualTo(LogoKept.DONE);
        assertThat(desk.logo(id)).isEmpty();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void everybodyConcernedGetsAMailInTheOwnLanguage() {
        var postbox = Postbox.of(context);
        var id = registered();
        assertThat(postbox.to(address(officer.account())))
                .singleElement()
                .satisfies(m -> assertThat(m.subject()).contains("Une organisation attend", name))
                .satisfies(m -> assertThat(m.text()).contains("/pruefen/organisation/" + id));
        assertThat(postbox.to(address(foreignOfficer.account()))).isEmpty();

        desk.sendBack(officer, id, 0, "Geheime Bemerkung");
        assertThat(postbox.to(address(founder.account())).getFirst().text())
                .contains("/organisation/" + id + "/angaben")
                .doesNotContain("Geheime Bemerkung");
        desk.change(founder, id, 1, form(name));
        assertThat(postbox.to(address(officer.account()))).hasSize(2);
        desk.approve(officer, id, 2, "");
        assertThat(postbox.to(address(founder.account())).getFirst().subject())
                .contains("Approuvée");

        desk.askToJoin(stranger, id, "");
        assertThat(postbox.to(address(founder.account())).getFirst().text())
                .contains("/organisation/" + id + "/mitglieder")
                .doesNotContain("Stefan");
        desk.answerJoin(founder, desk.joinRequests(founder, id).getFirst().id(), false);
        assertThat(postbox.to(address(stranger.account())).getFirst().subject())
                .contains("Votre demande");
        for (var actor : List.of(founder, officer, stranger)) {
            postbox.empty(address(actor.account()));
        }
    }

    @Test
    void permissionsFollowTheRights() {
        var id = registered();

        assertThat(desk.permissions(founder, id))
                .isEqualTo(new OrganisationPermissions(true, false, false, false));
        assertThat(desk.permissions(officer, id))
                .isEqualTo(new OrganisationPermissions(false, true, true, false));
        assertThat(desk.permissions(editor, id))
                .isEqualTo(new OrganisationPermissions(false, true, true, true));
        assertThat(desk.permissions(administrator, id))
                .isEqualTo(new OrganisationPermissions(false, true, false, false));
        assertThat(desk.permissions(stranger, id))
                .isEqualTo(new OrganisationPermissions(false, false, false, false));
    }
}
