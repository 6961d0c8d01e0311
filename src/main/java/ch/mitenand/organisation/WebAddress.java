package ch.mitenand.organisation;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses of public web sites: no names or passwords in them, no hosts of an internal network.
 */
public final class WebAddress {

    private static final int LONGEST = 300;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d).*");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])+");
    private static final Set<String> INTERNAL =
            Set.of(
                    "localhost",
                    "local",
                    "localdomain",
                    "internal",
                    "intern",
                    "intranet",
                    "lan",
                    "home",
                    "corp",
                    "private",
                    "arpa",
                    "test",
                    "invalid",
                    "onion");

    /** Sites on which many organisations have a page of their own. */
    private static final Set<String> SHARED =
            Set.of(
                    "facebook.com",
                    "m.facebook.com",
                    "instagram.com",
                    "linktr.ee",
                    "sites.google.com",
                    "linkedin.com",
                    "youtube.com",
                    "vereinsverzeichnis.ch");

    private WebAddress() {}

    /**
     * The address with its scheme, in ASCII, as typed by somebody who may have left the scheme out;
     * empty when it is none, longer than 300 characters, or leads into an internal network.
     */
    public static Optional<String> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        String address = SCHEME.matcher(text).matches() ? text : "https://" + text;
        return parse(address).filter(WebAddress::isPublic).map(URI::toString);
    }

    /** What two addresses of one organisation share: the host, without www. */
    static String site(String address) {
        var uri = read(address).flatMap(WebAddress::parse);
        if (uri.isEmpty()) {
            return "";
        }
        String host = host(uri.get()).replaceFirst("^www\\.", "");
        String path = uri.get().getPath();
        return SHARED.contains(host) && path != null
                ? host + path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "")
                : host;
    }

    private static Optional<URI> parse(String address) {
        try {
            var match = Pattern.compile("^(https?)://([^/?#]+)(.*)$", Pattern.CASE_INSENSITIVE);
            var parts = match.matcher(address);
            if (!parts.matches()) {
                return Optional.empty();
            }
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            String authority = parts.group(2).replaceFirst(":(80|443)?$", "");
            String ascii = IDN.toASCII(authority).toLowerCase(Locale.ROOT);
            return Optional.of(
                    new URI(new URI(scheme + "://" + ascii + parts.group(3)).toASCIIString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(URI address) {
        String host = host(address);
        return address.getRawUserInfo() == null
                && address.getPort() < 0
                && HOST.matcher(host).matches()
                && !INTERNAL.contains(host.substring(host.lastIndexOf('.') + 1))
                && !host.endsWith(".home.arpa");
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }
}
