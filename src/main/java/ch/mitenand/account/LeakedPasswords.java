package ch.mitenand.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;

/**
 * Passwords known from thefts: the list {@code passwords.txt} of the library nbvcxz 1.5.1, some
 * 100,000 of the most used ones. The library does not say where it is from; it begins like the list
 * that Mark Burnett published in 2015. Only 486 of them are as long as a password has to be here.
 * It is no copy of collections such as Have I Been Pwned with hundreds of millions of passwords,
 * and no service is asked: what people type never leaves the portal.
 */
final class LeakedPasswords {

    private static final String LIST = "/dictionaries/passwords.txt";

    private final Set<String> known;

    private LeakedPasswords(Set<String> known) {
        this.known = known;
    }

    /** The passwords of the list that have at least this many characters. */
    static LeakedPasswords ofLength(int shortest) {
        try (var list = Nbvcxz.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("no " + LIST);
            }
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            return new LeakedPasswords(
                    lines.lines()
                            .map(LeakedPasswords::plain)
                            .filter(line -> line.length() >= shortest)
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the list has the whole password, without regard to case. */
    boolean contains(String password) {
        return known.contains(plain(password));
    }

    /** How many passwords are known. */
    int size() {
        return known.size();
    }

    private static String plain(String password) {
        return password.strip().toLowerCase(Locale.ROOT);
    }
}
