package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be done with a referral now: the likely step first, what ends it last. */
final class InboxCommands extends Section {

    private static final List<AssignmentCommand> ORDER =
            List.of(
                    AssignmentCommand.ACCEPT,
                    AssignmentCommand.START,
                    AssignmentCommand.COMPLETE,
                    AssignmentCommand.WAITLIST,
                    AssignmentCommand.DECLINE,
                    AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentCommand.DISCONTINUE);
    private static final Set<AssignmentCommand> LIKELY =
            EnumSet.of(
                    AssignmentCommand.ACCEPT, AssignmentCommand.START, AssignmentCommand.COMPLETE);

    /** The commands of an item; an assessment is completed by its recommendations only. */
    InboxCommands(Item item, boolean assessment, InboxOrders orders) {
        css(this, "mi-box mi-inbox__box mi-inbox__commands");
        add(new H2("Was jetzt?"), new Paragraph(advice(item, assessment)));
        var buttons = InboxParts.actions();
        ORDER.stream()
                .filter(item.allowed()::contains)
                .filter(command -> !(assessment && command == AssignmentCommand.COMPLETE))
                .forEach(command -> buttons.add(button(command, orders)));
        buttons.setVisible(buttons.getComponentCount() > 0);
        add(buttons);
    }

    private static Button button(AssignmentCommand command, InboxOrders orders) {
        Runnable open = () -> new InboxDialogs(orders).open(command);
        return LIKELY.contains(command)
                ? InboxParts.primary(command.germanName(), open)
                : InboxParts.button(command.germanName(), open);
    }

    private static String advice(Item item, boolean assessment) {
        return switch (item.state()) {
            case SENT -> answer(item);
            case WAITLISTED ->
                    "Die Person steht auf Ihrer Warteliste. Nehmen Sie an, sobald ein Platz frei ist.";
            case ACCEPTED ->
                    assessment
                            ? "Laden Sie die Person ein. Wenn das Assessment fertig ist, senden Sie unten Ihre Empfehlungen."
                            : accepted(item);
            case RUNNING ->
                    assessment
                            ? "Wenn das Assessment fertig ist, senden Sie unten Ihre Empfehlungen. Damit ist der Auftrag abgeschlossen."
                            : running(item);
            case DRAFT,
                    COMPLETED,
                    DISCONTINUED,
                    NOT_TAKEN_UP,
                    DECLINED,
                    WITHDRAWN,
                    EXPIRED,
                    ENTERED_IN_ERROR ->
                    "Diese Zuweisung ist zu Ende. Sie müssen nichts mehr tun.";
        };
    }

    private static String accepted(Item item) {
        return item.allowed().contains(AssignmentCommand.START)
                ? "Laden Sie die Person ein. Melden Sie den Beginn, wenn sie das erste Mal da war."
                : "Die Person ist angenommen. Alles Weitere läuft im Pool.";
    }

    private static String running(Item item) {
        return item.allowed().contains(AssignmentCommand.COMPLETE)
                ? "Die Person ist dabei. Melden Sie, wie es ausgegangen ist, wenn es zu Ende ist."
                : "Die Person wird begleitet. Mit dem Ende der Begleitung im Pool endet die Zuweisung.";
    }

    private static String answer(Item item) {
        var due = item.answerBy();
        String until = due == null ? "" : " bis " + SwissFormat.longDate(due);
        return "Haben Sie einen Platz? Bitte antworten Sie%s: annehmen, auf die Warteliste nehmen oder ablehnen."
                .formatted(until);
    }
}
