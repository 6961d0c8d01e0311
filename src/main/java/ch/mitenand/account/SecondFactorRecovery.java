package ch.mitenand.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes on paper for whoever has lost the phone; each works once. */
@Repository
class SecondFactorRecovery {

    private static final int CODES = 10;
    private static final int CHARACTERS = 12;

    /** Without characters that look like others. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final SecondFactorCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactorRecovery(JdbcClient jdbc, SecondFactorCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** New codes instead of all before, to be shown this once. */
    List<String> renew(UUID account) {
        remove(account);
        var codes = Stream.generate(this::code).limit(CODES).toList();
        for (var code : codes) {
            jdbc.sql("insert into recovery_code (account_id, hash) values (:account, :hash)")
                    .param("account", account)
                    .param("hash", cipher.hash(normal(code), account))
                    .update();
        }
        return codes;
    }

    /** Uses a code up. */
    boolean accept(UUID account, String typed) {
        return jdbc.sql(
                                """
                                update recovery_code set used_at = :now
                                where account_id = :account and hash = :hash and used_at is null\
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("hash", cipher.hash(normal(typed), account))
                        .update()
                > 0;
    }

    /** How many are left. */
    int left(UUID account) {
        return jdbc.sql(
                        "select count(*) from recovery_code where account_id = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void remove(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "");
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String normal(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toLowerCase(Locale.ROOT);
    }
}
