package ch.mitenand.shell;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query part of an address and forgives everything: broken escapes and broken UTF-8
 * become U+FFFD.
 */
final class QueryString {

    /** Parameters beyond this number are left out. */
    static final int MOST_PARAMETERS = 100;

    /** An escape without two hexadecimal digits, or a value without a name. */
    private static final Pattern REFUSED = Pattern.compile("%(?![0-9a-fA-F]{2})|(?:^|&)=");

    private QueryString() {}

    /** The parameters in their order. */
    static Map<String, List<String>> parse(@Nullable String raw) {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (raw == null) {
            return parameters;
        }
        int number = 0;
        for (String part : raw.split("&")) {
            if (!part.isEmpty() && part.charAt(0) != '=' && number++ < MOST_PARAMETERS) {
                int equals = part.indexOf('=');
                String name = decode(equals < 0 ? part : part.substring(0, equals));
                String value = equals < 0 ? "" : decode(part.substring(equals + 1));
                parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    /** Parameters as an address writes them. */
    static String write(Map<String, List<String>> parameters) {
        var parts = new ArrayList<String>();
        parameters.forEach((name, values) ->
                values.forEach(value -> parts.add(encode(name) + "=" + encode(value))));
        return String.join("&", parts);
    }

    /** Whether a strict reader would refuse the query, or read more of it than this one. */
    static boolean isBroken(String raw) {
        if (raw.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(raw)));
            return REFUSED.matcher(raw).find();
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    private static String decode(String text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A container hands over the query as ISO 8859-1, so a character above 127 is one raw byte. */
    private static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high =
                    c == '%' && i + 2 < text.length()
                            ? Character.digit(text.charAt(i + 1), 16)
                            : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else if (c == '%') {
                bytes.writeBytes("\uFFFD".getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.writeBytes(
                        c < 256
                                ? new byte[] {(byte) c}
                                : String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
