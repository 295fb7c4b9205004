package dk.taellertal.ui.app;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.record.Account;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.ServiceMode;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.Logo;
import dk.taellertal.ui.program.ServiceAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The service: a home held open, with pages and REST on a port. */
@SpringBootApplication(scanBasePackages = "dk.taellertal.ui")
@EnableVaadin("dk.taellertal.ui")
public class Service {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PASSWORD_BYTES = 12;
    private static final int TOKEN_BYTES = 32;

    /**
     * Opens the home and serves it; prints the address when it is ready. The home is opened first, so that a fault in it
     * ends the start before anything listens.
     *
     * @param port 0 is any free one
     * @param demo loads the demo data into a home without uploads, and serves this machine only
     * @param environment variables that say by which mail server reminders go out; none where none does
     */
    public static ConfigurableApplicationContext start(
            Home home, int port, boolean demo, Map<String, String> environment) {
        Instance open = Instance.open(home, Clock.systemUTC(), PATIENCE);
        try {
            Municipality municipality = open.catalogue().municipality();
            Logo.check(municipality, home);
            Optional<MailSettings> mail = MailEnvironment.read(environment, municipality.address());
            prepareAccounts(open, demo);
            if (demo && open.uploads().all().isEmpty()) {
                DemoData.load(open);
                DemoPeople.act(open);
            }
            return serve(home, open, port, demo, mail);
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext serve(
            Home home, Instance open, int port, boolean demo, Optional<MailSettings> mail) {
        String token = random(TOKEN_BYTES);
        SpringApplication application = new SpringApplication(Service.class);
        application.setDefaultProperties(properties(port, demo));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("openHome", open);
            context.getBeanFactory().registerSingleton("serviceMode", new ServiceMode(demo, mail.isPresent(), token));
            mail.ifPresent(settings -> context.getBeanFactory().registerSingleton("mailSettings", settings));
        });
        ConfigurableApplicationContext context = application.run();
        int bound = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        URI uri = URI.create("http://127.0.0.1:%d".formatted(bound));
        new ServiceAddress(uri, token).write(home);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                ServiceAddress.remove(home);
                open.close();
            }
        });
        System.out.println(UiTexts.danish().of("app.name") + ": " + uri + "/");
        return context;
    }

    private static Map<String, Object> properties(int port, boolean demo) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        properties.put("server.shutdown", "graceful");
        properties.put("server.compression.enabled", "true");
        properties.put("server.servlet.session.timeout", "60m");
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.session.cookie.http-only", "true");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.servlet.multipart.max-file-size", "2GB");
        properties.put("spring.servlet.multipart.max-request-size", "2GB");
        // Files are picked up while a mail server keeps reminders waiting.
        properties.put("spring.task.scheduling.pool.size", "2");
        properties.put("vaadin.launch-browser", "false");
        properties.put("vaadin.url-mapping", "/*");
        // An open page that nobody uses does not keep its reader signed in: it warns, and then the session ends.
        properties.put("vaadin.close-idle-sessions", "true");
        if (demo) {
            properties.put("server.address", "127.0.0.1");
        }
        return properties;
    }

    private static void prepareAccounts(Instance home, boolean demo) {
        if (home.hasAccounts()) {
            return;
        }
        PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        if (demo) {
            DemoData.ACCOUNTS.forEach(account -> home.save(
                    new Account(
                            account.name(), encoded(encoder, DemoData.PASSWORD), account.role(), account.departments()),
                    new Actor(account.name(), Role.ADMIN)));
            return;
        }
        String password = random(PASSWORD_BYTES);
        home.save(new Account("admin", encoded(encoder, password), Role.ADMIN), new Actor("admin", Role.ADMIN));
        System.out.println(UiTexts.danish().of("service.firstStart", password));
    }

    private static String encoded(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
