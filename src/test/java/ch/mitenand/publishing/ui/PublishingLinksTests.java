package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.shell.WorkplaceLinks.WorkplaceLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who finds which workplace in the header. */
class PublishingLinksTests {

    private final CurrentActor who = mock(CurrentActor.class);

    private List<String> paths(Grant... grants) {
        var actor = new Actor(UUID.randomUUID(), "Vera", Set.of(grants));
        when(who.find()).thenReturn(Optional.of(actor));
        return new PublishingLinks(who).links().stream().map(WorkplaceLink::path).toList();
    }

    @Test
    void visitorHasNone() {
        when(who.find()).thenReturn(Optional.empty());

        assertThat(new PublishingLinks(who).links()).isEmpty();
    }

    @Test
    void membersAndNewAccountsFindTheirOrganisation() {
        assertThat(paths(new Grant(Role.ORGANISATION_MEMBER, "x")))
                .containsExactly("/meine-organisation");
        assertThat(paths(new Grant(Role.ORGANISATION_ADMIN, "x")))
                .containsExactly("/meine-organisation");
        assertThat(paths()).containsExactly("/meine-organisation");
    }

    @Test
    void thoseWhoApproveFindTheQueueAndTheRules() {
        assertThat(paths(new Grant(Role.INTEGRATION_OFFICER, "2581")))
                .containsExactly("/pruefen", "/verwaltung/regeln");
        assertThat(paths(new Grant(Role.CANTON_EDITOR, "")))
                .containsExactly("/pruefen", "/verwaltung/regeln");
    }

    @Test
    void administratorsFindTheMail() {
        assertThat(paths(new Grant(Role.ADMINISTRATOR, ""))).containsExactly("/verwaltung/post");
    }

    @Test
    void othersFindNothingHere() {
        assertThat(paths(new Grant(Role.CASE_LEAD, "Olten"))).isEmpty();
    }
}
