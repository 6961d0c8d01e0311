package ch.mitenand.account.ui;

import ch.mitenand.account.AccountUser;
import ch.mitenand.account.Sessions;
import ch.mitenand.shell.StillPages;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * What may be reached: public pages, open data and files by everybody, views by their annotations,
 * nothing else.
 */
@Configuration
class SecurityConfiguration {

    private static final String[] FILES = {
        "/styles/**", "/scripts/**", "/images/**", "/favicon.ico", "/robots.txt", "/sitemap.xml"
    };
    private static final String[] DATA = {
        "/angebote/vorschlaege",
        "/angebote/*/bild/*.jpg",
        "/orte/vorschlaege",
        "/karten/**",
        "/kalender/*.ics",
        "/organisationen/*/logo.png",
        "/api/hsds/**",
        "/actuator/health/**"
    };

    /**
     * For live views only; Flow evaluates the script it is sent, still pages have a strict policy
     * of their own.
     */
    private static final String LIVE_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; form-action 'self'; "
                    + "base-uri 'self'; object-src 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            StillPages pages,
            Sessions sessions,
            SecondFactorRoute secondFactor,
            VaadinDefaultRequestCache asked,
            OidcLogin oidc) {
        asked.setDelegateRequestCache(SecondFactorSuccess.pagesAskedFor());
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FILES)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, FILES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, DATA)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, DATA)
                        .permitAll()
                        .requestMatchers(pages::answers)
                        .permitAll());
        http.csrf(csrf -> csrf.ignoringRequestMatchers(pages::takesForm));
        http.headers(headers ->
                headers.frameOptions(FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(LIVE_POLICY)));
        http.addFilterBefore(
                new SameSiteLoginFilter("/anmelden"), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(new EndedSessionFilter(sessions), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SecondFactorFilter(secondFactor), EndedSessionFilter.class);
        http.logout(logout ->
                logout.deleteCookies("JSESSIONID")
                        .addLogoutHandler(
                                (_, _, authentication) -> leave(sessions, authentication)));
        http.sessionManagement(
                session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(LoginView.class, "/").anyRequest(AuthorizedUrl::denyAll));
        http.formLogin(form -> form.failureHandler(new SignInAnswers.Failure()));
        http.setSharedObject(
                VaadinSavedRequestAwareAuthenticationSuccessHandler.class,
                new SecondFactorSuccess(secondFactor));
        oidc.configure(http);
        return http.build();
    }

    private static void leave(Sessions sessions, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof AccountUser user) {
            sessions.leave(user);
        }
    }
}
