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
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.organisation.PendingChange.LogoStep;
import ch.mitenand.organisation.PendingChange.State;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Changes of approved organisations that somebody looks at first. */
class OrganisationChangesTests extends IntegrationTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final String name = "Prüfwerk " + UUID.randomUUID();
    private final String fresh = "Neuwerk " + UUID.randomUUID();

    @Autowired private ApplicationContext context;
    @Autowired private OrganisationDesk desk;
    @Autowired private OrganisationChanges changes;
    @Autowired private OrganisationRegister register;
    @Autowired private JdbcClient jdbc;
    private OrganisationFixture fixture;
    private Actor founder;
    private Actor officer;
    private Actor foreignOfficer;
    private Actor editor;
    private OrganisationId id;

    @BeforeEach
    void approvedOrganisationOfOlten() {
        fixture = new OrganisationFixture(context);
        founder = fixture.person("Fanny Gründer");
        officer = fixture.person("Olga Olten", new Grant(Role.INTEGRATION_OFFICER, "2581"));
        foreignOfficer =
                fixture.person("Gian Grenchen", new Grant(Role.INTEGRATION_OFFICER, "2546"));
        editor = fixture.person("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        id = fixture.approved(founder, officer, name);
        founder = with(founder, Role.ORGANISATION_ADMIN, id);
    }

    @AfterEach
    void remove() {
        for (var actor : List.of(founder, officer, foreignOfficer, editor)) {
            Postbox.of(context).empty(address(actor.account()));
        }
        jdbc.sql("delete from change_policy where set_by = ?").param(officer.account()).update();
        fixture.remove();
    }

    private void oltenLooksFirst() {
        jdbc.sql("insert into change_policy values (2581, :now, 'AFTER_REVIEW', :by)")
                .param("now", Timestamp.from(Instant.now()))
                .param("by", officer.account())
                .update();
    }

    private File file() {
        return desk.open(founder, id);
    }

    private PendingChange pending() {
        var change = file().change();
        assertThat(change).isNotNull();
        return change;
    }

    private void change(OrganisationForm form) {
        assertThat(desk.change(founder, id, file().version(), form)).isEqualTo(new Kept.Done(id));
    }

    private OrganisationForm moved() {
        var f = form(name);
        return new OrganisationForm(
                f.name(),
                f.legalForm(),
                f.uid(),
                "Marktplatz 1",
                "2540",
                "Grenchen",
                f.email(),
                f.phone(),
                f.website(),
                f.languages(),
                f.description());
    }

    private static void denied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(path))).build();
        return BROWSER.send(request, BodyHandlers.ofString()).body();
    }

    private static byte[] picture(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void changeIsPublicAtOnceWhereNobodyLooksFirst() {
        change(form(fresh));

        assertThat(register.find(id).orElseThrow().name()).isEqualTo(fresh);
        assertThat(file().change()).isNull();
        assertThat(desk.history(officer, id).getFirst().step()).isEqualTo(ReviewStep.CHANGED);
    }

    @Test
    void changeWaitsAndNothingOfItIsPublic() throws Exception {
        oltenLooksFirst();
        var before = register.find(id).orElseThrow();

        change(form(fresh));

        assertThat(register.find(id).orElseThrow()).isEqualTo(before);
        assertThat(file().form().name()).isEqualTo(name);
        assertThat(file().standing()).isEqualTo(Standing.APPROVED);
        assertThat(pending().form().name()).isEqualTo(fresh);
        assertThat(pending().fields()).containsExactly(new ChangedField("Name", name, fresh));
        for (String path :
                List.of(
                        "/organisationen/" + id,
                        "/api/hsds/v3/organizations/" + id,
                        "/angebote?q=" + fresh.substring(8, 16))) {
            assertThat(get(path)).as(path).doesNotContain(fresh);
        }
        assertThat(get("/organisationen/" + id)).contains(name);
    }

    @Test
    void changeWaitsInTheQueueOfTheMunicipalityAndTheCanton() {
        oltenLooksFirst();
        change(form(fresh));

        for (var actor : List.of(officer, editor)) {
            assertThat(desk.queue(actor))
                    .filteredOn(f -> f.id().equals(id))
                    .singleElement()
                    .satisfies(f -> assertThat(f.changeWaits()).isTrue())
                    .satisfies(f -> assertThat(f.waitingSince()).isAfter(f.modifiedAt()));
            assertThat(desk.permissions(actor, id).decide()).isTrue();
        }
        assertThat(desk.queue(foreignOfficer)).extracting(File::id).doesNotContain(id);
        assertThat(desk.permissions(founder, id).decide()).isFalse();
    }

    @Test
    void approvedChangeIsPublic() {
        oltenLooksFirst();
        change(form(fresh));

        assertThat(changes.approveChange(officer, id, file().version(), "Danke")).isTrue();

        assertThat(register.find(id).orElseThrow().name()).isEqualTo(fresh);
        assertThat(file().change()).isNull();
        assertThat(file().comment()).isEqualTo("Danke");
        assertThat(desk.history(officer, id))
                .extracting(ReviewEntry::step)
                .startsWith(ReviewStep.CHANGE_APPROVED, ReviewStep.CHANGE_SUBMITTED);
        assertThat(changes.approveChange(officer, id, file().version(), "")).isFalse();
    }

    @Test
    void changeThatWasSentBackStaysHiddenAndWaitsAgainWhenItIsRevised() {
        oltenLooksFirst();
        change(form(fresh));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> changes.sendChangeBack(officer, id, file().version(), " "));
        assertThat(changes.sendChangeBack(officer, id, file().version(), "Bitte kürzer")).isTrue();

        assertThat(register.find(id).orElseThrow().name()).isEqualTo(name);
        assertThat(pending().state()).isEqualTo(State.SENT_BACK);
        assertThat(pending().comment()).isEqualTo("Bitte kürzer");
        assertThat(desk.queue(officer)).extracting(File::id).doesNotContain(id);
        assertThat(changes.approveChange(officer, id, file().version(), "")).isFalse();

        change(form(fresh + " neu"));
        assertThat(pending().state()).isEqualTo(State.WAITING);
        assertThat(pending().comment()).isEmpty();
    }

    @Test
    void adminWithdrawsAChange() {
        oltenLooksFirst();
        change(form(fresh));

        for (var actor : List.of(officer, foreignOfficer, editor)) {
            denied(() -> changes.withdrawChange(actor, id));
        }
        changes.withdrawChange(founder, id);
        changes.withdrawChange(founder, id);

        assertThat(file().change()).isNull();
        assertThat(desk.history(officer, id))
                .filteredOn(e -> e.step() == ReviewStep.CHANGE_WITHDRAWN)
                .hasSize(1);
        assertThat(register.find(id).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void changeBackToWhatIsPublicIsNone() {
        oltenLooksFirst();
        change(form(fresh));
        change(form(name));

        assertThat(file().change()).isNull();
    }

    @Test
    void onlyResponsibleReviewersDecideAndNobodyOnTheirOwn() {
        oltenLooksFirst();
        change(form(fresh));
        int version = file().version();
        var administrator = fixture.person("Adi Admin", new Grant(Role.ADMINISTRATOR, ""));
        var founderOfOlten =
                new Actor(
                        founder.account(),
                        "",
                        Stream.concat(founder.grants().stream(), officer.grants().stream())
                                .collect(Collectors.toSet()));
        var formerAdmin = new Actor(founder.account(), "", officer.grants());

        for (var actor :
                List.of(founder, foreignOfficer, administrator, founderOfOlten, formerAdmin)) {
            denied(() -> changes.approveChange(actor, id, version, ""));
            denied(() -> changes.sendChangeBack(actor, id, version, "x"));
        }
        assertThat(changes.approveChange(editor, id, version, "")).isTrue();
    }

    @Test
    void nobodyApprovesWhatTheyHaveNotSeen() throws IOException {
        oltenLooksFirst();
        change(form(fresh));
        int seen = file().version();
        change(form(fresh + " anders"));
        int seenLater = file().version();
        desk.setLogo(founder, id, picture(30));

        assertThat(changes.approveChange(officer, id, seen, "")).isFalse();
        assertThat(changes.approveChange(officer, id, seenLater, "")).isFalse();
        assertThat(desk.change(founder, id, seen, form(name))).isInstanceOf(Kept.Conflict.class);
        assertThat(register.find(id).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void logoWaitsToo() throws IOException {
        desk.setLogo(founder, id, picture(30));
        byte[] old = desk.logo(id).orElseThrow();
        oltenLooksFirst();

        assertThat(desk.setLogo(founder, id, picture(60))).isEqualTo(LogoKept.WAITS);

        assertThat(desk.logo(id)).contains(old);
        assertThat(pending().logo()).isEqualTo(LogoStep.NEW);
        assertThat(pending().fields()).isEmpty();
        denied(() -> changes.changedLogo(foreignOfficer, id));
        byte[] held = changes.changedLogo(officer, id).orElseThrow();
        assertThat(held).isNotEqualTo(old);
        assertThat(changes.approveChange(officer, id, file().version(), "")).isTrue();
        assertThat(desk.logo(id)).contains(held);

        assertThat(desk.setLogo(founder, id, new byte[0])).isEqualTo(LogoKept.WAITS);
        assertThat(desk.hasLogo(id)).isTrue();
        assertThat(changes.approveChange(officer, id, file().version(), "")).isTrue();
        assertThat(desk.hasLogo(id)).isFalse();
        assertThat(desk.setLogo(founder, id, new byte[0])).isEqualTo(LogoKept.DONE);
        assertThat(file().change()).isNull();
    }

    @Test
    void logoAloneDoesNotHandInAChangeThatWasSentBack() throws IOException {
        oltenLooksFirst();
        change(form(fresh));
        changes.sendChangeBack(officer, id, file().version(), "Bitte kürzer");
        desk.setLogo(founder, id, picture(30));

        assertThat(pending().state()).isEqualTo(State.SENT_BACK);
        change(pending().form());
        assertThat(pending().state()).isEqualTo(State.WAITING);
        assertThat(pending().logo()).isEqualTo(LogoStep.NEW);
    }

    @Test
    void newMunicipalityDecidesOnAMoveWhateverTheRule() {
        change(moved());

        assertThat(register.find(id).orElseThrow().content().bfs()).isEqualTo(2581);
        assertThat(pending().moves()).isTrue();
        assertThat(pending().reviewer()).isEqualTo("Gemeinde Grenchen oder Fachstelle Integration");
        assertThat(desk.queue(foreignOfficer)).extracting(File::id).contains(id);
        assertThat(desk.queue(officer)).extracting(File::id).doesNotContain(id);
        assertThat(desk.open(foreignOfficer, id).change()).isNotNull();
        int version = file().version();
        denied(() -> changes.approveChange(officer, id, version, ""));

        assertThat(changes.approveChange(foreignOfficer, id, version, "")).isTrue();
        assertThat(register.find(id).orElseThrow().content().bfs()).isEqualTo(2546);
        denied(() -> desk.open(officer, id));
    }

    @Test
    void newMunicipalitySeesTheOrganisationOnlyWhileTheMoveWaits() {
        denied(() -> desk.open(foreignOfficer, id));
        change(moved());
        changes.sendChangeBack(foreignOfficer, id, file().version(), "Wo genau?");

        denied(() -> desk.open(foreignOfficer, id));
        denied(() -> desk.history(foreignOfficer, id));
        change(form(name));
        assertThat(file().change()).isNull();
    }

    @Test
    void mailsSayThatSomethingWaitsAndWhatBecameOfItButNothingOfTheChange() {
        oltenLooksFirst();
        var postbox = Postbox.of(context);
        postbox.empty(address(officer.account()));
        postbox.empty(address(founder.account()));
        change(form(fresh));
        change(form(fresh + " neu"));

        assertThat(postbox.to(address(officer.account())))
                .singleElement()
                .satisfies(m -> assertThat(m.subject()).contains("modification attend", name))
                .satisfies(m -> assertThat(m.text()).contains("/pruefen/organisation/" + id))
                .satisfies(m -> assertThat(m.text()).doesNotContain(fresh));
        changes.sendChangeBack(officer, id, file().version(), "Geheime Bemerkung");
        assertThat(postbox.to(address(founder.account())).getFirst().text())
                .contains("/organisation/" + id + "/angaben")
                .doesNotContain("Geheime Bemerkung", fresh);
        change(form(fresh));
        assertThat(postbox.to(address(officer.account()))).hasSize(2);
        changes.approveChange(officer, id, file().version(), "");
        assertThat(postbox.to(address(founder.account())).getFirst().subject())
                .contains("Modification approuvée");
        change(moved());
        assertThat(postbox.to(address(foreignOfficer.account()))).hasSize(1);
    }

    @Test
    void closingForgetsTheChange() {
        oltenLooksFirst();
        change(form(fresh));
        desk.close(founder, id);

        assertThat(file().change()).isNull();
        assertThat(desk.queue(officer)).extracting(File::id).doesNotContain(id);
    }

    @Test
    void doublesOfAChangeAreThoseOfTheNewName() {
        oltenLooksFirst();
        var other = fixture.registered(editor, form(fresh));
        assertThat(desk.doublesOf(officer, id))
                .filteredOn(d -> d.id().equals(other))
                .allSatisfy(d -> assertThat(d.reasons()).doesNotContain(LikelyDouble.Reason.NAME));
        change(form(fresh));

        assertThat(desk.doublesOf(officer, id))
                .filteredOn(d -> d.id().equals(other))
                .singleElement()
                .satisfies(d -> assertThat(d.reasons()).contains(LikelyDouble.Reason.NAME));
    }
}
