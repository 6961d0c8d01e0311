package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.account.UnaskedMatters.Matter;
import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mail.Postbox;
import ch.mitenand.organisation.OrganisationFixture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When nobody of an office can be reached, somebody hears of its referrals. */
class LeaderlessReferralsTests extends ReferralTest {

    private static final String REGION = "Sozialregion Zuchwil-Luterbach";

    /** A municipality without accounts in the demo data; its integration office has a mail. */
    private static final String TRIMBACH = "2500";

    private static final String OFFICE_OF_TRIMBACH = "Integrationsstelle Trimbach";

    @Autowired private LeaderlessReferrals leaderless;

    private final Map<UUID, DemoInbox.Received> seen = new HashMap<>();
    private final Set<UUID> before = new HashSet<>();
    private OrganisationFixture people;

    @BeforeEach
    void prepare() {
        people = new OrganisationFixture(context);
        told("").forEach(mail -> before.add(mail.id()));
    }

    @AfterEach
    void removePeople() {
        people.remove();
    }

    /** One of the region, so that its case stays readable for the officer of the test. */
    private ReferralScene.Made ofTheRegion() {
        return sentBy(Role.CASE_LEAD, REGION);
    }

    private ReferralScene.Made sentBy(Role role, String scope) {
        var made = scene.in(AssignmentState.SENT);
        scene.cases
                .owner()
                .sql(
                        "update referral_assignment set sender_role = :role, sender_scope = :scope where id = :id")
                .param("role", role.name())
                .param("scope", scope)
                .param("id", made.referral().id())
                .update();
        return made;
    }

    private UUID lead() {
        return people.person("Lea Leitung", new Grant(Role.CASE_LEAD, REGION)).account();
    }

    private void locked(UUID account, boolean locked) {
        scene.cases
                .owner()
                .sql("update account set locked = :locked where id = :id")
                .param("locked", locked)
                .param("id", account)
                .update();
    }

    private String officeMail() {
        return scene.cases
                .owner()
                .sql("select email from integration_office where bfs = :bfs")
                .param("bfs", Integer.valueOf(TRIMBACH))
                .query(String.class)
                .single();
    }

    private void setOfficeMail(@Nullable String mail) {
        scene.cases
                .owner()
                .sql("update integration_office set email = :mail where bfs = :bfs")
                .param("mail", mail)
                .param("bfs", Integer.valueOf(TRIMBACH))
                .update();
    }

    private List<DemoInbox.Received> told() {
        return told(REGION);
    }

    private List<DemoInbox.Received> told(String office) {
        Postbox.of(context).to(DemoActors.ADMINISTRATOR).forEach(mail -> seen.put(mail.id(), mail));
        return seen.values().stream()
                .filter(mail -> mail.subject().contains(office) && !before.contains(mail.id()))
                .toList();
    }

    private List<Matter> listed() {
        return listed(REGION);
    }

    private List<Matter> listed(String office) {
        return leaderless.unasked().stream().filter(m -> m.whose().equals(office)).toList();
    }

    @Test
    void administratorsHearWhenNobodyCan() {
        var made = ofTheRegion();
        locked(lead(), true);
        days(30);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.EXPIRED);
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().subject()).doesNotContain(one(made).number());
        assertThat(listed())
                .containsExactly(
                        new Matter(
                                "Zuweisungen ohne Zuständige: 1", REGION, "/verwaltung/personen"));
        round.run();
        assertThat(told()).hasSize(1);
        days(7);
        assertThat(told()).hasSize(2);
    }

    @Test
    void nobodyIsBotheredWhileSomebodyLeads() {
        ofTheRegion();
        var account = lead();
        days(1);
        assertThat(told()).isEmpty();
        assertThat(listed()).isEmpty();

        locked(account, true);
        round.run();
        assertThat(told()).hasSize(1);
        locked(account, false);
        days(14);
        assertThat(told()).hasSize(1);
        assertThat(listed()).isEmpty();
    }

    @Test
    void acknowledgedOnesAreNoMatter() {
        var made = ofTheRegion();
        assertThat(listed()).hasSize(1);
        ReferralScene.done(
                desk.decline(scene.admin, scene.inbox, made.referral(), Reason.FULL, ""));
        assertThat(listed()).hasSize(1);
        ReferralScene.done(assignments.acknowledge(scene.officer, made.id(), made.referral()));

        assertThat(listed()).isEmpty();
    }

    @Test
    void municipalityWithoutAccountAndMailIsOneToo() {
        sentBy(Role.INTEGRATION_OFFICER, TRIMBACH);
        String mail = officeMail();
        days(1);
        assertThat(told(OFFICE_OF_TRIMBACH)).isEmpty();
        assertThat(listed(OFFICE_OF_TRIMBACH)).isEmpty();

        setOfficeMail(null);
        try {
            round.run();
            assertThat(told(OFFICE_OF_TRIMBACH)).hasSize(1);
            assertThat(listed(OFFICE_OF_TRIMBACH))
                    .containsExactly(
                            new Matter(
                                    "Zuweisungen ohne Zuständige: 1",
                                    OFFICE_OF_TRIMBACH,
                                    "/verwaltung/personen"));

            people.person("Ola Offen", new Grant(Role.INTEGRATION_OFFICER, TRIMBACH));
            days(7);
            assertThat(told(OFFICE_OF_TRIMBACH)).hasSize(1);
            assertThat(listed(OFFICE_OF_TRIMBACH)).isEmpty();
        } finally {
            setOfficeMail(mail);
        }
    }
}
