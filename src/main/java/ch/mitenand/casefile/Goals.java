package ch.mitenand.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The goals of a case, for modules that have opened it by {@link CaseAccess}. */
@Component
public class Goals {

    private final GoalRows rows;

    Goals(GoalRows rows) {
        this.rows = rows;
    }

    /** A goal of this case; empty when it belongs to another one. */
    public Optional<Goal> find(CaseId id, UUID goal) {
        return rows.find(id, goal);
    }

    /** Whether the case has a goal at all. */
    public boolean hasAny(CaseId id) {
        return rows.hasAny(id);
    }
}
