package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.referral.PoolQueue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mentor pool of the person's municipality as another place to refer to. */
@Component
class CaseOffersPool {

    private static final int FEWEST = 5;

    private final Pools pools;
    private final PoolQueue queue;

    CaseOffersPool(Pools pools, PoolQueue queue) {
        this.pools = pools;
        this.queue = queue;
    }

    /** A box, where a pool is responsible. */
    Optional<Section> of(CaseFile file, @Nullable Goal goal) {
        return pools.responsibleFor(file.person().bfs()).map(pool -> box(file, goal, pool));
    }

    private Section box(CaseFile file, @Nullable Goal goal, Pool pool) {
        var box =
                CaseParts.box(
                        "Begleitung durch Freiwillige",
                        new Paragraph(pool.name()),
                        new Paragraph(waiting(queue.waiting(pool.id()))));
        if (goal != null && !goal.state().isFinal() && file.state().isOpen()) {
            box.add(
                    labelled(
                            CaseParts.secondButton(
                                    OfficerPaths.newAssignment(file.id(), pool.id(), goal.id()),
                                    "Zuweisen"),
                            "Zuweisen: " + pool.name()));
        }
        return box;
    }

    /** Of so few people nobody outside the pool counts every single one. */
    static String waiting(int people) {
        if (people == 0) {
            return "Im Moment wartet dort niemand.";
        }
        return people < FEWEST
                ? "Im Moment warten dort weniger als fünf Personen."
                : people + " Personen warten dort im Moment.";
    }
}
