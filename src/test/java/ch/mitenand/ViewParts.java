package ch.mitenand;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;

/** What tests look for in a view that they open alone, and do there. */
public abstract class ViewParts {

    /** With it the view is entered. */
    protected final BeforeEnterEvent event = mock(BeforeEnterEvent.class);

    /** The view has said that there is no such page. */
    protected final void assertNotFound() {
        verify(event).rerouteToError(NotFoundException.class);
    }

    /** The view has not led elsewhere. */
    protected final void assertFound() {
        verify(event, never()).rerouteToError(any(Class.class));
    }

    /** All texts of a component and of everything in it, with single spaces. */
    public static String textOf(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ").strip();
    }

    /** The addresses of all links in a component. */
    public static List<String> linksIn(Component component) {
        var links = new ArrayList<String>();
        if (component instanceof Anchor anchor) {
            links.add(anchor.getElement().getAttribute("href"));
        }
        component.getChildren().forEach(child -> links.addAll(linksIn(child)));
        return links;
    }

    /** The one button with this text. */
    public static Button button(Component within, String text) {
        return _get(within, Button.class, spec -> spec.withText(text));
    }

    /** All buttons with this text. */
    public static List<Button> buttons(Component within, String text) {
        return _find(within, Button.class, spec -> spec.withText(text));
    }

    /** Clicks the one button with this text. */
    public static void click(Component within, String text) {
        _click(button(within, text));
    }
}
