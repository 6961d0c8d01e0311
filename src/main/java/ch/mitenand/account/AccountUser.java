package ch.mitenand.account;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person signed in, as the session keeps it. */
public final class AccountUser implements UserDetails, CredentialsContainer {

    @Serial private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String email;
    private final String displayName;
    private final Role role;
    private final boolean enabled;
    private final boolean demo;
    private @Nullable String passwordHash;

    AccountUser(
            UUID id,
            String email,
            String displayName,
            String passwordHash,
            Role role,
            boolean enabled,
            boolean demo) {
        this.id = id;
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.enabled = enabled;
        this.demo = demo;
    }

    /** Identity of the account. */
    public UUID id() {
        return id;
    }

    /** How to address the person. */
    public String displayName() {
        return displayName;
    }

    /** What the account is for. */
    public Role role() {
        return role;
    }

    /** Whether everybody knows the password. */
    public boolean isDemo() {
        return demo;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
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
        return other instanceof AccountUser user && user.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}
