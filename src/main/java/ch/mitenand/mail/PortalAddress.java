package ch.mitenand.mail;

import ch.mitenand.shell.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address of the portal as mails have to spell it out. */
@Component
class PortalAddress {

    private static final Logger log = LoggerFactory.getLogger(PortalAddress.class);

    private final Site site;
    private final Environment environment;

    PortalAddress(Site site, Environment environment) {
        this.site = site;
        this.environment = environment;
        if (site.url().isEmpty() && !site.showsDemo()) {
            log.warn(
                    "mitenand.url ist nicht eingestellt: Links in Mails führen auf diesen Rechner (localhost).");
        }
    }

    /** The root, without a slash at the end. */
    String root() {
        if (!site.url().isEmpty()) {
            return site.url();
        }
        String configured = environment.getProperty("server.port", "8080");
        return "http://localhost:" + environment.getProperty("local.server.port", configured);
    }
}
