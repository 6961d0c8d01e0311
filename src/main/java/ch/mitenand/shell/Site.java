package ch.mitenand.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public site.
 *
 * @param url address at which the portal is reached, without a slash at the end; empty to take it
 *     from each request
 * @param demo which demo content is loaded; {@code none} for a portal with real content
 */
@ConfigurationProperties("mitenand")
public record Site(@DefaultValue("") String url, @DefaultValue("none") String demo) {

    /** Whether organisations and offers are invented, which every page has to say. */
    public boolean showsDemo() {
        return !demo.isBlank() && !demo.equals("none");
    }
}
