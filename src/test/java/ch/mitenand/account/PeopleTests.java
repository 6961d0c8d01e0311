package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.People.Holder;
import ch.mitenand.account.People.Taken;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Who gives and takes which roles. */
class PeopleTests extends SecondFactorTest {

    private static final Grant EDITOR = new Grant(Role.CANTON_EDITOR, "");
    private static final Grant ADMIN = new Grant(Role.ADMINISTRATOR, "");
    private static final Grant POOL = new Grant(Role.POOL_COORDINATOR, "2581");

    @Autowired private People people;
    @Autowired private AccountAdministration accounts;
    @Autowired private Invitations invitations;
    @Autowired private LastAdmin last;

    private static Actor as(UUID id, Grant... grants) {
        return new Actor(id, "Pia Probe", Set.of(grants));
    }

    private Actor person(String name, Grant grant) {
        var id = account(name);
        grants.give(id, grant);
        return as(id, grant);
    }

    private static List<String> emails(List<Holder> holders) {
        return holders.stream().map(Holder::email).toList();
    }

    @Test
    void everybodyMayOfferWhatTheRulesSay() {
        var id = UUID.randomUUID();
        var offers = people.offers(as(id, EDITOR));
        assertThat(offers)
                .extracting(People.Offer::role)
                .containsExactly(
                        Role.INTEGRATION_OFFICER,
                        Role.POOL_COORDINATOR,
                        Role.SAFEGUARDING_CONTACT,
                        Role.CASE_LEAD);
        assertThat(offers.getFirst().places()).hasSizeGreaterThan(100);
        assertThat(offers.getLast().places())
                .hasSizeBetween(10, 14)
                .contains(new People.Place("Sozialregion Olten", "Sozialregion Olten"));
        assertThat(people.offers(as(id, OFFICER)))
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.places())
                                .containsExactly(new People.Place("2581", "Olten")));
        assertThat(people.offers(as(id, ADMIN)))
                .extracting(People.Offer::role)
                .containsExactly(Role.CANTON_EDITOR, Role.ADMINISTRATOR);
        for (var grant :
                List.of(
                        POOL,
                        new Grant(Role.CASE_LEAD, "Sozialregion Olten"),
                        new Grant(Role.ORGANISATION_ADMIN, id.toString()))) {
            assertThatThrownBy(() -> people.offers(as(id, grant)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void holdersAreThoseOfTheOwnReach() {
        var officer = person("ib", OFFICER);
        var pool = person("pool", POOL);
        person("fremd", new Grant(Role.POOL_COORDINATOR, "2546"));
        assertThat(emails(people.holders(officer)))
                .contains("pool" + DOMAIN)
                .doesNotContain("fremd" + DOMAIN, "ib" + DOMAIN);
        assertThat(emails(people.holders(as(pool.account(), EDITOR))))
                .contains("pool" + DOMAIN, "fremd" + DOMAIN, "ib" + DOMAIN)
                .doesNotContain(DemoActors.CANTON, DemoActors.ADMINISTRATOR);
    }

    @Test
    void takenRoleIsGoneAtTheNextClick() {
        var id = officer("ib");
        signIn("ib" + DOMAIN);
        setUpApp();
        assertThat(current.require().has(Role.INTEGRATION_OFFICER, "2581")).isTrue();
        var editor = person("kanton", EDITOR);

        assertThat(people.take(editor, id, OFFICER)).isEqualTo(Taken.DONE);

        assertThat(current.require().grants()).isEmpty();
        assertThatThrownBy(() -> people.take(editor, id, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(people.history(editor).getFirst())
                .satisfies(event -> {
                    assertThat(event.what())
                            .isEqualTo("Rolle weggenommen: Integrationsbeauftragte/r, Olten");
                    assertThat(event.by()).isEqualTo("Pia Probe");
                });
    }

    @Test
    void nobodyTakesWhatTheyCouldNotGive() {
        var officer = person("ib", OFFICER);
        var other = person("ib2", OFFICER);
        var editor = person("kanton", EDITOR);
        assertThatThrownBy(() -> people.take(officer, other.account(), OFFICER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.take(editor, editor.account(), EDITOR))
                .isInstanceOf(AccessDeniedException.class);
        var foreign = new Grant(Role.POOL_COORDINATOR, "2546");
        assertThatThrownBy(() -> people.take(officer, other.account(), foreign))
                .isInstanceOf(AccessDeniedException.class);
        var organisation = new Grant(Role.ORGANISATION_ADMIN, UUID.randomUUID().toString());
        assertThatThrownBy(() ->
                        people.take(
                                as(officer.account(), organisation), other.account(), organisation))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lastAdministratorStays() {
        var demo = new DemoActors(jdbc).of(DemoActors.ADMINISTRATOR);
        assertThat(people.take(demo, demo.account(), ADMIN)).isEqualTo(Taken.LAST_ADMINISTRATOR);
        assertThat(accounts.lock(person("zweite", ADMIN), demo.account())).isPresent();
        var mine = person("dritte", ADMIN);
        assertThat(people.take(mine, mine.account(), ADMIN)).isEqualTo(Taken.DONE);
        assertThat(people.take(demo, demo.account(), ADMIN)).isEqualTo(Taken.DEMO);
    }

    @Test
    void administratorOfTheDemoDoesNotCountElsewhere() {
        var only = person("einzige", ADMIN);
        var real = new LastAdmin(jdbc, new ch.mitenand.shell.Site("", "none"));
        assertThat(real.isLastAdministrator(only.account())).isTrue();
        assertThat(last.isLastAdministrator(only.account())).isFalse();
    }

    @Test
    void invitesToExistingPlacesOnly() {
        var editor = person("kanton", EDITOR);
        assertThatThrownBy(() ->
                        people.invite(
                                editor,
                                "gast" + DOMAIN,
                                new Grant(Role.INTEGRATION_OFFICER, "9999")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> people.invite(editor, "gast" + DOMAIN, EDITOR))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(people.invite(editor, "gast", OFFICER)).isPresent();
        person("ib", OFFICER);
        assertThat(people.invite(editor, " IB" + DOMAIN, OFFICER).orElseThrow())
                .contains("hat die Rolle schon");
    }

    @Test
    void openInvitationsAreSeenAndWithdrawnByAllOfTheSameReach() {
        var editor = person("kanton", EDITOR);
        var other = person("kanton2", EDITOR);
        assertThat(people.invite(editor, "gast" + DOMAIN, OFFICER)).isEmpty();
        var waiting =
                people.invitations(other).stream()
                        .filter(w -> w.email().equals("gast" + DOMAIN))
                        .findFirst()
                        .orElseThrow();
        assertThat(waiting.place()).isEqualTo("Olten");
        assertThat(waiting.invitedBy()).isEqualTo("Pia Probe");
        assertThat(people.invitations(person("ib", OFFICER))).doesNotContain(waiting);

        invitations.withdraw(other, waiting.id());

        assertThat(people.invitations(editor)).doesNotContain(waiting);
    }

    @Test
    void lockedAccountIsOutAtOnceUntilItIsUnlocked() {
        var admin = person("admin", ADMIN);
        var id = officer("ib");
        var browser = new Browser();
        browser.signIn("ib" + DOMAIN, GOOD);
        assertThat(browser.isIn() || browser.get("/konto/zweiter-faktor").statusCode() == 200)
                .isTrue();

        assertThat(accounts.lock(admin, id)).isEmpty();

        assertThat(browser.isIn()).isFalse();
        assertThat(browser.signIn("ib" + DOMAIN, GOOD)).isEqualTo("/anmelden?error");
        assertThat(accounts.find(admin, "IB" + DOMAIN))
                .singleElement()
                .satisfies(found -> assertThat(found.locked()).isTrue());
        assertThat(accounts.unlock(admin, id)).isEmpty();
        assertThat(new Browser().signIn("ib" + DOMAIN, GOOD)).doesNotContain("error");
        assertThat(people.history(admin).stream().map(People.Event::what).limit(2))
                .containsExactly("Konto entsperrt", "Konto gesperrt");
        assertThat(people.history(person("kanton", EDITOR)))
                .noneMatch(event -> event.what().startsWith("Konto"));
    }

    @Test
    void lostPhoneIsReplaced() {
        var admin = person("admin", ADMIN);
        var id = officer("ib");
        signIn("ib" + DOMAIN);
        setUpApp();
        forgetMails("ib" + DOMAIN);

        assertThat(accounts.resetFactors(admin, id)).isEmpty();

        assertThat(current.find()).isEmpty();
        assertThat(subjects("ib" + DOMAIN))
                .containsExactly("Ihr zweiter Faktor wurde zurückgesetzt");
        signInAgain("ib");
        assertThat(current.require().grants()).isEmpty();
        setUpApp();
        assertThat(current.require().grants()).containsExactly(OFFICER);
    }

    @Test
    void accountsAreForAdministratorsAndOthersOnly() {
        var admin = person("admin", ADMIN);
        var editor = person("kanton", EDITOR);
        assertThatThrownBy(() -> accounts.find(editor, "konto-test"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.lock(editor, admin.account()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.unlock(editor, admin.account()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.resetFactors(editor, admin.account()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(accounts.resetFactors(admin, admin.account())).isPresent();
        assertThat(accounts.lock(admin, admin.account())).isPresent();
        assertThat(accounts.find(admin, "ko")).isEmpty();
        assertThat(accounts.find(admin, "%%%")).isEmpty();
        assertThatThrownBy(() -> accounts.lock(admin, UUID.randomUUID()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void historyCannotBeChanged() {
        var id = officer("ib");
        assertThatThrownBy(() ->
                        jdbc.sql("update grant_log set what = 'TAKEN' where account = :id")
                                .param("id", id)
                                .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from grant_log").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void repeatedGivingIsRecordedOnce() {
        var id = officer("ib");
        grants.give(id, OFFICER);
        grants.take(id, POOL);
        assertThat(
                        jdbc.sql("select what from grant_log where account = :id order by id")
                                .param("id", id)
                                .query(String.class)
                                .list())
                .containsExactly("GIVEN");
    }
}
