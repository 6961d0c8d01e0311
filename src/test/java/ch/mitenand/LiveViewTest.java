package ch.mitenand;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;

/** Opens views live, as somebody signed in sees them, without a browser. */
public abstract class LiveViewTest extends IntegrationTest {

    private static final Routes ROUTES = routes();

    @Autowired private ApplicationContext context;
    @Autowired private UserDetailsService people;

    @BeforeEach
    void openSession() {
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    @AfterEach
    void closeSession() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Karibu's own search sees public views only. */
    @SuppressWarnings("unchecked")
    private static Routes routes() {
        var views = new HashSet<Class<? extends Component>>();
        classes(new AnnotationTypeFilter(Route.class))
                .forEach(type -> views.add((Class<? extends Component>) type));
        classes(new AnnotationTypeFilter(Layout.class))
                .forEach(type -> views.add((Class<? extends Component>) type));
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        classes(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(type -> errors.add((Class<? extends HasErrorParameter<?>>) type));
        return new Routes(views, errors, true);
    }

    private static List<Class<?>> classes(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("ch.mitenand")) {
            found.add(ClassUtils.resolveClassName(candidate.getBeanClassName(), null));
        }
        return found;
    }

    /** Signs an account in, and starts a new session. */
    protected void signIn(String email) {
        var user = people.loadUserByUsername(email);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        user, null, user.getAuthorities());
        context.publishEvent(new AuthenticationSuccessEvent(authentication));
        MockVaadin.tearDown();
        SecurityContextHolder.getContext().setAuthentication(authentication);
        openSession();
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
    }

    /** All texts of a component and of everything in it, with single spaces. */
    protected static String textOf(Component component) {
        return ViewParts.textOf(component);
    }

    /** The addresses of all links in a component. */
    protected static List<String> linksIn(Component component) {
        return ViewParts.linksIn(component);
    }
}
