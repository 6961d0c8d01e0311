package ch.mitenand.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class StillPageFilterTests {

    private final StillPages pages = mock(StillPages.class);
    private final AutowireCapableBeanFactory beans = mock(AutowireCapableBeanFactory.class);
    private final PageFrame frame =
            new PageFrame(new Site("", "none"), new Assets(), JsonMapper.shared());
    private final StillPageFilter filter = new StillPageFilter(pages, frame, beans);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/seite");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    /** A page that shows what it was asked. */
    static final class Echo extends PublicView {

        @Override
        protected PageInfo show(PageRequest asked) {
            add(Markup.text(asked.pathValue("id") + asked.query()));
            return PageInfo.page("Echo", "/echo");
        }
    }

    /** A page that breaks. */
    static final class Broken extends PublicView {

        @Override
        protected PageInfo show(PageRequest asked) {
            throw new IllegalStateException("no luck");
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void drawsTheViewWithTheParametersOfTheAddress() throws Exception {
        leadsTo(new Echo(), "7");
        request.setQueryString("q=%3Cb%3E&q=zwei");

        filter.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains("7{q=[&lt;b&gt;, zwei]}", "<title>Echo – Mitenand</title>");
        assertThat(request.getSession(false)).isNull();
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void somebodySignedInGetsTheLiveView() throws Exception {
        leadsTo(new Echo(), "7");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ada", "", List.of()));

        filter.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void brokenPageApologisesWithANumberAndWithoutDetails() throws Exception {
        leadsTo(new Broken(), "7");

        filter.doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString())
                .contains("Hier ist etwas schiefgegangen", "Nummer für Rückfragen")
                .doesNotContain("no luck", "IllegalState");
    }

    @Test
    void otherAddressesArePassedOn() throws Exception {
        when(pages.find(any())).thenReturn(new StillPages.Destination.Elsewhere());

        filter.doFilter(request, response, chain);

        assertThat(chain.getRequest()).isSameAs(request);
    }

    private void leadsTo(PublicView view, String id) {
        var parameters = new RouteParameters("id", id);
        when(pages.find(any()))
                .thenReturn(new StillPages.Destination.View(view.getClass(), parameters));
        when(beans.createBean(any(Class.class))).thenReturn(view);
    }
}
