package ch.mitenand.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Shows nothing of the workplace before the second factor, wherever somebody navigates. */
@Component
class SecondFactorGuard implements VaadinServiceInitListener {

    private final SecondFactorRoute route;

    SecondFactorGuard(SecondFactorRoute route) {
        this.route = route;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent event) {
        route.insteadOf(event.getNavigationTarget())
                .ifPresent(where -> {
                    String path = "/" + event.getLocation().getPath();
                    event.forwardTo(where, QueryParameters.of(SignInAnswers.ONWARD, path));
                });
    }
}
