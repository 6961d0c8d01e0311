package ch.mitenand.account;

/**
 * An account of an invented person; its password is public.
 *
 * @param scope where the role holds, in words for the interface, empty for the canton
 */
public record DemoAccount(String email, String displayName, Role role, String scope) {

    /** What the account may do, for the interface. */
    public String description() {
        return scope.isEmpty() ? role.germanName() : role.germanName() + ", " + scope;
    }
}
