package ch.mitenand.mentoring;

import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks and writes what was entered for a pool. */
@Repository
class PoolDrafts {

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final Pools pools;
    private final Regions regions;
    private final Clock clock;

    PoolDrafts(JdbcClient jdbc, Pools pools, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.pools = pools;
        this.regions = regions;
        this.clock = clock;
    }

    /** Nobody else gives municipalities to pools until the end of the transaction. */
    void lock() {
        jdbc.sql("lock table pool_municipality in share row exclusive mode").update();
    }

    /** What has to be corrected, by field; the pool itself is null for a new one. */
    Map<String, String> faults(PoolDraft draft, @Nullable PoolId self) {
        int length = Typed.characters(draft.name().strip());
        return new Faults()
                .check(
                        length >= SHORTEST_NAME && Typed.isLine(draft.name(), LONGEST_NAME),
                        "name",
                        "Geben Sie dem Pool einen Namen mit 3 bis 120 Zeichen.")
                .addAll(municipalityFaults(draft.municipalities(), self))
                .check(
                        Typed.isEmail(draft.email()),
                        "email",
                        "Schreiben Sie die E-Mail-Adresse des Pools vollständig, zum Beispiel pool@gemeinde.example.ch.")
                .check(
                        draft.phone().isEmpty() || Typed.isPhone(draft.phone()),
                        "phone",
                        "Schreiben Sie die Telefonnummer mit Vorwahl, zum Beispiel 062 000 00 00, oder lassen Sie das Feld leer.")
                .all();
    }

    private Map<String, String> municipalityFaults(
            Set<Integer> municipalities, @Nullable PoolId self) {
        var faults = new Faults();
        faults.check(
                !municipalities.isEmpty(),
                "municipalities",
                "Wählen Sie mindestens eine Gemeinde.");
        for (int bfs : municipalities) {
            faults.check(
                    regions.current(bfs) == bfs && regions.municipality(bfs).isPresent(),
                    "municipalities",
                    "Eine der Gemeinden gibt es nicht mehr. Wählen Sie die heutigen Gemeinden.");
            pools.responsibleFor(bfs)
                    .filter(other -> !other.id().equals(self))
                    .ifPresent(other ->
                            faults.check(
                                    false,
                                    "municipalities",
                                    "%s gehört schon zum Pool «%s». Lassen Sie diese Gemeinde weg."
                                            .formatted(name(bfs), other.name())));
        }
        return faults.all();
    }

    /** Municipalities that somebody adds or removes without being their coordinator. */
    Map<String, String> foreign(Pool before, Set<Integer> wanted, Set<Integer> own) {
        var changed = new HashSet<Integer>(wanted);
        changed.removeAll(before.municipalities());
        before.municipalities().stream().filter(bfs -> !wanted.contains(bfs)).forEach(changed::add);
        changed.removeAll(own);
        String names = changed.stream().map(this::name).sorted().collect(Collectors.joining(", "));
        return new Faults()
                .check(
                        changed.isEmpty(),
                        "municipalities",
                        "Für %s sind Sie nicht zuständig. Bitten Sie die Fachstelle Integration des Kantons, das zu ändern."
                                .formatted(names))
                .all();
    }

    void add(PoolId id, PoolDraft draft) {
        jdbc.sql(
                        """
                        insert into pool (id, name, email, phone, founded_at)
                        values (:id, :name, :email, :phone, :now)\
                        """)
                .param("id", id.id())
                .param("name", draft.name())
                .param("email", draft.email())
                .param("phone", draft.phone())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        serve(id, draft.municipalities());
    }

    void write(PoolId id, PoolDraft draft) {
        jdbc.sql("update pool set name = :name, email = :email, phone = :phone where id = :id")
                .param("name", draft.name())
                .param("email", draft.email())
                .param("phone", draft.phone())
                .param("id", id.id())
                .update();
        jdbc.sql("delete from pool_municipality where pool_id = :id").param("id", id.id()).update();
        serve(id, draft.municipalities());
    }

    private void serve(PoolId id, Set<Integer> municipalities) {
        for (int bfs : municipalities) {
            jdbc.sql("insert into pool_municipality (bfs, pool_id) values (:bfs, :id)")
                    .param("bfs", bfs)
                    .param("id", id.id())
                    .update();
        }
    }

    private String name(int bfs) {
        return regions.municipality(bfs).map(Municipality::shortName).orElse("diese Gemeinde");
    }
}
