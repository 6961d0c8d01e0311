package ch.mitenand.shell;

import java.util.List;

/** Links in the header for the person signed in; every module adds its own. */
public interface WorkplaceLinks {

    /**
     * A link of the workplace.
     *
     * @param rank position from the left, from 1
     * @param path address from the root
     */
    record WorkplaceLink(int rank, String label, String path) {}

    /** The links for the person signed in; none for an anonymous visitor. */
    List<WorkplaceLink> links();
}
