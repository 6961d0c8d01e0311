package ch.mitenand.referral.ui;

import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Party;
import ch.mitenand.referral.Reason;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks for what each command of a receiver needs; sensible days are filled in. */
final class InboxDialogs {

    private static final int DAYS_AHEAD = 366;
    private static final String FREE = "Der Platz wird wieder frei. ";
    private static final String NO_REASON = "Bitte wählen Sie einen Grund.";

    private final InboxOrders orders;
    private final LocalDate today;

    InboxDialogs(InboxOrders orders) {
        this.orders = orders;
        this.today = orders.today();
    }

    void open(AssignmentCommand command) {
        switch (command) {
            case ACCEPT -> accept();
            case WAITLIST -> waitlist();
            case DECLINE -> decline();
            case START -> start();
            case MARK_NOT_TAKEN_UP -> notTakenUp();
            case COMPLETE -> complete();
            case DISCONTINUE -> discontinue();
            case SEND, WITHDRAW, MARK_AS_ERROR, EXPIRE, ACKNOWLEDGE ->
                    throw new IllegalArgumentException("no command of a receiver: " + command);
        }
    }

    private void accept() {
        var day =
                InboxParts.day(
                        "Erster Tag (wenn schon bekannt)", null, today, today.plusDays(DAYS_AHEAD));
        new InboxDialog(
                        "Zuweisung annehmen?",
                        place("Der Platz ist damit besetzt. ")
                                + "Sie sehen dann, wen Sie erwarten und wie Sie die Person erreichen.")
                .with(day)
                .open(
                        "Annehmen",
                        () ->
                                day.isInvalid()
                                        ? Optional.of("Bitte prüfen Sie den ersten Tag.")
                                        : orders.accept(day.getValue()));
    }

    private void waitlist() {
        new InboxDialog(
                        "Auf die Warteliste nehmen?",
                        "Die zuweisende Stelle erfährt, dass noch kein Platz frei ist. Namen sehen Sie weiterhin nicht.")
                .open("Auf die Warteliste", orders::waitlist);
    }

    private void decline() {
        var reason = reason(AssignmentCommand.DECLINE);
        var sentence = InboxParts.sentence("Ein Satz dazu (freiwillig)");
        new InboxDialog(
                        "Zuweisung ablehnen?",
                        "Die zuweisende Stelle erfährt den Grund und sucht etwas anderes.")
                .with(reason, sentence)
                .open(
                        "Ablehnen",
                        () ->
                                reason.isEmpty()
                                        ? Optional.of(NO_REASON)
                                        : orders.decline(
                                                reason.getValue(), sentence.getValue().strip()));
    }

    private void start() {
        var day = past("Erster Tag");
        new InboxDialog("Beginn melden?", "An welchem Tag war die Person das erste Mal da?")
                .with(day)
                .open("Beginn melden", () -> noDay(day).or(() -> orders.start(day.getValue())));
    }

    private void notTakenUp() {
        var reason = reason(AssignmentCommand.MARK_NOT_TAKEN_UP);
        new InboxDialog(
                        "Nicht angetreten?",
                        place(FREE) + "Die zuweisende Stelle fragt bei der Person nach.")
                .with(reason)
                .open(
                        "Melden",
                        () ->
                                reason.isEmpty()
                                        ? Optional.of(NO_REASON)
                                        : orders.notTakenUp(reason.getValue()));
    }

    private void complete() {
        var day = past("Letzter Tag");
        var outcome =
                InboxParts.choice(
                        "Ergebnis", List.of(OutcomeCode.values()), OutcomeCode::germanName);
        var sentence = InboxParts.sentence("Ein Satz dazu (freiwillig)");
        new InboxDialog(
                        "Zuweisung abschliessen?",
                        place(FREE) + "Das Ergebnis geht an die zuweisende Stelle.")
                .with(day, outcome, sentence)
                .open(
                        "Abschliessen",
                        () ->
                                outcome.isEmpty()
                                        ? Optional.of("Bitte wählen Sie ein Ergebnis.")
                                        : noDay(day)
                                                .or(() ->
                                                        orders.complete(
                                                                day.getValue(),
                                                                outcome.getValue(),
                                                                sentence.getValue().strip())));
    }

    private void discontinue() {
        var day = past("Letzter Tag");
        var reason = reason(AssignmentCommand.DISCONTINUE);
        var sentence = InboxParts.sentence("Ein Satz dazu (freiwillig)");
        new InboxDialog("Abbruch melden?", place(FREE) + "Die zuweisende Stelle erfährt den Grund.")
                .with(day, reason, sentence)
                .open(
                        "Abbruch melden",
                        () ->
                                reason.isEmpty()
                                        ? Optional.of(NO_REASON)
                                        : noDay(day)
                                                .or(() ->
                                                        orders.discontinue(
                                                                day.getValue(),
                                                                reason.getValue(),
                                                                sentence.getValue().strip())));
    }

    /** A sentence about the place; nothing where places are not counted. */
    private String place(String sentence) {
        return orders.counted() ? sentence : "";
    }

    private DatePicker past(String label) {
        return InboxParts.day(label, today, null, today);
    }

    private static Optional<String> noDay(DatePicker day) {
        return day.getValue() == null || day.isInvalid()
                ? Optional.of("Bitte wählen Sie einen Tag, heute oder früher.")
                : Optional.empty();
    }

    private static Select<Reason> reason(AssignmentCommand command) {
        return InboxParts.choice(
                "Grund", Reason.choices(command, Party.RECEIVER), Reason::germanName);
    }
}
