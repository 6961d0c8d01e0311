package ch.mitenand.account.ui;

import ch.mitenand.account.AccountUser;
import ch.mitenand.account.SecondFactorGate;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads people who still have to show a second factor to the page where they can. */
@Component
class SecondFactorRoute {

    static final String STEP = "anmelden/zweiter-schritt";
    static final String SET_UP = "konto/zweiter-faktor";

    private final SecondFactorGate gate;

    SecondFactorRoute(SecondFactorGate gate) {
        this.gate = gate;
    }

    /** Who is signed in. */
    static Optional<AccountUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Where somebody has to go first, relative to the root; empty when nothing is lacking. */
    Optional<String> lacking(AccountUser user) {
        return switch (gate.state(user)) {
            case OPEN -> Optional.empty();
            case ASK -> Optional.of(STEP);
            case SET_UP -> Optional.of(SET_UP);
        };
    }

    /** Where the person signed in has to go instead of a view; empty when it may be shown. */
    Optional<String> insteadOf(Class<?> view) {
        boolean open =
                view.isAnnotationPresent(AnonymousAllowed.class)
                        || HasErrorParameter.class.isAssignableFrom(view)
                        || view == SecondStepView.class;
        if (open) {
            return Optional.empty();
        }
        boolean own = view == SecondFactorView.class || view == AccountView.class;
        return user().flatMap(this::lacking).filter(where -> !own || where.equals(STEP));
    }
}
