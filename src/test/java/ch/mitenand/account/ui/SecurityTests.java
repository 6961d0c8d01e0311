package ch.mitenand.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.DemoAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in, and what is closed to everybody else. */
class SecurityTests extends IntegrationTest {

    private static final String OFFICER = "ib@olten.example.ch";

    @Autowired private WebApplicationContext context;
    @Autowired private DemoAccounts demo;
    private MockMvc portal;

    @BeforeEach
    void openPortal() {
        demo.ensure();
        portal = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void rightPasswordSignsIn() throws Exception {
        portal.perform(formLogin("/anmelden").user(OFFICER).password(DemoAccounts.PASSWORD))
                .andExpect(authenticated().withUsername(OFFICER));
    }

    @Test
    void wrongPasswordAndUnknownAccountLookTheSame() throws Exception {
        portal.perform(formLogin("/anmelden").user(OFFICER).password("falsch"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/anmelden?error"));
        portal.perform(formLogin("/anmelden").user("niemand@example.ch").password("falsch"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/anmelden?error"));
    }

    @Test
    void sessionGetsANewNumberAtSignIn() throws Exception {
        var session = new MockHttpSession();
        String before = session.getId();

        var result =
                portal.perform(
                                post("/anmelden")
                                        .session(session)
                                        .with(csrf())
                                        .param("username", OFFICER)
                                        .param("password", DemoAccounts.PASSWORD))
                        .andExpect(authenticated())
                        .andReturn();

        assertThat(result.getRequest().getSession().getId()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example.com",
        "Origin, null",
        "Origin, http://localhost.evil.example.com"
    })
    void nobodyIsSignedInFromAnotherSite(String header, String value) throws Exception {
        portal.perform(signIn().header(header, value))
                .andExpect(unauthenticated())
                .andExpect(status().isForbidden());
    }

    @Test
    void signInFromTheOwnPageIsFine() throws Exception {
        portal.perform(
                        signIn().header("Sec-Fetch-Site", "same-origin")
                                .header("Origin", "http://localhost"))
                .andExpect(authenticated());
    }

    private static MockHttpServletRequestBuilder signIn() {
        return post("/anmelden")
                .with(csrf())
                .param("username", OFFICER)
                .param("password", DemoAccounts.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example.com", "//evil.example.com", "/\\evil.example.com"})
    void signInNeverLeadsToAnotherSite(String target) throws Exception {
        var result =
                portal.perform(
                                post("/anmelden?continue=" + target + "&redirect=" + target)
                                        .with(csrf())
                                        .header("Referer", target)
                                        .param("username", OFFICER)
                                        .param("password", DemoAccounts.PASSWORD)
                                        .param("continue", target))
                        .andExpect(authenticated())
                        .andReturn();

        assertThat(result.getResponse().getRedirectedUrl()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/intern", "/api/intern"})
    void changingRequestsAreDeniedUnlessAllowed(String path) throws Exception {
        portal.perform(post(path).with(csrf())).andExpect(status().is3xxRedirection());
    }

    @Test
    void healthIsPublic() throws Exception {
        portal.perform(get("/actuator/health")).andExpect(status().isOk());
    }
}
