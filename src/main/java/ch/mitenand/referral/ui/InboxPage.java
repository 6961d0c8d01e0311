package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** A page for those who receive referrals; for others it is not there. */
abstract class InboxPage extends Main implements BeforeEnterObserver {

    private final CurrentActor current;

    InboxPage(CurrentActor current) {
        this.current = current;
        setId("inhalt");
        getElement().setAttribute("tabindex", "-1");
        css(this, "mi-inbox");
    }

    /** Takes from the address what the page is about. */
    abstract void read(BeforeEnterEvent event);

    /** Fills the page. */
    abstract void show(Actor actor, Div page);

    /**
     * Whoever is signed in, with the rights of this moment.
     *
     * @throws AccessDeniedException when nobody is
     */
    Actor actor() {
        return current.require();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            read(event);
            draw();
        } catch (NoSuchElementException | AccessDeniedException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Draws the page anew; whoever may not see it any more is led to the inbox. */
    void reload() {
        try {
            draw();
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate(InboxNavigation.INBOX);
        }
    }

    /** What a command gives; when there is nothing to give it to any more, says so instead. */
    <T> T give(Supplier<T> command, T instead) {
        try {
            return command.get();
        } catch (NoSuchElementException | AccessDeniedException e) {
            InboxParts.say(InboxParts.CHANGED);
            reload();
            return instead;
        }
    }

    private void draw() {
        var page = css(new Div(), "mi-wrap mi-inbox__page");
        show(actor(), page);
        removeAll();
        add(page);
    }
}
