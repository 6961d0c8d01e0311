package ch.mitenand.referral;

/** What happens beside the change of state; see {@link AssignmentTable}. */
enum AssignmentEffect {
    /** A draft is dropped; nobody is told. */
    DROP,
    /** Copies the nameless need, tells the receiver. */
    SEND,
    /** Takes a place, copies whom to expect, makes a mentee of a pool, tells the sender. */
    ACCEPT,
    /** Tells the sender. */
    TELL_SENDER,
    /** Notes the first day, tells the sender. */
    START,
    /** Ended by the receiver or the clock before a place was taken: tells the sender. */
    END,
    /**
     * Ended with a place: gives it back, tells the sender, or the receiver where the sender ended
     * it.
     */
    END_AND_FREE,
    /** Taken back by the sender: the person is gone at once, the receiver is told. */
    TAKE_BACK,
    /** The same with a place. */
    TAKE_BACK_AND_FREE,
    /** The loop is closed. */
    ACKNOWLEDGE
}
