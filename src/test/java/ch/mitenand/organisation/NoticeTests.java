package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.organisation.ui.OrganisationNavigation;
import ch.mitenand.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTests {

    @ParameterizedTest
    @EnumSource(Notice.class)
    void everyMailIsWrittenInFourLanguages(Notice notice) {
        for (var language : List.of(Language.DE, Language.FR, Language.IT, Language.EN)) {
            assertThat(notice.in(language).language()).isEqualTo(language);
            assertThat(notice.in(language).subject()).contains("%s");
            assertThat(notice.in(language).message()).contains("%s");
        }
        assertThat(notice.in(Language.TI).language()).isEqualTo(Language.DE);
    }

    @Test
    void linksLeadToThePages() {
        var id = OrganisationId.create();
        assertThat(Notice.WAITS.path(id)).isEqualTo(OrganisationNavigation.review(id));
        assertThat(Notice.SENT_BACK.path(id)).isEqualTo(OrganisationNavigation.profile(id));
        assertThat(Notice.JOIN_ASKED.path(id)).isEqualTo(OrganisationNavigation.members(id));
    }
}
