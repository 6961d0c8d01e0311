package ch.mitenand.account.ui;

import ch.mitenand.shell.WorkplaceLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the way back to the second step to whoever looks at public pages in between. */
@Component
class SecondFactorLinks implements WorkplaceLinks {

    private final SecondFactorRoute route;

    SecondFactorLinks(SecondFactorRoute route) {
        this.route = route;
    }

    @Override
    public List<WorkplaceLink> links() {
        return SecondFactorRoute.user().flatMap(route::lacking).stream()
                .map(path -> new WorkplaceLink(1, "Anmeldung abschliessen", "/" + path))
                .toList();
    }
}
