package ch.mitenand.mail;

/** Where a process is killed while it takes and sends mails. */
enum CrashPoint {
    /** Before the commit with which a mail is taken. */
    TAKING,
    /** After that commit. */
    TAKEN,
    /** Before the commit of the claim. */
    CLAIMING,
    /** After it, before anything goes to the mail server. */
    SENDING,
    /** The mail server has accepted the mail, nothing is noted. */
    ACCEPTED,
    /** Before the commit of that note. */
    NOTING,
    /** After it. */
    NOTED,
    /** Wherever it is after some time. */
    ANYWHERE
}
