package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationRegister;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the search index equal to the published offers: one offer after each change, all of them
 * after a start with an index that does not fit. The index can be deleted at any time; the database
 * holds the truth.
 */
@Component
public class OfferIndex {

    private static final Logger log = LoggerFactory.getLogger(OfferIndex.class);
    private static final int BATCH = 200;
    private static final int LOCKS = 64;

    private final EntityManagerFactory factory;
    private final EntityManager entities;
    private final OrganisationRegister register;
    private final TransactionTemplate transaction;
    private final List<Object> locks = new ArrayList<>();
    private volatile boolean complete;

    OfferIndex(
            EntityManagerFactory factory,
            EntityManager entities,
            OrganisationRegister register,
            TransactionTemplate transaction) {
        this.factory = factory;
        this.entities = entities;
        this.register = register;
        this.transaction = transaction;
        for (int i = 0; i < LOCKS; i++) {
            locks.add(new Object());
        }
    }

    /**
     * Follows a change; two changes of one offer are taken one after the other, each with the
     * newest state.
     */
    @ApplicationModuleListener
    void on(OfferChanged event) {
        synchronized (locks.get(Math.floorMod(event.offer().hashCode(), LOCKS))) {
            plan(new OfferId(event.offer()));
            Search.session(entities).indexingPlan().execute();
        }
    }

    private void plan(OfferId id) {
        var plan = Search.session(entities).indexingPlan();
        var offer = entities.find(Offer.class, id);
        if (offer != null
                && offer.status() == OfferStatus.PUBLISHED
                && register.find(offer.organisation()).isPresent()) {
            plan.addOrUpdate(offer);
        } else {
            plan.purge(Offer.class, id, null);
        }
    }

    /** Whether every published offer can be found. */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Compares the index with the database and builds what is missing; search answers when this is
     * done.
     */
    public void complete() {
        long published = published().size();
        long indexed = indexed();
        if (published != indexed) {
            log.info(
                    "Der Suchindex hat {} von {} Angeboten; er wird neu gebaut.",
                    indexed,
                    published);
            rebuild();
        }
        complete = true;
    }

    /**
     * Writes every published offer anew and removes all others. Nothing is emptied first, so the
     * search stays complete meanwhile.
     *
     * @return number of offers written
     */
    public int rebuild() {
        var ids = published();
        var scope = Search.mapping(factory).scope(Offer.class);
        if (indexed() > ids.size()) {
            scope.workspace().purge();
        }
        try (var workers =
                Executors.newFixedThreadPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()))) {
            var running = new ArrayList<Future<?>>();
            for (int from = 0; from < ids.size(); from += BATCH) {
                var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
                running.add(workers.submit(() -> write(batch)));
            }
            for (var batch : running) {
                batch.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the index could not be written", e);
        }
        scope.workspace().mergeSegments();
        scope.workspace().flush();
        scope.workspace().refresh();
        return ids.size();
    }

    private void write(List<UUID> ids) {
        transaction.executeWithoutResult(_ -> {
            var session = Search.session(entities);
            session.indexingPlanSynchronizationStrategy(
                    IndexingPlanSynchronizationStrategy.async());
            var plan = session.indexingPlan();
            var offers =
                    entities.createQuery("select o from Offer o where o.id.id in :ids", Offer.class)
                            .setParameter("ids", ids)
                            .getResultList();
            var organisations =
                    register.findAll(offers.stream().map(Offer::organisation).distinct().toList());
            offers.stream()
                    .filter(o -> organisations.containsKey(o.organisation()))
                    .forEach(plan::addOrUpdate);
        });
    }

    private List<UUID> published() {
        return transaction.execute(_ ->
                entities.createQuery(
                                "select o.id.id from Offer o where o.status = PUBLISHED order by o.id.id",
                                UUID.class)
                        .getResultList());
    }

    private long indexed() {
        try (var reader = open()) {
            return reader.numDocs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A view of the index as it is now; to be closed by the caller. */
    IndexReader open() {
        return Search.mapping(factory)
                .scope(Offer.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }
}
