package ch.mitenand.account;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Slows down accounts that report codes, so that nobody finds one by trying. */
@Service
public class CodeThrottle {

    private final Throttle throttle;

    CodeThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts a try in a transaction of its own, for the account and for those on whose behalf it
     * tries; false when it has to wait.
     *
     * @param whose an organisation, so that several accounts have no more tries than one
     */
    public boolean allows(UUID account, String whose) {
        return throttle.enter(Limit.REPORTED_CODE, "account:" + account).isEmpty()
                && throttle.enter(Limit.REPORTED_CODE, "whose:" + whose).isEmpty();
    }
}
