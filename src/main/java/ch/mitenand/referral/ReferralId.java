package ch.mitenand.referral;

import java.util.UUID;

/** Identity of a referral; says nothing about the person. */
public record ReferralId(UUID id) {

    /** A new identity. */
    public static ReferralId create() {
        return new ReferralId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
