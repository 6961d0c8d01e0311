package ch.mitenand.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the secrets of the apps, which only leave it to check a code. */
@Repository
class TotpTable {

    private final JdbcClient jdbc;
    private final SecondFactorCipher cipher;
    private final Clock clock;

    TotpTable(JdbcClient jdbc, SecondFactorCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    private record Row(byte[] secret, long lastStep) {}

    boolean has(UUID account) {
        return row(account).isPresent();
    }

    /** Keeps a secret instead of the one before; codes up to this step are used. */
    void save(UUID account, byte[] secret, long step) {
        jdbc.sql(
                        """
                        insert into totp_factor (account_id, secret, set_up_at, last_step)
                        values (:account, :secret, :now, :step)
                        on conflict (account_id) do update set secret = excluded.secret,
                            set_up_at = excluded.set_up_at, last_step = excluded.last_step\
                        """)
                .param("account", account)
                .param("secret", cipher.seal(secret, account))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("step", step)
                .update();
    }

    /** Accepts a code once; of two who send the same code at the same time only one succeeds. */
    boolean accept(UUID account, String code) {
        var row = row(account);
        var secret = row.flatMap(r -> cipher.open(r.secret(), account));
        if (row.isEmpty() || secret.isEmpty()) {
            return false;
        }
        var step = Totp.step(secret.get(), code, clock.instant(), row.get().lastStep());
        return step.isPresent() && take(account, step.getAsLong());
    }

    void remove(UUID account) {
        jdbc.sql("delete from totp_factor where account_id = :account")
                .param("account", account)
                .update();
    }

    private boolean take(UUID account, long step) {
        return jdbc.sql(
                                "update totp_factor set last_step = :step"
                                        + " where account_id = :account and last_step < :step")
                        .param("step", step)
                        .param("account", account)
                        .update()
                > 0;
    }

    private Optional<Row> row(UUID account) {
        return jdbc.sql("select secret, last_step from totp_factor where account_id = :account")
                .param("account", account)
                .query(Row.class)
                .optional();
    }
}
