package ch.mitenand.account;

import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts to try the portal with; only for portals with demo content. */
@Service
public class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "mitenand-demo-2026";

    private static final List<DemoAccount> DEMO =
            List.of(
                    new DemoAccount(
                            "admin@mitenand.example.ch", "Andrea Meister", Role.ADMINISTRATOR),
                    new DemoAccount("ib@olten.example.ch", "Ivo Berger", Role.INTEGRATION_OFFICER),
                    new DemoAccount(
                            "verein@treff-kreuzacker.example.ch",
                            "Vera Keller",
                            Role.ORGANISATION_MEMBER));

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoAccounts(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Creates the demo accounts that are missing; gives all of them. */
    @Transactional
    public List<DemoAccount> ensure() {
        for (var demo : DEMO) {
            if (!accounts.existsByEmail(demo.email())) {
                String hash = passwords.encode(PASSWORD);
                accounts.save(
                        new Account(demo.email(), demo.displayName(), hash, demo.role(), true));
            }
        }
        return DEMO;
    }

    /** The demo accounts, whether or not they exist here. */
    public static List<DemoAccount> all() {
        return DEMO;
    }
}
