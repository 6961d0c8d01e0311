package ch.mitenand.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the container pass on characters that people and browsers leave unescaped in the query of an
 * address.
 */
@Component
class TolerantAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(c -> c.setProperty("relaxedQueryChars", "\"<>[\\]^`{|}"));
    }
}
