package ch.mitenand.mail;

/** What became of one attempt to send a mail; reasons hold no addresses. */
sealed interface Delivery {

    /** The receiving side has taken the mail. */
    record Accepted() implements Delivery {}

    /** It may work later. */
    record Deferred(String reason) implements Delivery {}

    /** The mail server cannot be used now, for this mail or any other. */
    record Unreachable(String reason) implements Delivery {}

    /** It will never work. */
    record Refused(String reason) implements Delivery {}
}
