package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The portal as passkeys know it: by the name of its host. */
@Component
class PasskeyParty {

    private static final Logger log = LoggerFactory.getLogger(PasskeyParty.class);

    private final PasskeyTable table;
    private final Site site;
    private final Environment environment;
    private final Clock clock;
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyParty(PasskeyTable table, Site site, Environment environment, Clock clock) {
        this.table = table;
        this.site = site;
        this.environment = environment;
        this.clock = clock;
    }

    /** Asks for a new passkey of an account. */
    PasskeyQuestion register(UUID account) {
        var request = new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account));
        var options = operations(true).createPublicKeyCredentialCreationOptions(request);
        return question(options, account);
    }

    /** Asks for a passkey of an account; the device need not ask who holds it. */
    PasskeyQuestion confirm(UUID account) {
        var request = new ImmutablePublicKeyCredentialRequestOptionsRequest(as(account));
        return question(operations(false).createCredentialRequestOptions(request), account);
    }

    /** Asks for any passkey; the device asks for a finger, a face or a number. */
    PasskeyQuestion signIn() {
        var request = new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody());
        return question(operations(true).createCredentialRequestOptions(request), null);
    }

    /** Keeps a new passkey; false when the answer is not right. */
    boolean save(PublicKeyCredentialCreationOptions options, String answer, String label) {
        try {
            var credential =
                    mapper.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var key = new RelyingPartyPublicKey(credential, label);
            operations(true)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
            return true;
        } catch (RuntimeException e) {
            refused(e);
            return false;
        }
    }

    /** The account whose passkey has answered; empty when the answer is not right. */
    Optional<UUID> check(PublicKeyCredentialRequestOptions options, String answer) {
        try {
            var credential =
                    mapper.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var request = new RelyingPartyAuthenticationRequest(options, credential);
            return PasskeyTable.account(operations(true).authenticate(request).getId());
        } catch (RuntimeException e) {
            refused(e);
            return Optional.empty();
        }
    }

    /** The library says what is wrong by exceptions of all kinds; the text may hold what came. */
    private static void refused(RuntimeException e) {
        log.info("Ein Passkey wurde abgelehnt: {}", e.getClass().getSimpleName());
    }

    private PasskeyQuestion question(Object options, @Nullable UUID account) {
        return new PasskeyQuestion(
                mapper.writeValueAsString(options), options, account, clock.instant());
    }

    private Webauthn4JRelyingPartyOperations operations(boolean holderVerified) {
        String root = root();
        String host = URI.create(root).getHost();
        var portal = PublicKeyCredentialRpEntity.builder().id(host).name("Mitenand").build();
        var operations =
                new Webauthn4JRelyingPartyOperations(
                        table, table.credentials(), portal, Set.of(root));
        if (holderVerified) {
            operations.setCustomizeRequestOptions(
                    options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        }
        return operations;
    }

    private String root() {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        String configured = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", configured);
    }

    private static Authentication as(UUID account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, java.util.List.of());
    }

    private static Authentication nobody() {
        return UsernamePasswordAuthenticationToken.unauthenticated("", null);
    }
}
