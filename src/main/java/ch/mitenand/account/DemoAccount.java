package ch.mitenand.account;

import org.jspecify.annotations.Nullable;

/**
 * An account of an invented person; its password is public.
 *
 * @param role null for somebody without a role, such as a volunteer
 * @param scope where the role holds, or what the person does, in words for the interface; empty for
 *     the canton
 */
public record DemoAccount(String email, String displayName, @Nullable Role role, String scope) {

    /** What the account may do, for the interface. */
    public String description() {
        if (role == null) {
            return scope;
        }
        return scope.isEmpty() ? role.germanName() : role.germanName() + ", " + scope;
    }
}
