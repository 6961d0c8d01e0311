package ch.mitenand.mail;

/** For a portal whose mail server is not configured yet: mails wait in the outbox. */
final class NoTransport implements Transport {

    @Override
    public MailLog.Channel channel() {
        return MailLog.Channel.NONE;
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        return new Delivery.Unreachable("no mail server");
    }
}
