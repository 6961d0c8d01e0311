package ch.mitenand.account;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Forgets everything with which somebody could show a second factor. */
@Component
class SecondFactorRemoval {

    private final TotpTable totp;
    private final PasskeyTable passkeys;
    private final SecondFactorRecovery recovery;

    SecondFactorRemoval(TotpTable totp, PasskeyTable passkeys, SecondFactorRecovery recovery) {
        this.totp = totp;
        this.passkeys = passkeys;
        this.recovery = recovery;
    }

    void removeAll(UUID account) {
        totp.remove(account);
        passkeys.of(account).forEach(key -> passkeys.remove(account, key.id()));
        recovery.remove(account);
    }
}
