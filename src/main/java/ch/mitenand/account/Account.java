package ch.mitenand.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/** The account of one person. */
@Entity
class Account {

    @Id private UUID id;
    @Version private int version;
    private String email;
    private String displayName;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled;
    private boolean demo;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** An account that can be used at once; demo accounts are those with a published password. */
    Account(String email, String displayName, String passwordHash, Role role, boolean demo) {
        this.id = UUID.randomUUID();
        this.email = normal(email);
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.enabled = true;
        this.demo = demo;
    }

    /** E-mail addresses are told apart without regard to case. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    AccountUser user() {
        return new AccountUser(id, email, displayName, passwordHash, role, enabled, demo);
    }
}
