package dk.taellertal.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.actor.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who is let in: to pages after signing in, to REST by session, basic or the token of commands on this machine. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http, ServiceMode mode) throws Exception {
        Refusals refusals = new Refusals();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(on -> on.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // A browser sends its session's cookie by itself; an Authorization header only its own program sends.
                .csrf(csrf ->
                        csrf.ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .addFilterBefore(new TokenFilter(mode.token()), BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                HttpMethod.GET,
                                "/look.css",
                                "/frame.js",
                                "/fonts/**",
                                "/icon.svg",
                                "/sprog/*",
                                "/kommune/logo")
                        .permitAll())
                .with(vaadin(), pages -> pages.loginView(SignInView.class))
                .build();
    }

    @Bean
    UserDetailsService accounts(Instance home) {
        return name -> home.account(name)
                .map(account -> User.withUsername(account.name())
                        .password(account.passwordHash())
                        .authorities(SignedIn.authorities(account.role().permissions(), account.departments()))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
