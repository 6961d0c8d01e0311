package ch.mitenand.account;

/**
 * Does what depends on whether an address has an account when the answer is on its way already, so
 * that the time of the answer says nothing.
 */
interface AfterAnswer {

    /** Does some work later, one after the other; errors are logged. */
    void later(Runnable work);
}
