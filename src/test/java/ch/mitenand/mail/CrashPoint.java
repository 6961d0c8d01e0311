package ch.mitenand.mail;

/** Where a process is killed while it takes and sends mails. */
enum CrashPoint {
    /** Its cause is written, the mail is not yet; nothing is committed. */
    CAUSED,
    /** Before the commit with which a mail is taken. */
    TAKING,
    /** After that commit. */
    TAKEN,
    /** Before the commit of the claim. */
    CLAIMING,
    /** After it, before anything goes to the mail server. */
    SENDING,
    /** The mail server has got a part of the mail. */
    HALF_SENT,
    /** The mail server has accepted the mail, nothing is noted. */
    ACCEPTED,
    /** Before the commit of that note. */
    NOTING,
    /** After it. */
    NOTED;

    /** Whether the mail server has not accepted the mail of which the cause is committed here. */
    boolean isBeforeAcceptance() {
        return isBetweenCommitAndSend() && !makesDuplicate();
    }

    /** Whether the cause of the mail is committed here and its sending not over. */
    boolean isBetweenCommitAndSend() {
        return stateOfMail().equals("WAITING");
    }

    /** What the database says of the mail after a kill here; empty when it does not know it. */
    String stateOfMail() {
        return switch (this) {
            case CAUSED, TAKING -> "";
            case TAKEN, CLAIMING, SENDING, HALF_SENT, ACCEPTED, NOTING -> "WAITING";
            case NOTED -> "SENT";
        };
    }

    /** Whether a mail has left of which the portal does not know it, so that it leaves again. */
    boolean makesDuplicate() {
        return this == ACCEPTED || this == NOTING;
    }
}
