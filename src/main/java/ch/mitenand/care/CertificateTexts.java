package ch.mitenand.care;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Reads the sentences of certificates. */
final class CertificateTexts {

    static final CertificateWords GERMAN = read(Language.DE, "certificate.properties");
    static final CertificateWords FRENCH = read(Language.FR, "certificate_fr.properties");

    private CertificateTexts() {}

    static CertificateWords in(Language language) {
        return language == Language.FR ? FRENCH : GERMAN;
    }

    private static CertificateWords read(Language language, String file) {
        var texts = new Properties();
        try (var stream = CertificateTexts.class.getResourceAsStream("/care/" + file)) {
            texts.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> map = new HashMap<>();
        texts.stringPropertyNames().forEach(name -> map.put(name, texts.getProperty(name)));
        return new CertificateWords(language, Map.copyOf(map));
    }
}
