package ch.mitenand.account;

import java.time.Instant;

/** What an app for codes shows, for tests of every module. */
public final class AppCodes {

    private AppCodes() {}

    /** The code of an app that was told this key. */
    public static String code(String key, Instant now) {
        return Totp.code(TotpSecret.bytes(key).orElseThrow(), now);
    }
}
