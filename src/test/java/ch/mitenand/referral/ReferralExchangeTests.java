package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.shared.SwissFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the portal for other software, and for whom. */
class ReferralExchangeTests extends ReferralTest {

    @Autowired private ReferralExchange exchange;

    private String csv(Actor actor) {
        return text(exchange.csv(actor, scene.today.minusDays(1), scene.today.plusDays(1)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void csvHasNumbersAndNoNames() {
        var made = scene.in(AssignmentState.RUNNING);
        var file = scene.cases.file(scene.officer, made.id());

        String csv = csv(scene.officer);

        assertThat(csv).startsWith("\ufeffart;fallnummer;");
        assertThat(csv)
                .contains(
                        "Zuweisung;" + file.number(), one(made).number(), ";RUNNING;in-progress;");
        assertThat(csv).doesNotContain("Samira", "Tesfai", "+41 00", "langsam", "Rollstuhl");
        assertThat(scene.cases.accesses(made.id(), What.EXPORTED)).isEqualTo(1);
    }

    @Test
    void draftsAreNotInTheCsv() {
        var made = scene.in(AssignmentState.DRAFT);

        assertThat(csv(scene.officer)).doesNotContain(one(made).number());
    }

    @Test
    void officerOfAnotherMunicipalityGetsTheFileAsIfThereWereNone() {
        var other = CaseFixture.officer(CaseFixture.GRENCHEN);
        String before = csv(other);
        String costs = text(exchange.accounting(other, scene.today, scene.today));
        var made = scene.in(AssignmentState.RUNNING);

        assertThat(csv(other)).isEqualTo(before);
        assertThat(text(exchange.accounting(other, scene.today, scene.today))).isEqualTo(costs);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> exchange.json(other, made.id()));
        assertThat(scene.cases.accesses(made.id(), What.REFUSED)).isEqualTo(1);
    }

    @Test
    void officerElsewhereWhoIsAlsoTheReceiverExportsNothingOfIt() {
        var made = scene.in(AssignmentState.RUNNING);
        var both =
                new Actor(
                        UUID.randomUUID(),
                        "Vera Doppelt",
                        Set.of(
                                new Grant(Role.INTEGRATION_OFFICER, "2546"),
                                new Grant(Role.ORGANISATION_ADMIN, scene.organisation.toString())));

        assertThat(csv(both)).doesNotContain(one(made).number());
    }

    @Test
    void jsonSaysWhereItStandsAndNotWhoItIs() {
        var made = scene.in(AssignmentState.COMPLETED);

        String json = text(exchange.json(scene.officer, made.id()));
        var read = JsonMapper.shared().readTree(json);

        assertThat(read.at("/format").asString()).isEqualTo("mitenand-referrals");
        assertThat(read.at("/assignments/0/status").asString()).isEqualTo("completed");
        assertThat(read.at("/assignments/0/state").asString()).isEqualTo("COMPLETED");
        assertThat(read.at("/assignments/0/outcome").asString()).isEqualTo("GOAL_REACHED");
        assertThat(json).doesNotContain("Samira", "Tesfai", "+41 00", "langsam", "Rollstuhl");
    }

    /** A new field fails here until somebody has decided that it leaves the portal. */
    @Test
    void filesHaveTheseFieldsAndNoOther() {
        var made = scene.in(AssignmentState.RUNNING);
        context.getBean(Recommendations.class).issue(scene.officer, made.id(), scene.offer, null);
        var read = JsonMapper.shared().readTree(text(exchange.json(scene.officer, made.id())));

        assertThat(read.propertyNames())
                .containsExactlyInAnyOrder(
                        "format",
                        "version",
                        "exportedAt",
                        "case",
                        "assignments",
                        "recommendations");
        assertThat(read.at("/case").propertyNames())
                .containsExactlyInAnyOrder("number", "externalNumber", "state");
        assertThat(read.at("/assignments/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "number",
                        "status",
                        "state",
                        "stateSince",
                        "targetKind",
                        "target",
                        "goal",
                        "topic",
                        "basis",
                        "sentAt",
                        "acceptedAt",
                        "startsOn",
                        "endedOn",
                        "outcome",
                        "reason",
                        "reportedText",
                        "acknowledged",
                        "follows",
                        "attendance",
                        "costs");
        assertThat(read.at("/assignments/0/costs").propertyNames())
                .containsExactlyInAnyOrder(
                        "payer",
                        "priceChf",
                        "approvedChf",
                        "limitChf",
                        "approvedOn",
                        "hardship",
                        "hardshipDecidedOn",
                        "waivedChf");
        assertThat(read.at("/recommendations/0").propertyNames())
                .containsExactlyInAnyOrder("code", "offer", "goal", "issuedOn", "state", "stateOn");
        assertThat(csv(scene.officer).lines().findFirst())
                .contains(
                        "\ufeffart;fallnummer;fallnummer_extern;nummer;angebot;stand;stand_fhir;stand_seit;gesendet;"
                                + "beginn;ende;ergebnis;grund;quittiert;anwesend;entschuldigt;unentschuldigt;letzter_tag");
        assertThat(
                        text(exchange.accounting(scene.officer, scene.today, scene.today))
                                .lines()
                                .findFirst())
                .contains(
                        "\ufefffallnummer;fallnummer_extern;zuweisung;angebot;zahlt;preis_chf;bewilligt_chf;limite_chf;"
                                + "erlassen_chf;bewilligt_am;haertefall;haertefall_am;stand;beginn;ende");
    }

    @Test
    void draftWithoutPayerHasNone() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(new Target.ToOffer(scene.offer), scene.goal(id), null, null, 0);
        ReferralScene.done(assignments.begin(scene.officer, id, draft));

        var read = JsonMapper.shared().readTree(text(exchange.json(scene.officer, id)));

        assertThat(read.at("/assignments/0/costs/payer").isNull()).isTrue();
    }

    @Test
    void attendanceLeavesAsSums() {
        var made = scene.in(AssignmentState.RUNNING);
        var json = JsonMapper.shared();
        assertThat(
                        json.readTree(text(exchange.json(scene.officer, made.id())))
                                .at("/assignments/0/attendance")
                                .isNull())
                .isTrue();
        ReferralScene.done(
                desk.attend(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today,
                        ReceiverDesk.Presence.EXCUSED));

        var read = json.readTree(text(exchange.json(scene.officer, made.id())));

        assertThat(read.at("/assignments/0/attendance/present").asInt()).isZero();
        assertThat(read.at("/assignments/0/attendance/excused").asInt()).isEqualTo(1);
        assertThat(read.at("/assignments/0/attendance/absent").asInt()).isZero();
        assertThat(read.at("/assignments/0/attendance/lastDay").asString())
                .isEqualTo(scene.today.toString());
        assertThat(line(made)).endsWith(";nein;0;1;0;" + SwissFormat.date(scene.today));
    }

    @Test
    void withoutAnEntryTheSumsAreEmpty() {
        var made = scene.in(AssignmentState.RUNNING);

        assertThat(line(made)).endsWith(";nein;;;;");
        assertThat(csv(scene.officer).lines().findFirst().orElseThrow())
                .endsWith(";quittiert;anwesend;entschuldigt;unentschuldigt;letzter_tag");
    }

    private String line(ReferralScene.Made made) {
        String number = one(made).number();
        return csv(scene.officer).lines().filter(l -> l.contains(number)).findFirst().orElseThrow();
    }

    @Test
    void accountingHasApprovedContributionsOnly() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        CostPayer.MUNICIPALITY,
                        12_050);
        var made =
                new ReferralScene.Made(
                        id, ReferralScene.done(assignments.begin(scene.officer, id, draft)));
        String number = one(made).number();
        assertThat(text(exchange.accounting(scene.officer, scene.today, scene.today)))
                .doesNotContain(number);

        assignments.approveCosts(scene.officer, id, made.referral(), 10_000, 11_000);

        assertThat(text(exchange.accounting(scene.officer, scene.today, scene.today)))
                .contains(number, ";MUNICIPALITY;120.50;100.00;110.00;0.00;")
                .doesNotContain("Samira", "Nora");
    }

    @Test
    void accountingHasWhatIsWaivedForWhoPaysAlone() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        CostPayer.PERSON,
                        12_000);
        var referral = ReferralScene.done(assignments.begin(scene.officer, id, draft));
        String number = one(new ReferralScene.Made(id, referral)).number();
        assignments.requestHardship(scene.officer, id, referral, "Das Einkommen reicht nicht.");
        assertThat(costs(0)).doesNotContain(number);

        clock.travel(Duration.ofDays(3));
        ReferralScene.done(assignments.decideHardship(scene.officer, id, referral, true, 6_000));
        ReferralScene.done(assignments.send(scene.officer, id, referral));
        clock.travel(Duration.ofDays(4));
        ReferralScene.done(
                desk.decline(scene.admin, scene.inbox, referral, Reason.FULL, "Leider voll."));

        assertThat(costs(0)).doesNotContain(number);
        assertThat(costs(7)).doesNotContain(number);
        assertThat(costs(3))
                .startsWith(
                        "\ufefffallnummer;fallnummer_extern;zuweisung;angebot;zahlt;preis_chf;bewilligt_chf;"
                                + "limite_chf;erlassen_chf;bewilligt_am;haertefall;haertefall_am;stand;")
                .contains(
                        ";PERSON;120.00;;;60.00;;GRANTED;%s;DECLINED;"
                                .formatted(SwissFormat.date(scene.today.plusDays(3))))
                .doesNotContain("Samira", "Nora", "Einkommen");
    }

    /** What was decided on one day. */
    private String costs(int days) {
        var day = scene.today.plusDays(days);
        return text(exchange.accounting(scene.officer, day, day));
    }

    @Test
    void refusedHardshipIsNoMoney() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        CostPayer.EMPLOYER,
                        12_000);
        var referral = ReferralScene.done(assignments.begin(scene.officer, id, draft));
        var made = new ReferralScene.Made(id, referral);
        assignments.requestHardship(scene.officer, id, referral, "Die Firma zahlt nicht alles.");
        ReferralScene.done(assignments.decideHardship(scene.officer, id, referral, false, 0));

        assertThat(costs(0)).doesNotContain(one(made).number());
        assertThat(one(made).costs().decidedOn()).isEqualTo(scene.today);

        ReferralScene.done(
                assignments.requestHardship(scene.officer, id, referral, "Noch einmal."));
        assertThat(one(made).costs().decidedOn()).isNull();
    }

    @Test
    void periodThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> exchange.csv(scene.officer, scene.today, scene.today.minusDays(1)));
    }

    @Test
    void cockpitIsForTheCantonAndHidesFew() {
        var canton = ReferralScene.actor(Role.CANTON_EDITOR, "");
        scene.in(AssignmentState.RUNNING);

        String csv = text(exchange.cockpit(canton, scene.today.getYear()));

        assertThat(csv).startsWith("\ufefftabelle;kategorie;stand;quartal;anzahl");
        assertThat(csv.lines().filter(l -> l.matches(".*;[1-4]$"))).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> exchange.cockpit(scene.officer, scene.today.getYear()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        exchange.cockpit(
                                ReferralScene.actor(Role.ADMINISTRATOR, ""),
                                scene.today.getYear()));
    }

    @Test
    void whoLeadsNoCasesExportsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> csv(scene.admin));
    }
}
