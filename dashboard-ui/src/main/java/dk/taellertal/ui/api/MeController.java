package dk.taellertal.ui.api;

import dk.taellertal.core.record.Account;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.service.AccountService;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The account of whoever asks, over REST; nobody's else. */
@RestController
@RequestMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
class MeController {

    private static final String ADDRESS = "address";
    private static final String REMINDERS = "reminders";

    private final RequestContext context;
    private final AccountService accounts;

    MeController(RequestContext context, AccountService accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    /**
     * What a person is told of their own account.
     *
     * @param role in small letters
     * @param address where mail reaches them; null where they gave none
     * @param reminders whether they want reminders once there is an address
     */
    record Me(
            String name,
            String role,
            List<String> departments,
            @Nullable String address,
            boolean reminders) {

        static Me of(Account account) {
            return new Me(
                    account.name(),
                    account.role().name().toLowerCase(Locale.ROOT),
                    account.departments().stream().sorted(Alphabet.danish()).toList(),
                    account.address().orElse(null),
                    account.reminders());
        }
    }

    @GetMapping
    Me me() {
        return Me.of(accounts.own(context.actor()));
    }

    @PatchMapping
    Me choose(@RequestBody Map<String, @Nullable Object> body) throws IOException {
        BodyFields fields = new BodyFields(body, ADDRESS, REMINDERS);
        // Null takes the address away.
        Optional<String> address =
                fields.names(ADDRESS) ? Optional.of(fields.text(ADDRESS).orElse("")) : Optional.empty();
        return Me.of(accounts.chooseMail(address, fields.flag(REMINDERS), context.actor()));
    }
}
