package ch.mitenand.weblink;

import ch.mitenand.weblink.WebLinks.Broken;
import ch.mitenand.weblink.WebLinks.Forbidden;
import ch.mitenand.weblink.WebLinks.Result;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes addresses of links apart, strictly. */
final class WebLinkTarget {

    /** What a link leads to. */
    sealed interface Step {}

    /** A link that will not be asked. */
    record Refused(Result result) implements Step {}

    /**
     * A page of a server.
     *
     * @param host in ASCII and small letters
     * @param path with query, in ASCII; starts with a slash
     */
    record Target(boolean secure, String host, String path) implements Step {

        int port() {
            return secure ? 443 : 80;
        }

        private URI uri() {
            return URI.create((secure ? "https://" : "http://") + host + path);
        }
    }

    private static final int LONGEST = 2_000;
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)((?:[/?][^#]*)?)(?:#.*)?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\\p{Cntrl}\\\\]");
    private static final String PLAIN_SIGNS = "-._~!$&'()*+,;=:@/?%[]";

    /** Names that only mean something inside a network. */
    private static final List<String> INSIDE =
            List.of(
                    ".local",
                    ".localhost",
                    ".localdomain",
                    ".internal",
                    ".intranet",
                    ".lan",
                    ".home",
                    ".corp",
                    ".private",
                    ".home.arpa",
                    ".test",
                    ".invalid",
                    ".onion");

    private WebLinkTarget() {}

    /** The target of a link as a person typed it. */
    static Step parse(String link) {
        String address = link.strip();
        if (address.length() > LONGEST || NOT_ALLOWED.matcher(address).find()) {
            return broken();
        }
        var parts = WEB.matcher(address);
        if (!parts.matches()) {
            return forbidden(
                    "Nur Adressen, die mit http:// oder https:// beginnen, werden geprüft.");
        }
        boolean secure = parts.group(1).equalsIgnoreCase("https");
        return target(secure, parts.group(2), parts.group(3));
    }

    /** The target of a redirect. */
    static Step follow(Target from, String location) {
        String to = location.strip();
        if (to.length() > LONGEST || NOT_ALLOWED.matcher(to).find()) {
            return broken();
        }
        if (SCHEME.matcher(to).matches()) {
            return parse(to);
        }
        try {
            return parse(from.uri().resolve(encoded(to)).toString());
        } catch (IllegalArgumentException e) {
            return broken();
        }
    }

    private static Step target(boolean secure, String authority, String path) {
        if (authority.contains("@")) {
            return forbidden("Adressen mit Benutzernamen werden nicht geprüft.");
        }
        String withPort = authority;
        String usual = secure ? ":443" : ":80";
        if (withPort.endsWith(usual)) {
            withPort = withPort.substring(0, withPort.length() - usual.length());
        }
        if (withPort.matches(".*:\\d*")) {
            return forbidden("Adressen mit einem besonderen Port werden nicht geprüft.");
        }
        String host = ascii(withPort);
        if (!HOST.matcher(host).matches() || INSIDE.stream().anyMatch(host::endsWith)) {
            return forbidden("Das ist kein Name im öffentlichen Internet.");
        }
        String encoded = encoded(path);
        return new Target(secure, host, encoded.startsWith("/") ? encoded : "/" + encoded);
    }

    /** The host as it is asked for; empty if it is none. */
    private static String ascii(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            return name.length() > 253 ? "" : IDN.toASCII(name).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String path) {
        var ascii = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_SIGNS.indexOf(c) >= 0);
            ascii.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return ascii.toString();
    }

    private static Step broken() {
        return new Refused(new Broken("Die Adresse ist nicht gültig."));
    }

    private static Step forbidden(String reason) {
        return new Refused(new Forbidden(reason));
    }
}
