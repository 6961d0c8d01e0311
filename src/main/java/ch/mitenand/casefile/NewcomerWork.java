package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Newcomers to invite to the first interview. Within twelve weeks of the arrival it has a day;
 * whoever has been here longer comes last in the list, without one.
 */
@Component
class NewcomerWork implements WorkItems {

    /** Within how many weeks of the arrival somebody should be invited. */
    static final int WEEKS = 12;

    /** How many are named one by one. */
    static final int MOST = 100;

    private static final String PATH = "/neuzugezogene?stand=" + State.TO_INVITE.name();

    private final CaseAccess cases;
    private final NewcomerAccess access;
    private final NewcomerRows rows;
    private final Clock clock;

    NewcomerWork(CaseAccess cases, NewcomerAccess access, NewcomerRows rows, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> of(Actor actor) {
        cases.demandLead(actor);
        if (actor.scopes(Role.INTEGRATION_OFFICER).isEmpty()) {
            return List.of();
        }
        var municipalities = access.demand(actor);
        var waiting = rows.toInvite(municipalities, LocalDate.now(clock).minusWeeks(WEEKS), MOST);
        access.list(actor, municipalities);
        var items = new ArrayList<WorkItem>(waiting.stream().map(this::item).toList());
        if (waiting.size() == MOST) {
            items.add(all(rows.counts(municipalities, "").getOrDefault(State.TO_INVITE, 0L)));
        }
        return items;
    }

    private static WorkItem all(long number) {
        return new WorkItem(
                Kind.NEWCOMER,
                "Alle Neuzugezogenen, die einzuladen sind",
                "Im Ganzen sind es %d. Hier stehen die dringendsten %d.".formatted(number, MOST),
                null,
                PATH);
    }

    private WorkItem item(Newcomer newcomer) {
        return new WorkItem(
                Kind.NEWCOMER,
                newcomer.firstName() + " " + newcomer.surname(),
                "Seit %s hier. Laden Sie zum Erstgespräch ein."
                        .formatted(SwissFormat.date(newcomer.arrivedOn())),
                due(newcomer.arrivedOn().plusWeeks(WEEKS)),
                PATH);
    }

    private @Nullable LocalDate due(LocalDate day) {
        return day.isBefore(LocalDate.now(clock)) ? null : day;
    }
}
