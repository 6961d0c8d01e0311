package ch.mitenand.referral.ui;

import static ch.mitenand.referral.AssignmentCommand.ACKNOWLEDGE;
import static ch.mitenand.referral.AssignmentCommand.COMPLETE;
import static ch.mitenand.referral.AssignmentCommand.DISCONTINUE;
import static ch.mitenand.referral.AssignmentCommand.MARK_AS_ERROR;
import static ch.mitenand.referral.AssignmentCommand.MARK_NOT_TAKEN_UP;
import static ch.mitenand.referral.AssignmentCommand.WITHDRAW;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseDialog;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Party;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happens next with an assignment that was sent, and what its sender can do now. */
final class AssignmentNext extends Div {

    private static final String POOL_FORGETS =
            "Steht die Person durch diese Zuweisung auf der Liste des Pools, wird sie dort gelöscht; eine laufende"
                    + " Begleitung endet.";

    /** What the sender can do only when the organisation is closed. */
    private static final Set<AssignmentCommand> OF_THE_RECEIVER =
            EnumSet.of(COMPLETE, MARK_NOT_TAKEN_UP);

    /** After these one can try again. */
    private static final Set<AssignmentState> WITHOUT_SUCCESS =
            EnumSet.of(
                    AssignmentState.DECLINED,
                    AssignmentState.EXPIRED,
                    AssignmentState.NOT_TAKEN_UP,
                    AssignmentState.DISCONTINUED,
                    AssignmentState.WITHDRAWN);

    private static final String GONE =
            "Die Organisation ist auf dem Portal geschlossen und kann nichts mehr melden. Halten Sie fest, was Sie wissen.";

    private final CaseFile file;
    private final boolean named;
    private final Assignment assignment;
    private final AssignmentCommands commands;

    AssignmentNext(
            CaseFile file,
            Assignment assignment,
            Disclosure shown,
            Set<AssignmentCommand> allowed,
            AssignmentCommands commands) {
        this.file = file;
        this.named = shown.stage() == Disclosure.Stage.ENDED;
        this.assignment = assignment;
        this.commands = commands;
        var box =
                CaseParts.box(
                        "Wie weiter?",
                        new Paragraph(
                                OF_THE_RECEIVER.stream().anyMatch(allowed::contains)
                                        ? GONE
                                        : sentence(assignment)));
        box.add(buttons(allowed));
        if (file.state().isOpen() && WITHOUT_SUCCESS.contains(assignment.state())) {
            box.add(
                    CaseParts.action(
                            OfficerPaths.offers(file.id(), assignment.content().goal()),
                            "Andere Angebote für dieses Ziel"));
        }
        add(box);
    }

    /** What those who lead the case have to know or do. */
    static String sentence(Assignment assignment) {
        String receiver = receiver(assignment);
        return switch (assignment.state()) {
            case DRAFT -> "Noch ist nichts gesendet.";
            case SENT ->
                    "Sie warten auf die Antwort. %s wird erinnert; antwortet sie nicht, verfällt die Zuweisung."
                            .formatted(receiver);
            case WAITLISTED ->
                    "Die Person steht auf der Warteliste. Sobald ein Platz frei ist, kommt die Zusage.";
            case ACCEPTED ->
                    AssignmentDraftPart.receiver(assignment)
                            ? "Die Organisation erwartet die Person. Den ersten Tag meldet die Organisation."
                            : receiver
                                    + " sucht eine Begleitung. Den Beginn hält das Portal beim ersten Treffen fest.";
            case RUNNING ->
                    AssignmentDraftPart.receiver(assignment)
                            ? "Die Teilnahme läuft. Das Ergebnis meldet die Organisation."
                            : "Die Begleitung läuft. "
                                    + receiver
                                    + " beendet sie; dann steht das Ergebnis hier.";
            case COMPLETED, DISCONTINUED, NOT_TAKEN_UP, DECLINED, EXPIRED ->
                    assignment.acknowledged()
                            ? "Abgeschlossen, Sie haben es zur Kenntnis genommen."
                            : ended(assignment.reason(), receiver);
            case WITHDRAWN ->
                    "Zurückgezogen. %s sieht nichts mehr von der Person.".formatted(receiver);
            case ENTERED_IN_ERROR -> "Als irrtümlich gekennzeichnet. Es war nie eine Zuweisung.";
        };
    }

    /** The one to whom it was sent, at the beginning of a sentence. */
    private static String receiver(Assignment assignment) {
        return AssignmentDraftPart.receiver(assignment)
                ? "Die Organisation"
                : "Die Koordination des Pools";
    }

    private static String ended(@Nullable Reason reason, String receiver) {
        String todo = "Nehmen Sie das Ergebnis zur Kenntnis. Erst dann ist die Zuweisung erledigt.";
        return reason == Reason.DATA_REFUSED
                ? receiver
                        + " sieht nichts mehr von der Person. Fragen Sie die Person, ob sie ihre Einwilligung ganz"
                        + " zurückzieht. "
                        + todo
                : todo;
    }

    private Div buttons(Set<AssignmentCommand> allowed) {
        var buttons = CaseParts.buttons();
        if (allowed.contains(ACKNOWLEDGE) && !assignment.acknowledged()) {
            buttons.add(CaseParts.primary("Zur Kenntnis nehmen", this::acknowledge));
        }
        if (file.state().isOpen() && WITHOUT_SUCCESS.contains(assignment.state())) {
            buttons.add(CaseParts.button("Nochmals versuchen", this::tryAgain));
        }
        if (allowed.contains(COMPLETE)) {
            buttons.add(CaseParts.primary("Ergebnis eintragen", this::complete));
        }
        if (allowed.contains(MARK_NOT_TAKEN_UP)) {
            buttons.add(
                    CaseParts.primary(
                            "Nicht angetreten",
                            () ->
                                    end(
                                            MARK_NOT_TAKEN_UP,
                                            "Ist die Person nicht angetreten?",
                                            GONE,
                                            commands::notTakenUp)));
        }
        if (allowed.contains(WITHDRAW)) {
            buttons.add(
                    CaseParts.button(
                            "Zurückziehen", () -> end(WITHDRAW, "Zuweisung zurückziehen?")));
        }
        if (allowed.contains(DISCONTINUE)) {
            buttons.add(
                    CaseParts.button("Abbrechen", () -> end(DISCONTINUE, "Teilnahme abbrechen?")));
        }
        boolean seen = named || !assignment.state().isFinal();
        if (seen && assignment.content().basis() == SharingBasis.CONSENT) {
            buttons.add(CaseParts.button("Einwilligung zurückgezogen", this::withdrawConsent));
        }
        if (allowed.contains(MARK_AS_ERROR)) {
            buttons.add(
                    CaseParts.quiet(
                            "War ein Irrtum",
                            "Zuweisung als irrtümlich kennzeichnen",
                            this::markAsError));
        }
        return buttons;
    }

    private void acknowledge() {
        commands.acknowledge().ifPresent(CaseParts::refused);
    }

    private void tryAgain() {
        switch (commands.tryAgain()) {
            case Step.Done(var id, _) ->
                    UI.getCurrent().navigate(OfficerPaths.assignment(file.id(), id).substring(1));
            case Step.No(var sentence) -> CaseParts.refused(sentence);
            case Step.Wrong(var faults) -> CaseParts.refused(String.join(" ", faults.values()));
        }
    }

    private void end(AssignmentCommand command, String heading) {
        end(command, heading, told(command), commands::withdraw);
    }

    private static void end(
            AssignmentCommand command,
            String heading,
            String what,
            Function<Reason, Optional<String>> action) {
        var reason = new Select<Reason>();
        reason.setLabel("Grund");
        reason.setItems(Reason.choices(command, Party.SENDER));
        reason.setItemLabelGenerator(Reason::germanName);
        reason.setRequiredIndicatorVisible(true);
        new CaseDialog(heading, what)
                .with(css(reason, "mi-refer__wide"))
                .open(command.germanName(), true, () -> end(reason.getValue(), action));
    }

    /** What happens to the other side when the sender ends it. */
    private String told(AssignmentCommand command) {
        if (!AssignmentDraftPart.receiver(assignment)) {
            return "Die Koordination des Pools erfährt es sofort, aber nicht den Grund. "
                    + POOL_FORGETS;
        }
        return command == WITHDRAW
                ? "Die Organisation erfährt es sofort, aber nicht den Grund, und sieht nichts mehr von der Person."
                : "Die Organisation erfährt es sofort, aber nicht den Grund. Den Vornamen sieht sie noch 30 Tage.";
    }

    private static Optional<String> end(
            @Nullable Reason reason, Function<Reason, Optional<String>> action) {
        return reason == null ? Optional.of("Bitte wählen Sie einen Grund.") : action.apply(reason);
    }

    /** Only where nobody of the organisation can do it any more. */
    private void complete() {
        var outcome = new Select<OutcomeCode>();
        outcome.setLabel("Ergebnis");
        outcome.setItems(OutcomeCode.values());
        outcome.setItemLabelGenerator(OutcomeCode::germanName);
        outcome.setRequiredIndicatorVisible(true);
        var day = InboxParts.day("Letzter Tag", null, assignment.startsOn(), null);
        new CaseDialog("Wie ist es ausgegangen?", GONE)
                .with(css(outcome, "mi-refer__wide"), css(day, "mi-refer__wide"))
                .open(
                        "Ergebnis eintragen",
                        false,
                        () -> complete(day.getValue(), outcome.getValue()));
    }

    private Optional<String> complete(@Nullable LocalDate day, @Nullable OutcomeCode outcome) {
        if (outcome == null) {
            return Optional.of("Bitte wählen Sie ein Ergebnis.");
        }
        return day == null
                ? Optional.of("Bitte wählen Sie den letzten Tag.")
                : commands.complete(day, outcome);
    }

    private void withdrawConsent() {
        new CaseDialog(
                        "Hat die Person ihre Einwilligung zurückgezogen?",
                        "Dann enden alle Zuweisungen dieses Falls, die auf der Einwilligung beruhen, und die Organisationen"
                                + " sehen sofort nichts mehr von der Person. Steht sie dadurch auf der Liste eines Pools, wird sie"
                                + " dort gelöscht.")
                .open("Ja, zurückgezogen", true, commands::withdrawConsent);
    }

    private void markAsError() {
        new CaseDialog(
                        "War diese Zuweisung ein Irrtum?",
                        (AssignmentDraftPart.receiver(assignment)
                                        ? "Die Organisation sieht dann nur noch die Nummer."
                                        : "Die Koordination des Pools sieht dann nur noch die Nummer. "
                                                + POOL_FORGETS)
                                + " Das lässt sich nicht rückgängig machen.")
                .open("Als irrtümlich kennzeichnen", true, commands::markAsError);
    }
}
