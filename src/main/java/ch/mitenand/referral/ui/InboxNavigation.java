package ch.mitenand.referral.ui;

import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReferralId;
import java.time.LocalDate;

/** Addresses of the pages for those who receive referrals. */
public final class InboxNavigation {

    static final String INBOX = "zugewiesen";
    static final String ATTENDANCE = INBOX + "/praesenz";
    static final String ITEM = INBOX + "/:id([0-9a-fA-F-]{36})";

    /** Query parameter: which inbox, when there are several. */
    static final String AT = "bei";

    /** Query parameter: which day. */
    static final String DAY = "tag";

    /** Query parameter: which offer. */
    static final String OFFER = "angebot";

    private InboxNavigation() {}

    /** The inbox, or the choice of one. */
    public static String inbox() {
        return "/" + INBOX;
    }

    /** The inbox of an organisation or a pool. */
    public static String inbox(Inbox inbox) {
        return inbox() + "?" + AT + "=" + key(inbox);
    }

    /** One referral; for whoever may see it. */
    public static String item(ReferralId referral) {
        return inbox() + "/" + referral;
    }

    /** The attendance list of an inbox. */
    public static String attendance(Inbox inbox) {
        return "/" + ATTENDANCE + "?" + AT + "=" + key(inbox);
    }

    static String attendance(Inbox inbox, String offer, LocalDate day) {
        return attendance(inbox) + "&" + OFFER + "=" + offer + "&" + DAY + "=" + day;
    }

    static String key(Inbox inbox) {
        return switch (inbox) {
            case Inbox.OfOrganisation(var organisation) -> organisation.toString();
            case Inbox.OfPool(var pool) -> pool.toString();
        };
    }
}
