package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Whom a token of the canton lets in, and with how much trust. */
class OidcAccountsTests extends SecondFactorTest {

    @Autowired private OidcAccounts configured;
    @Autowired private Accounts accounts;
    @Autowired private OtherSignIn others;

    private OidcAccounts trusting() {
        return new OidcAccounts(accounts, others, true, List.of("hoch"));
    }

    private static OidcUser person(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("sub", UUID.randomUUID().toString()));
        all.putAll(claims);
        var now = Instant.now();
        return new DefaultOidcUser(
                AuthorityUtils.NO_AUTHORITIES,
                new OidcIdToken("token", now, now.plusSeconds(60), all));
    }

    private static OidcUser verified(String name, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(more);
        claims.put("email", name + DOMAIN);
        claims.put("email_verified", true);
        return person(claims);
    }

    /** Lets a person in, and gives the actor they are. */
    private Actor enter(OidcAccounts door, OidcUser person) {
        var signedIn = door.enter(person).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        return current.require();
    }

    @Test
    void letsTheOwnerOfTheAddressIn() {
        var id = account("eva");
        var person = person(Map.of("email", "EVA" + DOMAIN, "email_verified", true));
        assertThat(enter(configured, person).account()).isEqualTo(id);
    }

    @Test
    void makesNoAccount() {
        assertThat(configured.enter(verified("fremd", Map.of()))).isEmpty();
        assertThat(accounts.byEmail("fremd" + DOMAIN)).isEmpty();
    }

    @Test
    void believesVerifiedAddressesOnly() {
        account("eva");
        assertThat(configured.enter(person(Map.of("email", "eva" + DOMAIN)))).isEmpty();
        assertThat(
                        configured.enter(
                                person(Map.of("email", "eva" + DOMAIN, "email_verified", false))))
                .isEmpty();
        assertThat(configured.enter(person(Map.of("email_verified", true)))).isEmpty();
    }

    @Test
    void lockedUnconfirmedAndDemoAccountsStayOut() {
        account("eva");
        jdbc.sql("update account set locked = true where email = :e")
                .param("e", "eva" + DOMAIN)
                .update();
        assertThat(configured.enter(verified("eva", Map.of()))).isEmpty();
        account("udo");
        jdbc.sql("update account set confirmed_at = null where email = :e")
                .param("e", "udo" + DOMAIN)
                .update();
        assertThat(configured.enter(verified("udo", Map.of()))).isEmpty();
        assertThat(
                        configured.enter(
                                person(
                                        Map.of(
                                                "email",
                                                "admin@mitenand.example.ch",
                                                "email_verified",
                                                true))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mfa, true", "otp, true", "hwk, true", "pwd, false", "MFA, false"})
    void believesTheMethodsOfATrustedServer(String method, boolean factor) {
        officer("eva");
        var person = verified("eva", Map.of("amr", List.of("pwd", method)));
        assertThat(enter(trusting(), person).grants().contains(OFFICER)).isEqualTo(factor);
        SecurityContextHolder.clearContext();
        assertThat(enter(configured, person).grants()).as("not trusted").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hoch, true", "tief, false"})
    void believesTheLevelsThatAreNamed(String level, boolean factor) {
        officer("eva");
        var person = verified("eva", Map.of("acr", level));
        assertThat(enter(trusting(), person).grants().contains(OFFICER)).isEqualTo(factor);
    }

    @Test
    void believesTheSignedTokenOnly() {
        officer("eva");
        var token = verified("eva", Map.of()).getIdToken();
        var person =
                new DefaultOidcUser(
                        AuthorityUtils.NO_AUTHORITIES,
                        token,
                        new OidcUserInfo(Map.of("sub", token.getSubject(), "amr", List.of("mfa"))));
        assertThat(enter(trusting(), person).grants()).isEmpty();
    }

    @Test
    void ownFactorIsAskedForUnlessTheServerHasSeenOne() {
        officer("eva");
        signIn("eva" + DOMAIN);
        setUpApp();
        assertThat(enter(trusting(), verified("eva", Map.of())).grants()).isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(enter(trusting(), verified("eva", Map.of("amr", List.of("mfa")))).grants())
                .contains(OFFICER);
    }
}
