package ch.mitenand.journey;

import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the pages of {@link PageTable} show; made once, removed at the end. */
final class PageContent implements AutoCloseable {

    private static final String READER = "probe@barrierefrei.example.ch";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final WaitingContent waiting;
    private final PoolContent pool;
    private final CaseContent cases;
    private final Map<String, String> values = new HashMap<>();

    private PageContent(ApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        waiting = new WaitingContent(context);
        pool = new PoolContent(context);
        cases = new CaseContent(context);
    }

    static PageContent make(ApplicationContext context) {
        var content = new PageContent(context);
        try {
            content.make();
            return content;
        } catch (RuntimeException | AssertionError e) {
            content.close();
            throw e;
        }
    }

    /** What the words in braces stand for. */
    Map<String, String> values() {
        return values;
    }

    private void make() {
        var offer =
                context.getBean(OfferCatalogue.class).files(waiting.organisation()).stream()
                        .filter(file -> file.status() == OfferStatus.PUBLISHED)
                        .findFirst()
                        .orElseThrow();
        published(offer);
        values.put("mail", mail().toString());
        values.put("waiting", waiting.changed("Näht am Montag", "Näht jeden Montag").toString());
        values.put("applicant", waiting.applicant("Verein Barrierefreie Probe").toString());
        values.putAll(pool.make());
        values.putAll(cases.make());
    }

    private void published(OfferFile offer) {
        values.put("offer", offer.id().toString());
        values.put("offerTitle", offer.content().title().de());
        values.put("organisation", waiting.organisation().toString());
        values.put(
                "organisationName",
                context.getBean(OrganisationDesk.class)
                        .open(waiting.admin(), waiting.organisation())
                        .form()
                        .name());
    }

    private UUID mail() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into demo_inbox (id, recipient, language, subject, text, received_at)
                        values (:id, :recipient, 'de', 'Barrierefreie Probe', 'Ein Text zur Probe.', now())\
                        """)
                .param("id", id)
                .param("recipient", READER)
                .update();
        return id;
    }

    @Override
    public void close() {
        cases.close();
        pool.close();
        waiting.close();
        jdbc.sql("delete from demo_inbox where recipient = :r").param("r", READER).update();
    }
}
