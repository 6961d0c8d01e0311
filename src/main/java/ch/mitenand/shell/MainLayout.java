package ch.mitenand.shell;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The live frame: the same header and footer, with the name of the person signed in and a way out.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Assets assets;
    private final Anchor skip = css(link("#inhalt", "Direkt zum Inhalt"), "mi-skip");
    private final PageHeader header;
    private final PageFooter footer;

    MainLayout(
            Assets assets,
            Site site,
            CurrentUser user,
            AuthenticationContext authentication,
            List<WorkplaceLinks> workplace) {
        this.assets = assets;
        header =
                user.displayName()
                        .map(name -> signedIn(name, authentication, workplace))
                        .orElseGet(PageHeader::anonymous);
        footer = new PageFooter(site.showsDemo());
        add(skip, header, footer);
        css(this, "mi-live");
        authentication
                .getPrincipalName()
                .ifPresent(name -> attribute(this, "data-konto", fingerprint(name)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement()
                .insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.at("/" + event.getLocation().getPath());
        var here = "/" + event.getLocation().getPathWithQueryParameters() + "#inhalt";
        attribute(attribute(skip, "href", here), "router-ignore", "");
        getElement()
                .executeJs(
                        "import($0).then(script => script.arrived())",
                        assets.address("scripts/kept-text.js"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addStyleSheet(assets.address("styles/portal.css"));
        event.getUI().getPage().executeJs("import($0)", assets.address("scripts/portal.js"));
    }

    private static PageHeader signedIn(
            String name, AuthenticationContext authentication, List<WorkplaceLinks> workplace) {
        var items = new ArrayList<Component>();
        workplace.stream()
                .flatMap(source -> source.links().stream())
                .sorted(Comparator.comparingInt(WorkplaceLinks.WorkplaceLink::rank))
                .forEach(to -> items.add(css(link(to.path(), to.label()), "mi-nav__link")));
        items.add(css(link("/konto", name), "mi-nav__who"));
        var leave = css(new NativeButton("Abmelden", _ -> authentication.logout()), "mi-nav__link");
        items.add(attribute(leave, "data-abmelden", ""));
        return new PageHeader(items);
    }

    /** Tells accounts apart in the browser without naming them. */
    private static String fingerprint(String name) {
        return Assets.hash(name.getBytes(StandardCharsets.UTF_8));
    }
}
