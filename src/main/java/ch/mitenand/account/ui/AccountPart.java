package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.AccountDesk.Changed;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A part of the page of one's own account: a heading, fields, and what became of the last click.
 */
abstract class AccountPart extends Section {

    private final CurrentActor current;
    private final Paragraph done = css(new Paragraph(), "mi-account__done");
    private final Paragraph problem = css(new Paragraph(), "mi-account__problem");

    AccountPart(CurrentActor current, String heading) {
        this.current = current;
        attribute(done, "role", "status");
        attribute(problem, "role", "alert");
        css(this, "mi-account__part");
        add(new H2(heading), done, problem);
    }

    /** Does something for the person signed in; who was signed out elsewhere gets the sign-in. */
    final void act(Consumer<Actor> action) {
        current.find().ifPresentOrElse(action, () -> UI.getCurrent().getPage().reload());
    }

    /** Changes something, says what became of it, and goes on when it is done. */
    final void change(Function<Actor, Changed> action, String success, Runnable afterwards) {
        act(actor -> {
            switch (action.apply(actor)) {
                case Changed.Done _ -> {
                    say(success);
                    afterwards.run();
                }
                case Changed.Refused(String why) -> {
                    done.setText("");
                    problem.setText(why);
                }
            }
        });
    }

    /** Says that something is done. */
    final void say(String success) {
        problem.setText("");
        done.setText(success);
    }
}
