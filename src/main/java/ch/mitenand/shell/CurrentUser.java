package ch.mitenand.shell;

import java.util.Optional;

/** Who is signed in; implemented by the module that knows the accounts. */
public interface CurrentUser {

    /** How to address the person signed in; empty for an anonymous visitor. */
    Optional<String> displayName();
}
