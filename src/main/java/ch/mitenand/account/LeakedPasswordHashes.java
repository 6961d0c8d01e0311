package ch.mitenand.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file of stolen passwords as the large public lists come: one SHA-1 in hexadecimal digits on
 * each line, possibly with a colon and a number behind it, in ascending order. It is searched where
 * it lies, so that it can be larger than the memory.
 */
final class LeakedPasswordHashes {

    private static final Pattern LINE = Pattern.compile("[0-9A-Fa-f]{40}(:[0-9]+)?\\s*");
    private static final int DIGITS = 40;
    private static final int LONGEST_LINE = 64;
    private static final int LOOKED_AT = 1_000;

    private final FileChannel file;
    private final long size;

    private LeakedPasswordHashes(FileChannel file, long size) {
        this.file = file;
        this.size = size;
    }

    /** Whether the first line of a file is a hash. */
    static boolean isSuch(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().filter(line -> LINE.matcher(line).matches()).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file for the life of the portal.
     *
     * @throws IllegalStateException when its beginning is not in order
     */
    static LeakedPasswordHashes open(Path file) {
        try {
            requireOrder(file);
            var channel = FileChannel.open(file, StandardOpenOption.READ);
            return new LeakedPasswordHashes(channel, channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireOrder(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            String last = "";
            for (String line : lines.limit(LOOKED_AT).toList()) {
                String hash = line.strip().toUpperCase(Locale.ROOT);
                if (!LINE.matcher(line).matches() || hash.compareTo(last) < 0) {
                    throw new IllegalStateException(
                            file + " has to have one SHA-1 on each line, in ascending order");
                }
                last = hash;
            }
        }
    }

    /** Whether the file has the password as it is, or in small letters. */
    boolean contains(String password) {
        return has(sha1(password)) || has(sha1(password.toLowerCase(Locale.ROOT)));
    }

    private boolean has(String hash) {
        long low = 0;
        long high = size;
        while (low < high) {
            var line = lineAt((low + high) >>> 1);
            int order = line.hash().compareToIgnoreCase(hash);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = line.end();
            } else {
                high = line.start();
            }
        }
        return false;
    }

    /** A line; the end is where the next one starts. */
    private record Line(long start, long end, String hash) {}

    /** The line that a byte of the file belongs to. */
    private Line lineAt(long position) {
        long from = Math.max(0, position - LONGEST_LINE);
        String text = read(from);
        int at = (int) (position - from);
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        int next = end < 0 ? text.length() : end + 1;
        String hash = text.substring(start, Math.min(start + DIGITS, next)).strip();
        return new Line(from + start, from + next, hash);
    }

    private String read(long from) {
        var bytes = ByteBuffer.allocate(2 * LONGEST_LINE);
        try {
            int read = 0;
            while (bytes.hasRemaining() && read >= 0) {
                read = file.read(bytes, from + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private static String sha1(String password) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
