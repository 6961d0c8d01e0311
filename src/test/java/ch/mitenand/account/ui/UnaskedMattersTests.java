package ch.mitenand.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.MailAdministration;
import ch.mitenand.account.Role;
import ch.mitenand.account.UnaskedMatters.Matter;
import ch.mitenand.mail.MailLog.Channel;
import ch.mitenand.mail.MailLog.Numbers;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Administrators see about what nobody can be asked. */
class UnaskedMattersTests extends LiveViewTest {

    private final MailAdministration mails = mock(MailAdministration.class);
    private final CurrentActor current = mock(CurrentActor.class);

    @Test
    void namesWhatNobodyIsAskedAboutAndHowToGoOn() {
        var view = shown(List.of(new Matter("Strickrunde", "Verein Masche", "/angebote/17")));

        assertThat(textOf(view)).contains("Niemand ist erreichbar", "Strickrunde", "Verein Masche");
        assertThat(linksIn(view)).contains("/angebote/17", "/verwaltung/personen");
    }

    @Test
    void saysNothingWhenEverybodyIsReachable() {
        assertThat(textOf(shown(List.of()))).doesNotContain("Niemand ist erreichbar");
    }

    private Main shown(List<Matter> matters) {
        var admin =
                new Actor(
                        UUID.randomUUID(), "Ada Admin", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        when(current.find()).thenReturn(Optional.of(admin));
        when(mails.channel(any())).thenReturn(Channel.SMTP);
        when(mails.numbers(any())).thenReturn(new Numbers(0, 0, 0));
        when(mails.unasked(any())).thenReturn(matters);
        var view = new MailAdministrationView(mails, current, Clock.systemUTC());
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
        return view;
    }
}
