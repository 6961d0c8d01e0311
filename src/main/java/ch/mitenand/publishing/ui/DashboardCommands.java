package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferOverview;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Report;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.publishing.OfferStanding;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.VersionDesk;
import ch.mitenand.publishing.VersionDesk.Discarded;
import ch.mitenand.publishing.VersionDesk.Restored;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** What the buttons of the workplace do, and what they say afterwards. */
final class DashboardCommands {

    /** The page on which the buttons are. */
    interface Redraw {

        /** Shows the new state, goes to the offer that was touched and says how it stands. */
        Optional<OfferLine> after(OfferId touched);
    }

    private final CurrentActor who;
    private final OfferDesk desk;
    private final OfferStanding standing;
    private final OwnerDesk owners;
    private final OfferOverview overview;
    private final VersionDesk versions;
    private final Redraw redraw;

    /**
     * @param redraw told after every command
     */
    DashboardCommands(
            CurrentActor who,
            OfferDesk desk,
            OfferStanding standing,
            OwnerDesk owners,
            OfferOverview overview,
            VersionDesk versions,
            Redraw redraw) {
        this.who = who;
        this.desk = desk;
        this.standing = standing;
        this.owners = owners;
        this.overview = overview;
        this.versions = versions;
        this.redraw = redraw;
    }

    void confirm(OfferLine line) {
        run(
                line.offer(),
                () -> {
                    boolean confirmed = standing.confirm(who.require(), line.offer());
                    redraw.after(line.offer());
                    if (confirmed) {
                        say(
                                line,
                                DashboardTexts.confirmed(title(line)),
                                DashboardTexts.CONFIRMED_BUT);
                    } else {
                        say(line, DashboardTexts.outdated(title(line)), DashboardTexts.NEW_DATES);
                    }
                });
    }

    void copy(OfferLine line) {
        try {
            OfferId copy = desk.copy(who.require(), line.offer());
            UI.getCurrent().navigate(PublishingNavigation.editor(copy).substring(1));
            DashboardNotice.show(DashboardTexts.COPIED);
        } catch (NoSuchElementException | AccessDeniedException | IllegalStateException e) {
            changed(line.offer());
        }
    }

    /** Asks first. */
    void end(OfferLine line) {
        String title = title(line);
        var question = new ConfirmDialog();
        question.setHeader(DashboardTexts.end(title));
        question.setText(DashboardTexts.END_TEXT);
        question.setCancelable(true);
        question.setCancelText(DashboardTexts.CANCEL);
        question.setConfirmText(DashboardTexts.END_YES);
        question.addConfirmListener(_ ->
                run(
                        line.offer(),
                        () -> {
                            standing.end(who.require(), line.offer());
                            redraw.after(line.offer());
                            DashboardNotice.show(DashboardTexts.ended(title));
                        }));
        question.open();
    }

    /** An offer whose last day is over stays ended; it needs new dates first. */
    void resume(OfferLine line) {
        run(
                line.offer(),
                () -> {
                    standing.resume(who.require(), line.offer());
                    var now = redraw.after(line.offer()).map(OfferLine::standing);
                    if (now.equals(Optional.of(Standing.ENDED))) {
                        say(line, DashboardTexts.outdated(title(line)), DashboardTexts.NEW_DATES);
                    } else {
                        DashboardNotice.show(DashboardTexts.resumed(title(line)));
                    }
                });
    }

    /** Makes the person who clicks look after the offer. */
    void take(OfferLine line) {
        run(line.offer(), () -> own(line, who.require().account()));
    }

    /** Asks who should look after the offer. */
    void changeOwner(OfferLine line) {
        run(
                line.offer(),
                () ->
                        OwnerLine.ask(
                                owners.colleagues(who.require(), line.offer()),
                                owners.owner(who.require(), line.offer()),
                                account -> own(line, account)));
    }

    private void own(OfferLine line, UUID account) {
        run(
                line.offer(),
                () -> {
                    owners.set(who.require(), line.offer(), account);
                    var owner = redraw.after(line.offer()).flatMap(OfferLine::owner);
                    DashboardNotice.show(DashboardTexts.owned(title(line), owner));
                });
    }

    void settle(Report report) {
        run(
                report.offer(),
                () -> {
                    overview.settle(who.require(), report.id());
                    redraw.after(report.offer());
                    DashboardNotice.show(DashboardTexts.SETTLED);
                });
    }

    /** Makes a draft that was thrown away a draft again, and goes on with it. */
    void bringBack(Discarded draft) {
        run(
                draft.offer(),
                () -> {
                    var done =
                            versions.bringBack(
                                    who.require(), draft.offer(), draft.id(), VersionDesk.NO_DRAFT);
                    if (done instanceof Restored.Done) {
                        String editor = PublishingNavigation.editor(draft.offer());
                        UI.getCurrent().navigate(editor.substring(1));
                        DashboardNotice.show(DashboardTexts.BROUGHT_BACK);
                    } else {
                        changed(draft.offer());
                    }
                });
    }

    /** A colleague may have been quicker, so that the command makes no sense any more. */
    private void run(OfferId offer, Runnable command) {
        try {
            command.run();
        } catch (NoSuchElementException
                | AccessDeniedException
                | IllegalStateException
                | IllegalArgumentException e) {
            changed(offer);
        }
    }

    private void changed(OfferId offer) {
        DashboardNotice.show(DashboardTexts.CHANGED);
        redraw.after(offer);
    }

    private static void say(OfferLine line, String text, String toEditor) {
        var edit = link(PublishingNavigation.editor(line.offer()), toEditor);
        DashboardNotice.show(text, css(edit, "mi-action"));
    }

    private static String title(OfferLine line) {
        return DashboardOfferCard.title(line);
    }
}
