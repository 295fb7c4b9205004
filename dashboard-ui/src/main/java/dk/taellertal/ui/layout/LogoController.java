package dk.taellertal.ui.layout;

import dk.taellertal.ingest.upload.Instance;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the logo as it was when the service started; nothing in it may run or be fetched. */
@RestController
class LogoController {

    private final Optional<Logo> logo;

    LogoController(Instance home) {
        this.logo = Logo.of(home.catalogue().municipality(), home.home());
    }

    @GetMapping("/kommune/logo")
    ResponseEntity<byte[]> logo() {
        return logo.map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(picture.mediaType()))
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
