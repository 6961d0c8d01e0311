package ch.mitenand.organisation;

/** Says whether changes of approved organisations are looked at before they become public. */
public interface ChangeRule {

    /**
     * Whether somebody looks first at changes of organisations of a municipality.
     *
     * @param bfs municipality of the seat
     */
    boolean looksFirst(int bfs);
}
