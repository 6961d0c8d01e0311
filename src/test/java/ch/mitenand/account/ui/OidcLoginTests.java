package ch.mitenand.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.mitenand.account.AccountUser;
import ch.mitenand.account.OidcAccounts;
import ch.mitenand.account.SecondFactorTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The sign-in at another server: the rules of the portal once more, but with a registration, on top
 * of the running portal.
 */
class OidcLoginTests extends SecondFactorTest {

    @Autowired private WebApplicationContext portal;
    @Autowired private OidcAccounts accounts;
    @Autowired private SecondFactorRoute route;

    private OidcServer server;
    private GenericWebApplicationContext rules;
    private OidcLogin login;
    private MockMvc browser;
    private MockHttpSession session;

    @EnableWebSecurity
    static class Security {}

    @BeforeEach
    void openDoor() {
        server = new OidcServer();
        var registration =
                ClientRegistrations.fromIssuerLocation(server.issuer())
                        .registrationId("kanton")
                        .clientId("portal")
                        .clientSecret("geheim")
                        .clientName("Kanton Solothurn")
                        .scope("openid", "email")
                        .build();
        rules = new GenericWebApplicationContext(portal.getServletContext());
        rules.setParent(portal);
        rules.registerBean(
                ClientRegistrationRepository.class,
                () -> new InMemoryClientRegistrationRepository(registration));
        rules.registerBean(
                "oidcLogin",
                OidcLogin.class,
                () ->
                        new OidcLogin(
                                rules.getBeanProvider(ClientRegistrationRepository.class),
                                accounts,
                                route));
        new AnnotatedBeanDefinitionReader(rules)
                .register(Security.class, SecurityConfiguration.class);
        rules.refresh();
        login = rules.getBean(OidcLogin.class);
        browser = MockMvcBuilders.webAppContextSetup(rules).apply(springSecurity()).build();
        session = new MockHttpSession();
    }

    @AfterEach
    void closeDoor() {
        rules.close();
        server.close();
    }

    /** Goes to the other server and comes back; gives where the browser is sent then. */
    private String goThere(Map<String, Object> claims) throws Exception {
        var leaving =
                browser.perform(get("/oauth2/authorization/kanton").session(session)).andReturn();
        var there =
                UriComponentsBuilder.fromUriString(leaving.getResponse().getRedirectedUrl())
                        .build(true)
                        .getQueryParams();
        server.tells(claims, there.getFirst("nonce"));
        return comeBack(
                        java.net.URLDecoder.decode(
                                there.getFirst("state"), java.nio.charset.StandardCharsets.UTF_8))
                .getRedirectedUrl();
    }

    private MockHttpServletResponse comeBack(String state) throws Exception {
        return browser.perform(
                        get("/login/oauth2/code/kanton")
                                .session(session)
                                .param("code", "abc")
                                .param("state", state))
                .andReturn()
                .getResponse();
    }

    private Object person() {
        return session.isInvalid()
                        || !(session.getAttribute("SPRING_SECURITY_CONTEXT")
                                instanceof SecurityContext context)
                        || context.getAuthentication() == null
                ? "nobody"
                : context.getAuthentication().getPrincipal();
    }

    @Test
    void ownerOfAVerifiedAddressIsSignedIn() throws Exception {
        account("eva");
        var answer = goThere(Map.of("email", "eva" + DOMAIN, "email_verified", true));
        assertThat(answer).isEqualTo("/");
        assertThat(person()).isInstanceOf(AccountUser.class);
    }

    @Test
    void staffAreLedToTheSecondFactor() throws Exception {
        officer("eva");
        var answer =
                goThere(
                        Map.of(
                                "email",
                                "eva" + DOMAIN,
                                "email_verified",
                                true,
                                "amr",
                                List.of("mfa")));
        assertThat(answer).as("not trusted unless configured").isEqualTo("/konto/zweiter-faktor");
    }

    @Test
    void strangersAreToldHowToGetAccess() throws Exception {
        assertThat(goThere(Map.of("email", "fremd" + DOMAIN, "email_verified", true)))
                .isEqualTo("/anmelden?kein-zugang");
        assertThat(person()).isEqualTo("nobody");
    }

    @Test
    void unverifiedAddressIsRefused() throws Exception {
        account("eva");
        assertThat(goThere(Map.of("email", "eva" + DOMAIN, "email_verified", false)))
                .isEqualTo("/anmelden?kein-zugang");
        assertThat(person()).isEqualTo("nobody");
    }

    @Test
    void answerNobodyAskedForIsRefused() throws Exception {
        account("eva");
        server.tells(Map.of("email", "eva" + DOMAIN, "email_verified", true), "x");
        assertThat(comeBack("erfunden").getRedirectedUrl()).isEqualTo("/anmelden?kein-zugang");
        assertThat(person()).isEqualTo("nobody");
    }

    @Test
    void signInPageNamesTheServer() {
        assertThat(login.ways())
                .containsExactly(
                        new OidcLogin.Way("Kanton Solothurn", "/oauth2/authorization/kanton"));
    }

    @Test
    void withoutARegistrationThereIsNoWay() {
        ObjectProvider<ClientRegistrationRepository> none =
                portal.getBeanProvider(ClientRegistrationRepository.class);
        assertThat(new OidcLogin(none, accounts, route).ways()).isEmpty();
    }
}
