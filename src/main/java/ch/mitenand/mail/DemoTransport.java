package ch.mitenand.mail;

/** Puts mails into the inbox of the demo. */
final class DemoTransport implements Transport {

    private final DemoInbox inbox;

    DemoTransport(DemoInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public MailLog.Channel channel() {
        return MailLog.Channel.DEMO_INBOX;
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        inbox.receive(mail);
        return new Delivery.Accepted();
    }
}
