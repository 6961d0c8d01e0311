package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import java.util.List;

/** A source of work for the list of an officer; every module brings what it knows. */
public interface WorkItems {

    /** What the actor has to do, of the cases that the actor leads. */
    List<WorkItem> of(Actor actor);
}
