package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import ch.mitenand.account.AccountTest;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens the forms around an account with the links of mails, and sends them. */
abstract class AccountFormTest extends AccountTest {

    static final String FRESH = "quitte lampe brücke zoll";
    private static final String SENDER = "192.0.2.17";

    /** What a view does with a form. */
    @FunctionalInterface
    interface Answer {
        PageInfo submit(PageRequest request, SentForm form);
    }

    /** Opens an address; the heading. */
    static String open(String path) {
        var location = new Location(path.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return heading();
    }

    /** The heading of what is shown now. */
    static String heading() {
        return _get(H1.class).getText();
    }

    /** The page that is open. */
    static FormView page() {
        return _get(FormView.class);
    }

    /** All words of the page that is open. */
    static String words() {
        return textOf(page());
    }

    /** The page that is open as a browser gets it. */
    static String html() {
        return page().getElement().getOuterHTML();
    }

    /** Sends a form to the page that is open, with the token of this link. */
    static PageInfo send(Answer view, String link, Map<String, String> fields) {
        page().removeAll();
        String token = link.substring(link.lastIndexOf('/') + 1);
        var values =
                fields.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> List.of(field.getValue())));
        return view.submit(
                new PageRequest(Map.of("token", token), Map.of()), new SentForm(values, SENDER));
    }

    /** Finds this language chosen in {@link #html}. */
    static String chosen(String language) {
        String value = "value=\"" + language + "\"";
        return value + "[^>]*selected|selected[^>]*" + value;
    }

    /** The same link with other letters at its end. */
    static String altered(String link) {
        return link.substring(0, link.length() - 2) + "xx";
    }
}
