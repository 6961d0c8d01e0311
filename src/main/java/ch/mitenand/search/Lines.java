package ch.mitenand.search;

import ch.mitenand.shared.DataFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads plain word lists on the class path. */
final class Lines {

    private Lines() {}

    /**
     * The lines of a UTF-8 file that are neither empty nor comments.
     *
     * @throws DataFileException when the file is missing or not UTF-8
     */
    static List<String> read(String resource) {
        try (var stream = Lines.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new DataFileException(resource, 0, "die Datei fehlt");
            }
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(stream.readAllBytes()))
                            .toString();
            return text.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (CharacterCodingException e) {
            throw new DataFileException(resource, 0, "kein gültiges UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
