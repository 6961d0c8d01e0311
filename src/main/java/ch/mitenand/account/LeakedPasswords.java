package ch.mitenand.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.Nbvcxz;

/**
 * Passwords known from thefts: the list {@code passwords.txt} of the library nbvcxz 1.5.1, some
 * 100,000 of the most used ones. The library does not say where it is from; it begins like the list
 * that Mark Burnett published in 2015. Only 486 of them are as long as a password has to be here.
 * It is no copy of collections such as Have I Been Pwned with hundreds of millions of passwords,
 * and no service is asked: what people type never leaves the portal. A portal can add a file of its
 * own.
 */
final class LeakedPasswords {

    private static final String LIST = "/dictionaries/passwords.txt";

    private final Set<String> known;
    private final Optional<LeakedPasswordHashes> hashes;

    private LeakedPasswords(Set<String> known, Optional<LeakedPasswordHashes> hashes) {
        this.known = known;
        this.hashes = hashes;
    }

    /** The passwords of the list that have at least this many characters. */
    static LeakedPasswords ofLength(int shortest) {
        try (var list = Nbvcxz.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("no " + LIST);
            }
            return new LeakedPasswords(read(list, shortest), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with those of a file, which has one password on each line, or one SHA-1 as {@link
     * LeakedPasswordHashes} says.
     *
     * @throws IllegalStateException when the file cannot be read or is not in order
     */
    LeakedPasswords with(Path file, int shortest) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("mitenand.leaked-passwords: cannot read " + file);
        }
        if (LeakedPasswordHashes.isSuch(file)) {
            return new LeakedPasswords(known, Optional.of(LeakedPasswordHashes.open(file)));
        }
        try (var list = Files.newInputStream(file)) {
            var all = new HashSet<>(known);
            all.addAll(read(list, shortest));
            return new LeakedPasswords(Set.copyOf(all), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(InputStream list, int shortest) {
        return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                .lines()
                .map(LeakedPasswords::plain)
                .filter(line -> line.length() >= shortest)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a list has the whole password, without regard to case. */
    boolean contains(String password) {
        return known.contains(plain(password))
                || hashes.filter(file -> file.contains(password)).isPresent();
    }

    /** How many passwords are known. */
    int size() {
        return known.size();
    }

    private static String plain(String password) {
        return password.strip().toLowerCase(Locale.ROOT);
    }
}
