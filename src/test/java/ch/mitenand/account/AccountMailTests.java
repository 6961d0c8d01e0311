package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mails about accounts. */
class AccountMailTests {

    @ParameterizedTest
    @EnumSource(AccountMail.class)
    void saysAsMuchInEveryLanguage(AccountMail mail) {
        int lines = mail.lines(Language.DE).size();
        assertThat(lines).isBetween(4, 6);
        for (var language : List.of(Language.FR, Language.IT, Language.EN)) {
            assertThat(mail.lines(language))
                    .hasSize(lines)
                    .doesNotContainAnyElementsOf(mail.lines(Language.DE));
        }
        assertThat(mail.lines(Language.TI)).isEqualTo(mail.lines(Language.DE));
        assertThat(mail.lines(Language.DE)).noneMatch(line -> line.contains("ß"));
    }

    @ParameterizedTest
    @EnumSource(AccountMail.class)
    void sayNothingAboutThePersonButTheFirstName(AccountMail mail) {
        var person =
                new Person(UUID.randomUUID(), "Pia", "Pia Probe", "pia@example.ch", Language.FR);
        var sent = mail.to(person).leadingTo("/konto");
        assertThat(sent.to()).isEqualTo("pia@example.ch");
        assertThat(sent.language()).isEqualTo(Language.FR);
        assertThat(String.join(" ", sent.paragraphs()) + sent.subject())
                .doesNotContain("Probe", "pia@");
    }
}
