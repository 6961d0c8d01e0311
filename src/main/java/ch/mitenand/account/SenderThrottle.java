package ch.mitenand.account;

import org.springframework.stereotype.Service;

/** Slows down people without account who send too many messages, by the network they come from. */
@Service
public class SenderThrottle {

    private final Throttle throttle;

    SenderThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts a message; false when it has to wait. */
    public boolean allows(String networkAddress) {
        return throttle.enter(Limit.MESSAGE_NETWORK, Throttle.network(networkAddress)).isEmpty();
    }
}
