package dk.taellertal.ui.actor;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import java.security.Principal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts in a request: what may be done is kept with the session as it was when it began. */
@Component
public final class SignedIn {

    private static final String DEPARTMENT = "department ";

    /** Empty on the page where one signs in. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken))
                .map(SignedIn::of);
    }

    /** Whoever acts where nobody comes without having signed in. */
    public Actor required() {
        return actor().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** @param principal of a request that was let in */
    public static Actor of(Principal principal) {
        Set<String> granted = ((Authentication) principal)
                .getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return new Actor(
                principal.getName(),
                Arrays.stream(Permission.values())
                        .filter(permission -> granted.contains(permission.name()))
                        .collect(Collectors.toSet()),
                granted.stream()
                        .filter(authority -> authority.startsWith(DEPARTMENT))
                        .map(authority -> authority.substring(DEPARTMENT.length()))
                        .collect(Collectors.toSet()));
    }

    /** What a session is granted. */
    public static List<GrantedAuthority> authorities(Set<Permission> permissions, Collection<String> departments) {
        return AuthorityUtils.createAuthorityList(Stream.concat(
                        permissions.stream().map(Enum::name),
                        departments.stream().map(DEPARTMENT::concat))
                .toArray(String[]::new));
    }
}
