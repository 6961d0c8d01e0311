package ch.mitenand.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people in whom the canton's own sign-in has recognised. The verified address has to belong
 * to an account; none is ever made here.
 */
@Service
public class OidcAccounts {

    private static final Set<String> SECOND_FACTORS = Set.of("mfa", "otp", "hwk");

    private final Accounts accounts;
    private final OtherSignIn others;
    private final boolean trusted;
    private final List<String> levels;

    OidcAccounts(
            Accounts accounts,
            OtherSignIn others,
            @Value("${mitenand.oidc.trusted-mfa:false}") boolean trusted,
            @Value("${mitenand.oidc.mfa-acr:}") List<String> levels) {
        this.accounts = accounts;
        this.others = others;
        this.trusted = trusted;
        this.levels = List.copyOf(levels);
    }

    /** Signs in to the account of a verified address; empty when there is none to enter. */
    @Transactional
    public Optional<Authentication> enter(OidcUser person) {
        String email = person.getEmail();
        if (email == null || !Boolean.TRUE.equals(person.getEmailVerified())) {
            return Optional.empty();
        }
        return EmailAddress.parse(email)
                .flatMap(accounts::byEmail)
                .flatMap(account -> others.enter(account, hasShownFactor(person)));
    }

    /**
     * Whether the token says that a second factor was shown, and is believed in this; only the
     * signed token counts, not what else is told about the person.
     */
    boolean hasShownFactor(OidcUser person) {
        if (!trusted) {
            return false;
        }
        var methods = person.getIdToken().getAuthenticationMethods();
        String level = person.getIdToken().getAuthenticationContextClass();
        return methods != null && methods.stream().anyMatch(SECOND_FACTORS::contains)
                || level != null && levels.contains(level);
    }
}
