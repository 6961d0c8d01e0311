package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.CoEditing;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.VersionDesk;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteParameters;
import org.junit.jupiter.api.Test;

/** The page before the editor. */
class EditorStartViewTests extends DeskViewTest {

    private final OfferDesk desk = mock(OfferDesk.class);
    private final OrganisationId organisation = OrganisationId.create();

    private EditorStartView open() {
        var tools =
                new EditorTools(
                        desk,
                        mock(VersionDesk.class),
                        mock(OwnerDesk.class),
                        mock(PictureDesk.class),
                        mock(CoEditing.class),
                        who,
                        mock(EditorSources.class),
                        mock(OfferPage.class),
                        CLOCK);
        var view = new EditorStartView(tools);
        when(event.getRouteParameters())
                .thenReturn(
                        new RouteParameters(
                                PublishingNavigation.ORGANISATION, organisation.toString()));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    @Test
    void saysWhatComesAndStartsOnlyWithTheButton() {
        var actor = signIn(new Grant(Role.ORGANISATION_MEMBER, organisation.toString()));
        var offer = OfferId.create();
        when(desk.start(actor, organisation)).thenReturn(offer);

        var view = open();

        assertFound();
        assertThat(_get(view, H1.class).getText()).isEqualTo("Neues Angebot");
        assertThat(textOf(view)).contains("keine fünf Minuten", "als Entwurf gespeichert");
        assertThat(linksIn(view)).containsExactly(PublishingNavigation.dashboard(organisation));
        verify(desk, never()).start(any(), any());

        _click(_get(view, NativeButton.class, s -> s.withText("Neues Angebot beginnen")));

        assertAt(PublishingNavigation.editor(offer).substring(1));
    }

    @Test
    void membersOfOthersFindNothing() {
        signIn(new Grant(Role.ORGANISATION_MEMBER, OrganisationId.create().toString()));

        open();

        assertNotFound();
    }
}
