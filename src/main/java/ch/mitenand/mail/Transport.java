package ch.mitenand.mail;

/** A way for mails to leave the portal. */
interface Transport {

    /** Which way this is. */
    MailLog.Channel channel();

    /** Tries once to send a mail; returns in less than {@link MailWorker#LEASE}. */
    Delivery send(OutgoingMail mail);
}
