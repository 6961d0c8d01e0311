package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mails of those who look after other people's accounts. */
class PeopleMailTests {

    @ParameterizedTest
    @EnumSource(PeopleMail.class)
    void saysAsMuchInEveryLanguage(PeopleMail mail) {
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
    @EnumSource(PeopleMail.class)
    void leavesWhoItIsAboutToThePage(PeopleMail mail) {
        var person =
                new Person(UUID.randomUUID(), "Pia", "Pia Probe", "pia@example.ch", Language.FR);
        var sent = mail.to(person, "/konto");
        assertThat(sent.to()).isEqualTo("pia@example.ch");
        for (var language : Language.values()) {
            assertThat(String.join(" ", mail.lines(language))).doesNotContain("%s", "@", "Probe");
        }
    }
}
