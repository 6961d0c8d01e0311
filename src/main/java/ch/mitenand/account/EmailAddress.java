package ch.mitenand.account;

import ch.mitenand.mail.Outbox;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as accounts use them: without regard to case, and of a size that mail takes. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    private EmailAddress() {}

    /** The form in which two addresses are compared. */
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The address in normal form; empty when it is none. */
    static Optional<String> parse(String typed) {
        String address = normal(typed);
        return address.length() <= LONGEST
                        && SYNTAX.matcher(address).matches()
                        && Outbox.accepts(address)
                ? Optional.of(address)
                : Optional.empty();
    }
}
