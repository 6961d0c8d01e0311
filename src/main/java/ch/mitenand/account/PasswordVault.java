package ch.mitenand.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords; takes as long for an account that does not exist. */
@Component
class PasswordVault {

    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordVault(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = hash(UUID.randomUUID().toString());
    }

    String hash(String typed) {
        return hashOf(PasswordRules.normal(typed));
    }

    /** Whether a password is right; with no hash it is wrong, after the same work. */
    boolean matches(String typed, @Nullable String hash) {
        boolean possible = hash != null && typed.length() <= 2 * PasswordRules.LONGEST;
        String password = possible ? PasswordRules.normal(typed) : "-";
        return encoder.matches(password, possible && hash != null ? hash : nobodysHash) && possible;
    }

    private String hashOf(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }
}
