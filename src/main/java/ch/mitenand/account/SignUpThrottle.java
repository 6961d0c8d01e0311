package ch.mitenand.account;

import org.springframework.stereotype.Service;

/**
 * Slows down sign-ups of people without account, by the network they come from and by the address
 * that would get a mail; as strict as the registration of accounts, but counted apart from it.
 */
@Service
public class SignUpThrottle {

    private static final String APART = "sign-up:";

    private final Throttle throttle;

    SignUpThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts a sign-up in a transaction of its own; false when it has to wait. Call it before the
     * transaction that keeps the sign-up.
     */
    public boolean allows(String networkAddress, String email) {
        String network = APART + Throttle.network(networkAddress);
        return throttle.enter(Limit.REGISTRATION_NETWORK, network).isEmpty()
                && throttle.enter(Limit.REGISTRATION_ADDRESS, APART + EmailAddress.normal(email))
                        .isEmpty();
    }
}
