package ch.mitenand.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person signed in, as the session keeps it. It says nothing about rights: {@link CurrentActor}
 * reads those anew for each request.
 */
public final class AccountUser implements UserDetails, CredentialsContainer {

    @Serial private static final long serialVersionUID = 2L;

    private final UUID id;
    private final UUID session;
    private final String email;
    private final String displayName;
    private final boolean enabled;
    private final boolean demo;
    private @Nullable String passwordHash;

    /** A person about to sign in, with the number of a session of their own. */
    AccountUser(Account row, boolean enabled) {
        this.id = row.id();
        this.session = UUID.randomUUID();
        this.email = row.email() == null ? "" : row.email();
        this.displayName = row.displayName();
        this.passwordHash = row.passwordHash();
        this.enabled = enabled;
        this.demo = row.demo();
    }

    /** Identity of the account. */
    public UUID id() {
        return id;
    }

    /** Number of the session in the table of sessions; not the secret of the cookie. */
    public UUID session() {
        return session;
    }

    /** How to address the person. */
    public String displayName() {
        return displayName;
    }

    /** Whether everybody knows the password. */
    public boolean isDemo() {
        return demo;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountUser user && user.session.equals(session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
