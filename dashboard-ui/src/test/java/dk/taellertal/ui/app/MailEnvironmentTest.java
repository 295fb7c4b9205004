package dk.taellertal.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.ui.app.MailSettings.Credentials;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailEnvironmentTest {

    private final Map<String, String> variables = new HashMap<>(Map.of(
            "TAELLERTAL_MAIL_HOST", "smtp.kommune.example",
            "TAELLERTAL_MAIL_FROM", "tal@kommune.example",
            "TAELLERTAL_ADDRESS", "https://tal.kommune.example/"));

    private Optional<MailSettings> read() {
        return MailEnvironment.read(variables, Optional.empty());
    }

    @Test
    void without_a_host_there_are_no_reminders_whatever_else_is_set() {
        variables.remove("TAELLERTAL_MAIL_HOST");
        variables.put("TAELLERTAL_MAIL_PORT", "x");
        assertThat(read()).isEmpty();

        variables.put("TAELLERTAL_MAIL_HOST", " ");
        assertThat(read()).isEmpty();
    }

    @Test
    void letters_go_out_encrypted_on_port_587_at_seven_unless_something_else_is_said() {
        assertThat(read())
                .contains(new MailSettings(
                        "smtp.kommune.example",
                        587,
                        true,
                        Optional.empty(),
                        "tal@kommune.example",
                        "https://tal.kommune.example",
                        LocalTime.of(7, 0)));
    }

    @Test
    void all_can_be_said() {
        variables.putAll(Map.of(
                "TAELLERTAL_MAIL_PORT", "2587",
                "TAELLERTAL_MAIL_TLS", "required",
                "TAELLERTAL_MAIL_USER", "tal",
                "TAELLERTAL_MAIL_PASSWORD", "hemmelig",
                "TAELLERTAL_MAIL_FROM", "Tal <tal@kommune.example>",
                "TAELLERTAL_MAIL_AT", "06:45"));

        MailSettings settings = read().orElseThrow();

        assertThat(settings.port()).isEqualTo(2587);
        assertThat(settings.credentials()).contains(new Credentials("tal", "hemmelig"));
        assertThat(settings.from()).isEqualTo("Tal <tal@kommune.example>");
        assertThat(settings.at()).isEqualTo(LocalTime.of(6, 45));
        assertThat(settings.toString()).doesNotContain("hemmelig");
    }

    @Test
    void without_encryption_the_port_is_25() {
        variables.put("TAELLERTAL_MAIL_TLS", "off");

        assertThat(read()).hasValueSatisfying(settings -> {
            assertThat(settings.encrypted()).isFalse();
            assertThat(settings.port()).isEqualTo(25);
        });
    }

    @Test
    void the_address_is_that_of_the_municipality_where_the_environment_names_none() {
        variables.remove("TAELLERTAL_ADDRESS");

        assertThat(MailEnvironment.read(variables, Optional.of("https://tal.by.example")))
                .hasValueSatisfying(settings -> assertThat(settings.service()).isEqualTo("https://tal.by.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "TAELLERTAL_MAIL_FROM,''",
        "TAELLERTAL_MAIL_FROM,tal",
        "TAELLERTAL_MAIL_FROM,'a@kommune.example, b@kommune.example'",
        "TAELLERTAL_ADDRESS,''",
        "TAELLERTAL_ADDRESS,http://tal.kommune.example",
        "TAELLERTAL_ADDRESS,tal.kommune.example",
        "TAELLERTAL_MAIL_PORT,smtp",
        "TAELLERTAL_MAIL_PORT,0",
        "TAELLERTAL_MAIL_PORT,65536",
        "TAELLERTAL_MAIL_PORT,465",
        "TAELLERTAL_MAIL_TLS,no",
        "TAELLERTAL_MAIL_AT,7",
        "TAELLERTAL_MAIL_AT,24:00",
        "TAELLERTAL_MAIL_AT,07:60"
    })
    void what_is_wrong_is_named(String name, String value) {
        variables.put(name, value);

        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith(name + ": ")
                .withMessageContaining(value);
    }

    @Test
    void a_user_and_a_password_belong_together() {
        variables.put("TAELLERTAL_MAIL_USER", "tal");
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith("TAELLERTAL_MAIL_PASSWORD: is missing");

        variables.remove("TAELLERTAL_MAIL_USER");
        variables.put("TAELLERTAL_MAIL_PASSWORD", "hemmelig");
        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageStartingWith("TAELLERTAL_MAIL_USER: is missing")
                .withMessageNotContaining("hemmelig");
    }

    @Test
    void a_password_does_not_go_out_without_encryption() {
        variables.putAll(Map.of(
                "TAELLERTAL_MAIL_TLS", "off", "TAELLERTAL_MAIL_USER", "tal", "TAELLERTAL_MAIL_PASSWORD", "hemmelig"));

        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageContaining("without encryption")
                .withMessageNotContaining("hemmelig");
    }

    @Test
    void all_faults_come_at_once() {
        variables.remove("TAELLERTAL_MAIL_FROM");
        variables.remove("TAELLERTAL_ADDRESS");
        variables.put("TAELLERTAL_MAIL_AT", "kl. 7");

        assertThatIllegalArgumentException()
                .isThrownBy(this::read)
                .withMessageMatching("TAELLERTAL_MAIL_FROM: .*\nTAELLERTAL_ADDRESS: .*\nTAELLERTAL_MAIL_AT: .*");
    }
}
