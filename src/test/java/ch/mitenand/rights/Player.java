package ch.mitenand.rights;

import ch.mitenand.account.Role;
import ch.mitenand.account.Role.ScopeKind;
import ch.mitenand.shared.DelimitedFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom the tables say what they may do: one of their columns, and where the role
 * holds. The cell says {@code all}, {@code own} (only where the row's subject is in the scope of
 * the role) or {@code no}.
 *
 * @param role null for somebody without a role
 * @param own whether the role holds for the subjects of the tables, or somewhere else
 */
record Player(String column, @Nullable Role role, boolean own) {

    /** The column of people who are not signed in. */
    static final String VISITOR = "visitor";

    private static final String SIGNED_IN = "signed-in";

    private static final Map<String, Role> ROLES =
            new TreeMap<>(
                    Map.of(
                            "member", Role.ORGANISATION_MEMBER,
                            "admin", Role.ORGANISATION_ADMIN,
                            "officer", Role.INTEGRATION_OFFICER,
                            "coordinator", Role.POOL_COORDINATOR,
                            "safeguarding contact", Role.SAFEGUARDING_CONTACT,
                            "case lead", Role.CASE_LEAD,
                            "canton", Role.CANTON_EDITOR,
                            "administrator", Role.ADMINISTRATOR));

    /** Everybody signed in: without a role, with each role in its own and in a foreign scope. */
    static List<Player> signedIn() {
        var players = new ArrayList<Player>();
        players.add(new Player(SIGNED_IN, null, false));
        ROLES.forEach((column, role) -> {
            players.add(new Player(column, role, true));
            if (role.scopeKind() != ScopeKind.CANTON) {
                players.add(new Player(column, role, false));
            }
        });
        return players;
    }

    /** Somebody who is not signed in. */
    static Player visitor() {
        return new Player(VISITOR, null, false);
    }

    /** The columns of people who are signed in. */
    static List<String> columns() {
        var columns = new ArrayList<>(ROLES.keySet());
        columns.addFirst(SIGNED_IN);
        return columns;
    }

    /** What a row says about this player. */
    boolean may(Row row) {
        return switch (row.required(column)) {
            case "all" -> true;
            case "own" -> own;
            case "no" -> false;
            default -> throw row.fault(column, "ist weder all noch own noch no");
        };
    }

    @Override
    public String toString() {
        return role == null ? column : column + (own ? " (own scope)" : " (foreign scope)");
    }
}
