package ch.mitenand.account.ui;

import ch.mitenand.account.OidcAccounts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * The sign-in with accounts of the canton, where {@code spring.security.oauth2.client.registration}
 * names its server; otherwise there is none.
 */
@Component
class OidcLogin {

    /** Parameter of the sign-in page that says that nobody was let in. */
    static final String REFUSED = "kein-zugang";

    private static final String START = "/oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final OidcAccounts accounts;
    private final SecondFactorRoute route;

    OidcLogin(
            ObjectProvider<ClientRegistrationRepository> registrations,
            OidcAccounts accounts,
            SecondFactorRoute route) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.route = route;
    }

    /**
     * A sign-in elsewhere.
     *
     * @param name how people know the server
     * @param path where it begins
     */
    record Way(String name, String path) {}

    /** The sign-ins elsewhere that are configured. */
    List<Way> ways() {
        var ways = new ArrayList<Way>();
        if (registrations.getIfAvailable() instanceof Iterable<?> all) {
            for (var one : all) {
                if (one instanceof ClientRegistration registration) {
                    ways.add(
                            new Way(
                                    registration.getClientName(),
                                    START + registration.getRegistrationId()));
                }
            }
        }
        return ways;
    }

    /** Adds the sign-in if there is one. */
    void configure(HttpSecurity http) {
        var repository = registrations.getIfAvailable();
        if (repository == null) {
            return;
        }
        http.oauth2Login(login ->
                login.loginPage("/anmelden")
                        .clientRegistrationRepository(repository)
                        .authorizedClientRepository(new OidcNoTokens())
                        .userInfoEndpoint(info -> info.userService(OidcLogin::plainOauth))
                        .successHandler(this::enter)
                        .failureHandler((request, response, _) -> refuse(request, response)));
    }

    /** Without OpenID Connect nobody has signed who it is. */
    private static OAuth2User plainOauth(OAuth2UserRequest request) {
        throw new OAuth2AuthenticationException("openid_required");
    }

    /** Puts the account in place of the person of the token. */
    private void enter(
            HttpServletRequest request, HttpServletResponse response, Authentication token)
            throws IOException, ServletException {
        var person =
                token.getPrincipal() instanceof OidcUser user
                        ? accounts.enter(user)
                        : Optional.<Authentication>empty();
        if (person.isEmpty()) {
            refuse(request, response);
            return;
        }
        PasskeyEntrance.keep(person.get(), request, response);
        new SecondFactorSuccess(route).onAuthenticationSuccess(request, response, person.get());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/anmelden?" + REFUSED);
    }
}
