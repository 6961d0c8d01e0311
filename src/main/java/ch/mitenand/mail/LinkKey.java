package ch.mitenand.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that signs links: the property {@code mitenand.link-key}, which several nodes have to
 * share, or a random one in the data folder.
 */
@Component
class LinkKey {

    /** The algorithm of the signatures. */
    static final String ALGORITHM = "HmacSHA256";

    private static final int SHORTEST = 32;
    private static final int RANDOM_BYTES = 48;

    private final String configured;
    private final Path file;
    private @Nullable SecretKey key;

    LinkKey(
            @Value("${mitenand.link-key:}") String configured,
            @Value("${mitenand.data}") String folder) {
        if (!configured.isEmpty() && configured.length() < SHORTEST) {
            throw new IllegalStateException(
                    "mitenand.link-key braucht mindestens " + SHORTEST + " Zeichen");
        }
        this.configured = configured;
        this.file = Path.of(folder).toAbsolutePath().resolve("link.key");
    }

    /** The key; made at first use. */
    synchronized SecretKey get() {
        if (key == null) {
            String secret = configured.isEmpty() ? kept() : configured;
            key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        }
        return key;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            String secret = Files.readString(file).strip();
            if (secret.length() < SHORTEST) {
                throw new IllegalStateException("Die Datei link.key ist beschädigt");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and moved, so that nobody ever reads half a key. */
    private void make() throws IOException {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "link", ".new", ownerOnly());
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(random) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another process was faster, its key counts
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
