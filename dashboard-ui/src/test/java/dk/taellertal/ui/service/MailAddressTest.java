package dk.taellertal.ui.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"birthe@kommune.example", "b.i+tal@post.kommune.example", "o'neill@kommune.example"})
    void an_address_is_kept_as_it_is_written(String address) {
        assertThat(MailAddress.checked("address", " " + address + " ", 254)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "birthe",
                "@kommune.example",
                "birthe@",
                "birthe@kommune.example, bo@kommune.example",
                "birthe@kommune.example bo@kommune.example",
                "Birthe <birthe@kommune.example>",
                "<birthe@kommune.example>",
                "birthe@kommune.example (Birthe)",
                "alle:birthe@kommune.example;",
                "jørgen@kommune.example",
                "birthe@kommune.example\nBcc: bo@kommune.example",
                "birthe@kommune.example\r\nBcc: bo@kommune.example",
                "010203-1234@kommune.example"
            })
    void what_is_not_one_address_is_refused_without_being_repeated(String address) {
        assertThatExceptionOfType(UnusableText.class)
                .isThrownBy(() -> MailAddress.checked("address", address, 254))
                .withMessageStartingWith("'address' ")
                .withMessageNotContaining("birthe");
    }
}
