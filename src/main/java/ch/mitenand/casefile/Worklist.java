package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an officer has to do today, from all sources; overdue first, then by day. */
@Service
@Transactional
public class Worklist {

    /** What has no day comes last. */
    private static final Comparator<WorkItem> BY_DAY =
            Comparator.comparing(
                            WorkItem::due,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(WorkItem::kind)
                    .thenComparing(WorkItem::title)
                    .thenComparing(WorkItem::path);

    private final CaseAccess access;
    private final ObjectProvider<WorkItems> sources;

    Worklist(CaseAccess access, ObjectProvider<WorkItems> sources) {
        this.access = access;
        this.sources = sources;
    }

    /** Everything that is open for the actor. */
    public List<WorkItem> of(Actor actor) {
        var items = new ArrayList<WorkItem>();
        access.demandLead(actor);
        for (var source : sources) {
            items.addAll(source.of(actor));
            // a source may have gone on to work for the portal
            access.demandLead(actor);
        }
        items.sort(BY_DAY);
        return List.copyOf(items);
    }
}
