package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoAccountsTests extends IntegrationTest {

    @Autowired private DemoAccounts demo;
    @Autowired private org.springframework.jdbc.core.simple.JdbcClient jdbc;
    @Autowired private UserDetailsService directory;
    @Autowired private PasswordEncoder passwords;
    @Autowired private Grants grants;

    private long count() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }

    @Test
    void ensuringTwiceChangesNothing() {
        var first = demo.ensure();
        long number = count();
        String hash = directory.loadUserByUsername(first.getFirst().email()).getPassword();

        assertThat(demo.ensure()).isEqualTo(first).hasSize(11);
        assertThat(count()).isEqualTo(number);
        assertThat(directory.loadUserByUsername(first.getFirst().email()).getPassword())
                .isEqualTo(hash);
    }

    @Test
    void everyDemoAccountHasTheDocumentedPasswordAndItsRole() {
        demo.ensure();
        for (var account : DemoAccounts.all()) {
            var user = (AccountUser) directory.loadUserByUsername(account.email());
            assertThat(passwords.matches(DemoAccounts.PASSWORD, user.getPassword())).isTrue();
            assertThat(grants.of(user.id()))
                    .extracting(Grant::role)
                    .isEqualTo(Stream.ofNullable(account.role()).toList());
        }
    }

    @Test
    void passwordsAreHashedWithEnoughMemoryAndPasses() {
        assertThat(passwords.encode("geheim")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void caseOfTheEmailAddressDoesNotMatter() {
        demo.ensure();

        assertThat(directory.loadUserByUsername(" IB@Olten.example.ch ").getUsername())
                .isEqualTo("ib@olten.example.ch");
    }
}
