package ch.mitenand.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code ./portal test} says at its end when the tests in a browser were left out. */
final class SkippedNote {

    /** Where the script looks for it, from the folder of the project. */
    static final Path FILE = Path.of("target", "browser-tests-skipped.txt");

    private static final String LINE =
            "Die Tests im Browser wurden übersprungen: Auf diesem Rechner fehlt Chromium. Mit"
                    + " «sudo apt-get install chromium» laufen sie mit.";

    private SkippedNote() {}

    /** Leaves the line for the end of the run; once is enough. */
    static void leave(Path folder) {
        try {
            var file = folder.resolve(FILE);
            Files.createDirectories(file.getParent());
            Files.writeString(file, LINE + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
