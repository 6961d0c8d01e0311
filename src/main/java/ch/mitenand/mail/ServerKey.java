package ch.mitenand.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/**
 * Keys derived from the one secret of the portal, so that it needs no second one; who knows a
 * derived key learns neither the secret nor any other key.
 */
@Component
public class ServerKey {

    private static final Pattern LABEL = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** No purpose of a link looks like this, so no signature of a link is ever a key. */
    private static final String DERIVATION = "KEY\n";

    private final LinkKey secret;

    ServerKey(LinkKey secret) {
        this.secret = secret;
    }

    /**
     * The key for a label; always the same as long as the secret is.
     *
     * @param label what it is for, for instance {@code totp-secret}, lower-case letters and hyphens
     * @return 32 bytes
     */
    public byte[] derive(String label) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("label " + label);
        }
        try {
            var mac = Mac.getInstance(LinkKey.ALGORITHM);
            mac.init(secret.get());
            return mac.doFinal((DERIVATION + label).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
