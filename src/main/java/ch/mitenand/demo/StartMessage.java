package ch.mitenand.demo;

import ch.mitenand.account.DemoAccounts;
import ch.mitenand.offer.OfferCatalogue;
import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person who started the portal where it is and who can sign in. */
@Component
@Order(10)
class StartMessage implements ApplicationRunner {

    private final WebServerApplicationContext context;
    private final OfferCatalogue catalogue;
    private final boolean demo;

    StartMessage(
            WebServerApplicationContext context,
            OfferCatalogue catalogue,
            @Value("${mitenand.demo}") String demo) {
        this.context = context;
        this.catalogue = catalogue;
        this.demo = !demo.equals("none");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream out = System.out;
        int port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        out.printf(
                "%nMitenand läuft: http://localhost:%d mit %d Angeboten%n", port, catalogue.size());
        if (demo) {
            out.println("Demo-Konten, Passwort " + DemoAccounts.PASSWORD + ":");
            DemoAccounts.all().forEach(a -> out.printf("  %-42s %s%n", a.email(), a.description()));
        }
        out.println("Beenden mit Ctrl-C.");
    }
}
