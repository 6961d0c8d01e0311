package ch.mitenand.account.ui;

import ch.mitenand.account.AccountDesk.Changed;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.SecondFactorDesk.Outcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A part of the page about the second factor. */
abstract class SecondFactorPart extends AccountPart {

    private final BiConsumer<String, List<String>> done;

    /**
     * A part with a heading.
     *
     * @param done takes what to say and the recovery codes to show after a change
     */
    SecondFactorPart(CurrentActor current, String heading, BiConsumer<String, List<String>> done) {
        super(current, heading);
        this.done = done;
    }

    /** Changes something, and tells the page when it is done. */
    final void apply(Function<Actor, Outcome> action, String success) {
        var codes = new ArrayList<String>();
        change(
                actor ->
                        switch (action.apply(actor)) {
                            case Outcome.Done(var shown) -> {
                                codes.addAll(shown);
                                yield new Changed.Done();
                            }
                            case Outcome.Refused(String why) -> new Changed.Refused(why);
                        },
                success,
                () -> done.accept(success, codes));
    }

    /** Says what is wrong. */
    final void refuse(String why) {
        change(_ -> new Changed.Refused(why), "", () -> {});
    }

    /** A button that asks before it does something. */
    static Button asking(String label, String heading, String text, Runnable action) {
        return new Button(
                label,
                _ -> {
                    var dialog = new ConfirmDialog();
                    dialog.setHeader(heading);
                    dialog.setText(text);
                    dialog.setCancelable(true);
                    dialog.setCancelText("Abbrechen");
                    dialog.setConfirmText(label);
                    dialog.addConfirmListener(_ -> action.run());
                    dialog.open();
                });
    }
}
