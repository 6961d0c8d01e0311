package ch.mitenand.account;

import ch.mitenand.shell.Site;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that belongs to an e-mail address. */
@Service
class AccountDirectory implements UserDetailsService {

    private final Accounts accounts;
    private final Site site;

    AccountDirectory(Accounts accounts, Site site) {
        this.accounts = accounts;
        this.site = site;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return accounts.byEmail(email)
                .map(row -> new AccountUser(row, row.mayEnter(site.showsDemo())))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
