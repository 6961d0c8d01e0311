package ch.mitenand.mentoring;

import static ch.mitenand.mentoring.PoolFixture.OLTEN;
import static ch.mitenand.mentoring.PoolFixture.SOLOTHURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Weights;
import ch.mitenand.mentoring.PoolDesk.Saved;
import ch.mitenand.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PoolDeskTests extends MentoringTest {

    /** Was merged into Buchegg. */
    private static final int AETINGEN = 2456;

    @Autowired private PoolDesk desk;
    @Autowired private Regions regions;

    private Actor canton;

    @BeforeEach
    void free() {
        fixture.free(SOLOTHURN);
        canton = new DemoActors(jdbc).of(DemoActors.CANTON);
    }

    @Test
    void theCantonFoundsAPoolForAnyMunicipality() {
        var id = founded(desk.found(canton, draft(SOLOTHURN)));

        var pool = pools.find(id).orElseThrow();
        assertThat(pool.municipalities()).containsExactly(SOLOTHURN);
        assertThat(pools.responsibleFor(SOLOTHURN)).contains(pool);
        assertThat(pools.policy(id)).isEqualTo(PoolPolicy.STANDARD);
        assertThat(pools.all()).contains(pool);
    }

    @Test
    void coordinatorsFoundPoolsOnlyForTheirOwnMunicipalities() {
        var both =
                fixture.account(
                        "Bea Beide",
                        new Grant(Role.POOL_COORDINATOR, "2601"),
                        new Grant(Role.POOL_COORDINATOR, "2581"));

        denied(() -> desk.found(coordinator, draft(SOLOTHURN)));
        denied(() -> desk.found(fixture.account("Niemand"), draft()));
        var wrong = (Saved.Wrong) desk.found(both, draft(SOLOTHURN, OLTEN));
        assertThat(wrong.faults().get("municipalities")).contains("Olten", "Pool Prüf-Olten");
        assertThat(founded(desk.found(both, draft(SOLOTHURN)))).isNotNull();
    }

    @Test
    void saysOfEveryFieldWhatToDo() {
        var draft = new PoolDraft("ab", Set.of(), "pool@", "12");

        var wrong = (Saved.Wrong) desk.found(canton, draft);

        assertThat(wrong.faults()).containsOnlyKeys("name", "municipalities", "email", "phone");
        var unknown = new PoolDraft("Pool", Set.of(9999), "a@example.ch", "");
        assertThat(((Saved.Wrong) desk.found(canton, unknown)).faults())
                .containsOnlyKeys("municipalities");
    }

    @Test
    void aCoordinatorNeitherTakesInNorShutsOutOthers() {
        var taken = (Saved.Wrong) desk.change(coordinator, shown(), draft(OLTEN, SOLOTHURN));
        assertThat(taken.faults().get("municipalities")).contains("Solothurn", "nicht zuständig");

        assertThat(desk.change(canton, shown(), draft(OLTEN, SOLOTHURN)))
                .isEqualTo(new Saved.Done(olten));
        var shutOut = (Saved.Wrong) desk.change(coordinator, shown(), draft(OLTEN));
        assertThat(shutOut.faults().get("municipalities")).contains("Solothurn");
        assertThat(desk.change(coordinator, shown(), draft(OLTEN, SOLOTHURN)))
                .isEqualTo(new Saved.Done(olten));
        assertThat(pools.find(olten).orElseThrow().municipalities())
                .containsExactlyInAnyOrder(OLTEN, SOLOTHURN);
    }

    @Test
    void aPoolRunsUnderAllItsCoordinators() {
        desk.change(canton, shown(), draft(OLTEN, SOLOTHURN));
        var second = fixture.coordinator(SOLOTHURN);

        assertThat(pools.coordinates(second, olten)).isTrue();
        assertThat(pools.coordinatedBy(second)).extracting(Pool::id).containsExactly(olten);
        assertThat(pools.coordinators(olten))
                .extracting(p -> p.account())
                .contains(coordinator.account(), second.account())
                .doesNotContain(foreign.account());
        assertThat(pools.coordinatedBy(canton)).isEmpty();
    }

    @Test
    void poolsOpenWhenBothAgree() {
        desk.askToOpen(coordinator, olten, grenchen);
        desk.askToOpen(coordinator, olten, grenchen);
        assertThat(pools.openTo(olten)).isEmpty();
        var opening = desk.openings(foreign, grenchen).getFirst();
        assertThat(opening.agreedOn()).isNull();
        assertThat(mailsTo(foreign)).singleElement().asString().contains("Pool Prüf-Olten");

        denied(() -> desk.agree(coordinator, opening.id()));
        assertThat(pools.openTo(olten)).isEmpty();
        desk.agree(foreign, opening.id());

        assertThat(pools.openTo(olten)).containsExactly(grenchen);
        assertThat(pools.openTo(grenchen)).containsExactly(olten);
        assertThat(desk.openings(coordinator, olten).getFirst().agreedOn()).isEqualTo(today());
        assertThat(mailsTo(coordinator)).singleElement().asString().contains("Pool Prüf-Grenchen");

        desk.end(coordinator, opening.id());
        assertThat(pools.openTo(grenchen)).isEmpty();
        desk.agree(foreign, opening.id());
        assertThat(pools.openTo(grenchen)).isEmpty();
        assertThat(desk.openings(foreign, grenchen)).isEmpty();
    }

    @Test
    void whoAsksBackHasAgreed() {
        desk.askToOpen(coordinator, olten, grenchen);
        desk.askToOpen(foreign, grenchen, olten);

        assertThat(pools.openTo(olten)).containsExactly(grenchen);
    }

    @Test
    void openingsNeedTwoPools() {
        assertThatThrownBy(() -> desk.askToOpen(coordinator, olten, olten))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.askToOpen(coordinator, olten, PoolId.create()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.agree(coordinator, UUID.randomUUID()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void policiesHaveNumbersInTheirRange() {
        for (int months : List.of(-1, 121)) {
            var required = Map.of(Requirement.INTERVIEW, months);
            assertThatThrownBy(() ->
                            desk.setPolicy(coordinator, olten, 1, required, Weights.STANDARD, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() ->
                        desk.setPolicy(coordinator, olten, 1, Map.of(), Weights.STANDARD, 1001))
                .isInstanceOf(IllegalArgumentException.class);
        desk.setPolicy(coordinator, olten, 1, Map.of(), Weights.STANDARD, 0);
        desk.setPolicy(coordinator, olten, 2, Map.of(), Weights.STANDARD, 10);
        assertThat(pools.policy(olten).version()).isEqualTo(3);
    }

    @Test
    void nobodyOverwritesRulesTheyHaveNotSeen() {
        desk.setPolicy(coordinator, olten, 1, Map.of(), Weights.STANDARD, 10);

        var late =
                desk.setPolicy(
                        coordinator,
                        olten,
                        1,
                        Map.of(Requirement.SECRECY, 0),
                        Weights.STANDARD,
                        20);

        assertThat(late).isEqualTo(new PoolDesk.RulesSet.Changed(pools.policy(olten)));
        assertThat(pools.policy(olten).rules().floor()).isEqualTo(10);
    }

    @Test
    void nobodyOverwritesAPoolTheyHaveNotSeen() {
        var before = shown();
        desk.change(coordinator, before, draft(OLTEN));
        var now = shown();

        var late = new PoolDraft("Pool Späte", Set.of(OLTEN), before.email(), "");
        assertThat(desk.change(coordinator, before, late)).isInstanceOf(Saved.Changed.class);
        assertThat(shown()).isEqualTo(now);
        assertThat(desk.change(coordinator, now, late)).isInstanceOf(Saved.Done.class);
    }

    @Test
    void aNameIsMeasuredInCharacters() {
        var draft = new PoolDraft("🙂a", Set.of(SOLOTHURN), "pool@example.ch", "");

        assertThat(((Saved.Wrong) desk.found(canton, draft)).faults()).containsOnlyKeys("name");
    }

    @Test
    void writesToCoordinatorsOfMergedMunicipalities() {
        int buchegg = regions.current(AETINGEN);
        var pool = fixture.pool("Pool Prüf-Buchegg", buchegg);
        var veteran =
                fixture.account(
                        "Vera Vorher",
                        new Grant(Role.POOL_COORDINATOR, Integer.toString(AETINGEN)));

        assertThat(buchegg).isNotEqualTo(AETINGEN);
        assertThat(pools.coordinates(veteran, pool)).isTrue();
        assertThat(pools.coordinators(pool))
                .extracting(p -> p.account())
                .contains(veteran.account());
    }

    @Test
    void nobodyElseRunsAPool() {
        desk.askToOpen(coordinator, olten, grenchen);
        var opening = desk.openings(coordinator, olten).getFirst().id();
        var before = pools.find(olten);
        for (var actor : strangers()) {
            boolean isCanton = actor.has(Role.CANTON_EDITOR, "");
            boolean isAsked = actor.equals(foreign);
            if (!isCanton) {
                denied(() -> desk.found(actor, draft(SOLOTHURN)));
                denied(() -> desk.change(actor, shown(), draft(OLTEN)));
            }
            denied(() -> desk.setPolicy(actor, olten, 1, Map.of(), Weights.STANDARD, 0));
            denied(() -> desk.openings(actor, olten));
            denied(() -> desk.askToOpen(actor, olten, grenchen));
            denied(() -> pools.demand(actor, olten));
            if (!isAsked) {
                denied(() -> desk.agree(actor, opening));
                denied(() -> desk.end(actor, opening));
            }
        }
        assertThat(pools.find(olten)).isEqualTo(before);
        assertThat(pools.policy(olten)).isEqualTo(PoolPolicy.STANDARD);
        assertThat(pools.openTo(olten)).isEmpty();
    }

    private Pool shown() {
        return pools.find(olten).orElseThrow();
    }

    private PoolId founded(Saved saved) {
        var id = ((Saved.Done) saved).pool();
        fixture.alsoRemove(id);
        return id;
    }

    private static PoolDraft draft(Integer... municipalities) {
        return new PoolDraft(
                "Pool Prüfung",
                Set.of(municipalities),
                "pool-pruefung@example.ch",
                "062 000 00 00");
    }

    private List<String> mailsTo(Actor actor) {
        return Postbox.of(context).to(PoolFixture.address(actor)).stream()
                .map(m -> m.subject())
                .toList();
    }

    private static void denied(Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(AccessDeniedException.class);
    }
}
