package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoAccountsTests extends IntegrationTest {

    @Autowired private DemoAccounts demo;
    @Autowired private Accounts accounts;
    @Autowired private UserDetailsService directory;
    @Autowired private PasswordEncoder passwords;

    @Test
    void ensuringTwiceChangesNothing() {
        var first = demo.ensure();
        long number = accounts.count();
        String hash = directory.loadUserByUsername(first.getFirst().email()).getPassword();

        assertThat(demo.ensure()).isEqualTo(first).hasSize(3);
        assertThat(accounts.count()).isEqualTo(number);
        assertThat(directory.loadUserByUsername(first.getFirst().email()).getPassword())
                .isEqualTo(hash);
    }

    @Test
    void everyRoleHasADemoAccountWithTheDocumentedPassword() {
        assertThat(demo.ensure())
                .extracting(DemoAccount::role)
                .containsExactlyInAnyOrder(Role.values());
        for (var account : DemoAccounts.all()) {
            var user = directory.loadUserByUsername(account.email());
            assertThat(passwords.matches(DemoAccounts.PASSWORD, user.getPassword())).isTrue();
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
