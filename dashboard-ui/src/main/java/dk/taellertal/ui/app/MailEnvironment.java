package dk.taellertal.ui.app;

import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.ui.app.MailSettings.Credentials;
import dk.taellertal.ui.service.MailAddress;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of mail as environment variables give them; a blank one counts as none. */
final class MailEnvironment {

    static final String HOST = "TAELLERTAL_MAIL_HOST";
    static final String PORT = "TAELLERTAL_MAIL_PORT";
    static final String TLS = "TAELLERTAL_MAIL_TLS";
    static final String USER = "TAELLERTAL_MAIL_USER";
    static final String PASSWORD = "TAELLERTAL_MAIL_PASSWORD";
    static final String FROM = "TAELLERTAL_MAIL_FROM";
    static final String AT = "TAELLERTAL_MAIL_AT";
    static final String ADDRESS = "TAELLERTAL_ADDRESS";

    private static final int SUBMISSION = 587;
    private static final int PLAIN = 25;
    private static final int TLS_FROM_THE_FIRST_BYTE = 465;
    private static final int LAST_PORT = 65_535;

    private final Map<String, String> variables;
    private final List<String> faults = new ArrayList<>();

    private MailEnvironment(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Empty where no mail server is named.
     *
     * @param published where the municipality says that people reach the service; counts where the environment says nothing
     * @throws IllegalArgumentException with all faults, each in a line
     */
    static Optional<MailSettings> read(Map<String, String> variables, Optional<String> published) {
        MailEnvironment environment = new MailEnvironment(variables);
        return environment.value(HOST).map(host -> environment.settings(host, published));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private MailSettings settings(String host, Optional<String> published) {
        boolean encrypted = encrypted();
        int port = port(encrypted);
        Optional<Credentials> credentials = credentials(encrypted);
        String from = from();
        String service = service(published);
        LocalTime at = at();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new MailSettings(host, port, encrypted, credentials, from, service, at);
    }

    private boolean encrypted() {
        Optional<String> tls = value(TLS);
        tls.filter(word -> !word.equals("off") && !word.equals("required"))
                .ifPresent(word -> fault(TLS, "'%s' is neither 'required' nor 'off'".formatted(word)));
        return !tls.equals(Optional.of("off"));
    }

    private int port(boolean encrypted) {
        int usual = encrypted ? SUBMISSION : PLAIN;
        Optional<String> written = value(PORT);
        if (written.isEmpty()) {
            return usual;
        }
        int port = written.filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        if (port < 1 || port > LAST_PORT) {
            fault(PORT, "'%s' is no port (expected for example %d)".formatted(written.orElseThrow(), usual));
        } else if (port == TLS_FROM_THE_FIRST_BYTE) {
            fault(
                    PORT,
                    "%d expects TLS from the first byte; letters go out by STARTTLS (expected %d)"
                            .formatted(port, SUBMISSION));
        }
        return port;
    }

    private Optional<Credentials> credentials(boolean encrypted) {
        Optional<String> user = value(USER);
        Optional<String> password = value(PASSWORD);
        if (user.isPresent() != password.isPresent()) {
            fault(user.isPresent() ? PASSWORD : USER, "is missing: a user and a password belong together");
        }
        if (user.isPresent() && !encrypted) {
            fault(USER, "a password would go out without encryption, as %s=off says".formatted(TLS));
        }
        return user.flatMap(u -> password.map(p -> new Credentials(u, p)));
    }

    private String from() {
        Optional<String> from = value(FROM);
        if (from.isEmpty()) {
            fault(FROM, "is missing: the sender of reminders, for example tal@kommune.example");
        }
        from.filter(address -> MailAddress.parsed(address).isEmpty())
                .ifPresent(address -> fault(FROM, "'%s' is no mail address".formatted(address)));
        return from.orElse("");
    }

    private String service(Optional<String> published) {
        try {
            Optional<String> address = value(ADDRESS).map(Municipality::reached).or(() -> published);
            if (address.isEmpty()) {
                fault(ADDRESS, "is missing: where people reach the service, for example https://tal.kommune.example");
            }
            return address.orElse("");
        } catch (IllegalArgumentException e) {
            fault(ADDRESS, String.valueOf(e.getMessage()));
            return "";
        }
    }

    private LocalTime at() {
        String at = value(AT).orElse("07:00");
        if (at.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return LocalTime.parse(at);
        }
        fault(AT, "'%s' is no time of day (expected for example 07:00)".formatted(at));
        return LocalTime.MIDNIGHT;
    }

    private void fault(String name, String what) {
        faults.add(name + ": " + what);
    }
}
