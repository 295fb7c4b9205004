package dk.taellertal.ui.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a reader's choice of language and leads back to the page it was made on. */
@RestController
class LanguageController {

    private static final Duration KEPT = Duration.ofDays(365);

    /** A page of this program: no host, no scheme, nothing a header could be broken with. */
    private static final Pattern PAGE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9/_.\\-]*)?(\\?[A-Za-z0-9&=%+_.*\\-]*)?");

    @GetMapping("/sprog/{language}")
    ResponseEntity<Void> choose(
            @PathVariable("language") String language,
            @RequestParam(value = "side", defaultValue = "") String page,
            HttpServletRequest request) {
        return ReaderLanguage.of(language)
                .map(known -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(
                                HttpHeaders.SET_COOKIE,
                                ResponseCookie.from(ReaderLanguage.COOKIE, known.getLanguage())
                                        .path(request.getContextPath() + "/")
                                        .maxAge(KEPT)
                                        .httpOnly(true)
                                        .sameSite("Lax")
                                        .secure(request.isSecure())
                                        .build()
                                        .toString())
                        .location(URI.create(request.getContextPath() + "/"
                                + (PAGE.matcher(page).matches() ? page : "")))
                        .<Void>build())
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
