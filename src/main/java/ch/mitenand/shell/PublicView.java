package ch.mitenand.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.HashMap;

/**
 * A public page in two deliveries. Anonymous visitors get it still: drawn once to text, without
 * session or script. Signed-in people get it live, inside the layout, drawn anew on every
 * navigation. Its content is built of HTML elements only, its state is the address only.
 */
public abstract class PublicView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private PageInfo info = PageInfo.missing();

    /** An empty page. */
    protected PublicView() {
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Fills the empty page for an address and says what it is. */
    protected abstract PageInfo show(PageRequest request);

    /** Draws the page for an address. */
    final PageInfo draw(PageRequest request) {
        removeAll();
        info = show(request);
        return info;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var path = new HashMap<String, String>();
        var parameters = event.getRouteParameters();
        parameters
                .getParameterNames()
                .forEach(name -> parameters.get(name).ifPresent(v -> path.put(name, v)));
        var query = event.getLocation().getQueryParameters().getParameters();
        draw(new PageRequest(path, query));
        if (info.status() == 301 || info.status() == 303) {
            event.forwardTo(info.path().substring(1));
        } else if (!info.found()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public final String getPageTitle() {
        return PageFrame.fullTitle(info);
    }
}
