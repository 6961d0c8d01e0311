package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.SecondFactorDesk.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys as far as no device is needed; with one see the journeys. */
class PasskeysTests extends SecondFactorTest {

    private static final String NONSENSE =
            """
            {"id": "AAAA", "rawId": "AAAA", "type": "public-key", "clientExtensionResults": {}, "response":
             {"attestationObject": "AAAA", "authenticatorData": "AAAA", "clientDataJSON": "AAAA", "signature": "AAAA"}}\
            """;

    @Autowired private Passkeys passkeys;
    @Autowired private PasskeyTable table;

    /** A passkey that nobody has. */
    private void addPasskey(UUID account) {
        jdbc.sql(
                        """
                        insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
                            uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type,
                            backup_state, attestation_object, created, last_used, label)
                        values ('AAAA', :number, '\\x00', 0, true, false, 'internal', 'public-key', false, '\\x00',
                            now(), now(), 'Laptop')\
                        """)
                .param("number", PasskeyTable.number(account).toBase64UrlString())
                .update();
    }

    @Test
    void wrongAnswerSetsNothingUpAndPassesNothing() {
        officer("eva");
        signIn("eva" + DOMAIN);
        var question = passkeys.askForNew(current.require()).orElseThrow();
        assertThat(passkeys.add(question, "Laptop", NONSENSE)).isInstanceOf(Outcome.Refused.class);
        var again = passkeys.askForNew(current.require()).orElseThrow();
        assertThat(passkeys.add(again, "Laptop", "{")).isInstanceOf(Outcome.Refused.class);
        assertThat(current.require().grants()).isEmpty();
        assertThat(desk.overview(current.require()).any()).isFalse();
    }

    @Test
    void questionNamesThePortalAndThePerson() {
        account("eva");
        signIn("eva" + DOMAIN);
        assertThat(passkeys.askForNew(current.require()).orElseThrow().json())
                .contains("\"id\":\"localhost\"", "eva" + DOMAIN, "challenge");
        assertThat(passkeys.askForSignIn().json())
                .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"")
                .doesNotContain(DOMAIN);
    }

    @Test
    void passkeyIsASecondFactor() {
        var id = officer("eva");
        signIn("eva" + DOMAIN);
        addPasskey(id);
        assertThat(passkeys.askForNew(current.require())).as("only with the factor").isEmpty();
        var question = passkeys.askForStep(current.require());
        assertThat(question.json()).contains("\"id\":\"AAAA\"");
        assertThat(passkeys.step(question, NONSENSE)).isFalse();
        assertThat(passkeys.signIn(passkeys.askForSignIn(), NONSENSE)).isEmpty();
        assertThat(current.require().grants()).isEmpty();
    }

    @Test
    void belongsToItsAccountOnly() {
        var eva = account("eva");
        addPasskey(eva);
        var udo = account("udo");
        assertThat(table.of(eva)).extracting(SecondFactorDesk.Passkey::label).contains("Laptop");
        table.remove(udo, "AAAA");
        assertThat(table.of(eva)).hasSize(1);
        assertThat(table.of(udo)).isEmpty();
        assertThat(PasskeyTable.account(PasskeyTable.number(eva))).contains(eva);
        jdbc.sql("delete from account where id = :id").param("id", eva).update();
        assertThat(table.of(eva)).isEmpty();
    }

    @Test
    void demoAccountsGetNone() {
        signIn("ib@olten.example.ch");
        assertThat(passkeys.askForNew(current.require())).isEmpty();
    }

    @Test
    void questionIsAnsweredOnceInTimeByTheSamePerson() {
        account("eva");
        signIn("eva" + DOMAIN);
        var question = passkeys.askForStep(current.require());
        var options =
                org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions
                        .class;
        assertThat(question.take(String.class, clock)).isEmpty();
        assertThat(question.take(options, clock)).isPresent();
        assertThat(question.take(options, clock)).isEmpty();
        var late = passkeys.askForStep(current.require());
        clock.travel(Duration.ofMinutes(6));
        assertThat(late.take(options, clock)).isEmpty();
        assertThat(late.isFor(UUID.randomUUID())).isFalse();
        assertThat(passkeys.askForSignIn().isFor(current.require().account())).isFalse();
    }
}
