package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolDesk;
import ch.mitenand.mentoring.PoolDesk.RulesSet;
import ch.mitenand.mentoring.PoolPolicy;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;

/** Proofs and weights of a pool; both are saved together as the next version of its rules. */
final class PoolSettingsRules extends Section {

    private final PoolDesk desk;
    private final Supplier<Actor> actor;
    private final Pool pool;
    private final Runnable saved;
    private final PoolSettingsPolicy proofs;
    private final PoolSettingsWeights weights;
    private final Div alert = PersonParts.alert();

    /** The version that the person has seen last. */
    private int seen;

    PoolSettingsRules(
            PoolDesk desk, Pools pools, Supplier<Actor> actor, Pool pool, Runnable saved) {
        this.desk = desk;
        this.actor = actor;
        this.pool = pool;
        this.saved = saved;
        var shown = pools.policy(pool.id());
        seen = shown.version();
        proofs = new PoolSettingsPolicy(shown);
        weights = new PoolSettingsWeights(shown.rules());
        css(this, "mi-box mi-pool__box");
        add(proofs, weights, alert, PersonParts.primary("Regeln speichern", this::save));
    }

    private void save() {
        var required = proofs.value();
        var points = weights.weights();
        var floor = weights.floor();
        if (required.isEmpty()) {
            PersonParts.say(
                    alert,
                    "Bei den Nachweisen stimmt eine Zahl nicht: 0 bis 120 Monate sind möglich.");
        } else if (points.isEmpty()) {
            PersonParts.say(
                    alert,
                    "Die Punkte müssen zusammen genau 1000 ergeben. «Auf 1000 ausgleichen» macht das für Sie.");
        } else if (floor.isEmpty()) {
            PersonParts.say(alert, "Die Mindestpunkte liegen zwischen 0 und 1000.");
        } else {
            tell(
                    desk.setPolicy(
                            actor.get(),
                            pool.id(),
                            seen,
                            required.get(),
                            points.get(),
                            floor.get()));
        }
    }

    /** Asks once for every version that the person has not seen. */
    private void tell(RulesSet outcome) {
        switch (outcome) {
            case RulesSet.Done _ -> {
                PersonParts.done("Die Regeln gelten ab sofort.");
                saved.run();
            }
            case RulesSet.Changed(var now) -> {
                seen = now.version();
                PersonParts.say(
                        alert,
                        "Jemand hat die Regeln inzwischen geändert; jetzt gilt Version %d. %s Speichern Sie nochmals, gelten Ihre."
                                .formatted(seen, others(now)));
            }
        }
    }

    private static String others(PoolPolicy now) {
        var points = now.rules().weights().points();
        String weighted =
                java.util.Arrays.stream(ch.mitenand.matching.Preference.values())
                        .map(p -> p.germanName() + " " + points.getOrDefault(p, 0))
                        .collect(java.util.stream.Collectors.joining(", "));
        return "Verlangt: %s. Punkte: %s; mindestens %d."
                .formatted(
                        PersonWords.requirements(now.required().keySet()),
                        weighted,
                        now.rules().floor());
    }
}
