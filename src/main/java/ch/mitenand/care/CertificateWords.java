package ch.mitenand.care;

import ch.mitenand.matching.Topic;
import ch.mitenand.shared.Language;
import java.util.Map;

/**
 * The sentences of a certificate in German or French, see {@code care/certificate_*.properties};
 * certificates are for employers here.
 */
record CertificateWords(Language language, Map<String, String> texts) {

    String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return text.formatted(values);
    }

    String topic(Topic topic) {
        return say("topic." + topic.name());
    }
}
