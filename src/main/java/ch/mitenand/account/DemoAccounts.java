package ch.mitenand.account;

import ch.mitenand.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts to try the portal with; only for portals with demo content. */
@Service
public class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "mitenand-demo-2026";

    /** Contact address of the demo organisation whose people have demo accounts. */
    public static final String ORGANISATION_EMAIL = "hallo@frauenzimmer-solothurn.example.ch";

    private static final String ORGANISATION_NAME = "Verein Frauenzimmer Solothurn";

    /** Scope of the role by account; the organisation's is known only once it is loaded. */
    private static final Map<DemoAccount, String> DEMO = new LinkedHashMap<>();

    static {
        add("admin@mitenand", "Andrea Meister", Role.ADMINISTRATOR, "", "");
        add("kanton@so", "Corinne Kaufmann", Role.CANTON_EDITOR, "", "");
        add("ib@olten", "Ivo Berger", Role.INTEGRATION_OFFICER, "Olten", "2581");
        add("ib@grenchen", "Nadja Frei", Role.INTEGRATION_OFFICER, "Grenchen", "2546");
        add(
                "verein@treff-kreuzacker",
                "Vera Keller",
                Role.ORGANISATION_ADMIN,
                ORGANISATION_NAME,
                "");
        add(
                "helfer@treff-kreuzacker",
                "Samuel Wyss",
                Role.ORGANISATION_MEMBER,
                ORGANISATION_NAME,
                "");
        add("pool@olten", "Ruth Ammann", Role.POOL_COORDINATOR, "Olten–Gösgen", "2581");
        add("pool@grenchen", "Urs Zbinden", Role.POOL_COORDINATOR, "Grenchen–Leberberg", "2546");
        add("mentorin@olten", "Heidi Brunner", null, "Mentorin, Olten–Gösgen", "");
        add(
                "fall@olten",
                "Marco Lüthi",
                Role.CASE_LEAD,
                "Sozialregion Olten",
                "Sozialregion Olten");
        add("schutz@olten", "Lea Stutz", Role.SAFEGUARDING_CONTACT, "Olten–Gösgen", "2581");
    }

    private final Accounts accounts;
    private final Grants grants;
    private final PasswordEncoder passwords;

    DemoAccounts(Accounts accounts, Grants grants, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
    }

    private static void add(
            String email, String displayName, @Nullable Role role, String place, String scope) {
        DEMO.put(new DemoAccount(email + ".example.ch", displayName, role, place), scope);
    }

    /** Creates the demo accounts that are missing, with their roles; gives all of them. */
    @Transactional
    public List<DemoAccount> ensure() {
        DEMO.forEach((demo, scope) -> {
            var id = accounts.byEmail(demo.email()).map(Account::id).orElseGet(() -> add(demo));
            var role = demo.role();
            if (role != null && role.scopeKind() != Role.ScopeKind.ORGANISATION) {
                grants.give(id, new Grant(role, scope));
            }
        });
        return all();
    }

    /** Gives the demo accounts of the organisation their roles in it. */
    @Transactional
    public void join(UUID organisation) {
        for (var demo : all()) {
            var role = demo.role();
            if (role != null && role.scopeKind() == Role.ScopeKind.ORGANISATION) {
                accounts.byEmail(demo.email())
                        .ifPresent(row ->
                                grants.give(row.id(), new Grant(role, organisation.toString())));
            }
        }
    }

    /** The demo accounts, whether or not they exist here. */
    public static List<DemoAccount> all() {
        return List.copyOf(DEMO.keySet());
    }

    private UUID add(DemoAccount demo) {
        int space = demo.displayName().indexOf(' ');
        var names = new Names(demo.displayName().substring(0, space), demo.displayName());
        var id =
                accounts.add(demo.email(), names, passwords.encode(PASSWORD), Language.DE, true)
                        .orElseThrow();
        accounts.confirm(id);
        return id;
    }
}
