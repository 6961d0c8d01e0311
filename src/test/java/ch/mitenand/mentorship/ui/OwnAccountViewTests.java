package ch.mitenand.mentorship.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** The own page with an account. */
class OwnAccountViewTests extends LiveViewTest {

    private static final String MENTOR = "mentorin@olten.example.ch";

    @Test
    void mentorFindsTheOwnPage() {
        signIn(MENTOR);

        var view = open("mein-mentoring");

        assertThat(view).isInstanceOf(OwnAccountView.class);
        assertThat(textOf(view)).contains("Guten Tag Heidi", "Angemeldet als Heidi Brunner");
        assertThat(linksIn(view)).noneMatch(link -> link.contains("tun=link"));
    }

    @Test
    void whoIsNeitherMentorNorMenteeFindsNothing() {
        signIn(DemoActors.OFFICER_OF_OLTEN);

        assertThat(open("mein-mentoring")).isNotInstanceOf(OwnAccountView.class);
    }

    @Test
    void visitorIsOfferedALink() {
        assertThat(open("mein-mentoring")).isInstanceOf(OwnLinkView.class);
    }

    private static Component open(String path) {
        UI.getCurrent().navigate(path);
        return (Component) UI.getCurrent().getCurrentView();
    }
}
