package dk.taellertal.ui.security;

import dk.taellertal.core.event.Actor;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.service.HomeOwner;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the commands of the home's owner in, by the token that only its owner can read. */
final class TokenFilter extends OncePerRequestFilter {

    private final byte[] expected;

    TokenFilter(String token) {
        expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8))) {
            Actor owner = HomeOwner.ACTOR;
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    owner.name(), null, SignedIn.authorities(owner.permissions(), owner.departments())));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
