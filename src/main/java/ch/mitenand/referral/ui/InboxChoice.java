package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** For whom the page is: the name alone, or a choice when somebody works at several places. */
final class InboxChoice {

    private InboxChoice() {}

    /**
     * The inbox that the address asks for, or the first one.
     *
     * @throws NoSuchElementException when the actor has none, or not this one
     */
    static Choice chosen(List<Choice> choices, Optional<String> key) {
        return choices.stream()
                .filter(choice ->
                        key.isEmpty() || InboxNavigation.key(choice.inbox()).equals(key.get()))
                .findFirst()
                .orElseThrow();
    }

    static Component head(List<Choice> choices, Choice chosen, Function<Inbox, String> address) {
        if (choices.size() == 1) {
            return css(new Paragraph(chosen.name()), "mi-kind");
        }
        var items = choices.stream().map(choice -> item(choice, chosen, address)).toList();
        return new Div(labelled(new Nav(list("mi-tabs", items)), "Organisation oder Pool"));
    }

    private static ListItem item(Choice choice, Choice chosen, Function<Inbox, String> address) {
        var link = link(address.apply(choice.inbox()), choice.name());
        return new ListItem(choice.equals(chosen) ? attribute(link, "aria-current", "page") : link);
    }
}
