package ch.mitenand.demo;

import ch.mitenand.account.DemoAccounts;
import ch.mitenand.demo.DemoFile.DemoOffer;
import ch.mitenand.demo.DemoFile.DemoOrganisation;
import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.LocalizedTextConverter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo content when the catalogue is empty, in one transaction, before the portal
 * answers. {@code mitenand.demo=none} leaves the catalogue empty.
 */
@Component
public class DemoImport implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoImport.class);
    private static final List<String> FILES =
            List.of("demo/west.yaml", "demo/east.yaml", "demo/north.yaml");

    private final Regions regions;
    private final Categories categories;
    private final OrganisationRegister register;
    private final OfferCatalogue catalogue;
    private final DemoAccounts accounts;
    private final DemoPools pools;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;
    private boolean running;

    DemoImport(
            Regions regions,
            Categories categories,
            OrganisationRegister register,
            OfferCatalogue catalogue,
            DemoAccounts accounts,
            DemoPools pools,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${mitenand.demo}") String demo) {
        this.regions = regions;
        this.categories = categories;
        this.register = register;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.pools = pools;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = !demo.equals("none");
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            transaction.executeWithoutResult(_ -> accounts.ensure());
            if (catalogue.size() == 0) {
                var files = FILES.stream().map(this::file).toList();
                transaction.executeWithoutResult(_ -> load(files));
            }
            transaction.executeWithoutResult(_ -> joinOrganisation());
            transaction.executeWithoutResult(_ -> pools.ensure());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    private DemoFile file(String resource) {
        return new DemoFile(resource, regions, categories, LocalDate.now(clock));
    }

    private void load(List<DemoFile> files) {
        var organisations = new ArrayList<DemoOrganisation>();
        files.forEach(file -> organisations.addAll(file.organisations()));
        var offers = DemoFile.offersOf(organisations);
        check(offers);
        for (var organisation : organisations) {
            register.add(organisation.id(), organisation.draft(), organisation.accreditations());
            var contents = new LinkedHashMap<OfferId, OfferContent>();
            organisation.offers().forEach(offer -> contents.put(offer.id(), offer.content()));
            catalogue.load(organisation.id(), contents);
        }
        files.forEach(file -> file.offices().forEach(this::office));
        log.info(
                "{} Organisationen und {} Angebote als Demo geladen.",
                organisations.size(),
                offers.size());
    }

    /** The organisation may have been loaded at an earlier start. */
    private void joinOrganisation() {
        jdbc.sql("select id from organisation where demo and email = :email")
                .param("email", DemoAccounts.ORGANISATION_EMAIL)
                .query(UUID.class)
                .optional()
                .ifPresent(accounts::join);
    }

    private static void check(List<DemoOffer> offers) {
        Set<OfferId> known = new HashSet<>();
        for (var offer : offers) {
            if (!known.add(offer.id())) {
                throw offer.node().fault("der Schlüssel kommt zweimal vor");
            }
        }
        for (var offer : offers) {
            if (!known.containsAll(offer.content().followOn())) {
                throw offer.node().fault("'followOn' nennt ein Angebot, das es nicht gibt");
            }
        }
    }

    private void office(YamlNode node) {
        jdbc.sql(
                        """
                        insert into integration_office values (:bfs, :name, :street, :postalCode, :locality, :phone,
                            :email, :hours::jsonb, :languages, true) on conflict (bfs) do nothing\
                        """)
                .param("bfs", node.integer("bfs"))
                .param("name", node.text("name"))
                .param("street", node.text("street"))
                .param("postalCode", node.text("postalCode"))
                .param("locality", node.text("locality"))
                .param("phone", node.optionalText("phone"))
                .param("email", node.optionalText("email"))
                .param("hours", LocalizedTextConverter.toJson(node.localized("hours")))
                .param(
                        "languages",
                        node.languages("languages").stream()
                                .map(l -> l.tag())
                                .toArray(String[]::new))
                .update();
    }
}
