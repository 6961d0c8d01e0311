package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseDialog;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A draft with what the receiver will see beside it. Each change is saved at once, so that the
 * preview is that of the one projection; nothing is sent before the confirmation.
 */
final class AssignmentDraftPart extends Div {

    private final Assignments assignments;
    private final Supplier<Actor> actor;
    private final CaseFile file;
    private final Consumer<Runnable> safely;
    private final Runnable redraw;
    private final AssignmentForm form;
    private final Div costs = new Div();
    private final Div side = css(new Div(), "mi-refer__side");
    private final Paragraph saved =
            attribute(css(new Paragraph(), "mi-refer__saved mi-muted"), "role", "status");
    private Assignment draft;

    /**
     * A draft.
     *
     * @param safely runs what a service may refuse
     * @param redraw draws the whole page when it is no draft any more
     */
    AssignmentDraftPart(
            Assignments assignments,
            Supplier<Actor> actor,
            CaseFile file,
            List<Goal> goals,
            Assignment draft,
            Consumer<Runnable> safely,
            Runnable redraw) {
        this.assignments = assignments;
        this.actor = actor;
        this.file = file;
        this.draft = draft;
        this.safely = safely;
        this.redraw = redraw;
        form = new AssignmentForm(draft.content(), file.basis(), goals);
        form.onChange(() -> safely.accept(this::save));
        css(this, "mi-refer__columns mi-refer__columns--even");
        add(css(new Div(form, costs, saved), "mi-refer__main"), side);
        refresh();
    }

    private void save() {
        var entered = form.entered();
        if (entered == null) {
            saved.setText("Noch nicht gespeichert");
            return;
        }
        var step = assignments.change(actor.get(), file.id(), draft.id(), draft.version(), entered);
        switch (step) {
            case Step.Done _ -> {
                form.mark(Map.of());
                saved.setText("Entwurf gespeichert");
                reload();
            }
            case Step.No(var sentence) -> {
                form.show(sentence);
                saved.setText("Noch nicht gespeichert");
            }
            case Step.Wrong(var faults) -> {
                form.mark(faults);
                saved.setText("Noch nicht gespeichert");
            }
        }
    }

    private void reload() {
        draft = assignments.one(actor.get(), file.id(), draft.id());
        refresh();
    }

    private void refresh() {
        costs.removeAll();
        costs.add(new AssignmentCosts(draft, commands(this::reload)));
        side.removeAll();
        var now = seen(AssignmentState.SENT);
        var later = seen(AssignmentState.ACCEPTED);
        side.add(
                AssignmentPreview.both(receiver(draft), now, later),
                sending(AssignmentPreview.words(later, now)),
                drop());
    }

    private AssignmentCommands commands(Runnable changed) {
        return new AssignmentCommands(assignments, actor, draft, () -> safely.accept(changed));
    }

    private Disclosure seen(AssignmentState state) {
        return assignments.preview(actor.get(), file.id(), draft.id(), state);
    }

    static boolean receiver(Assignment assignment) {
        return assignment.content().target() instanceof Target.ToOffer;
    }

    /** The way to the receiver; {@code later} says what goes with the acceptance only. */
    private Component sending(String later) {
        var missing =
                AssignmentGaps.of(
                        file, draft, assignments.missing(actor.get(), file.id(), draft.id()));
        if (missing.isEmpty()) {
            return CaseParts.box(
                    "Senden",
                    new Paragraph("Alles ist da."),
                    CaseParts.buttons(CaseParts.primary("Senden", () -> confirm(later))));
        }
        var items = missing.stream().map(gap -> new ListItem(way(gap))).toList();
        return CaseParts.box("Vor dem Senden fehlt noch", list("mi-refer__missing", items));
    }

    /** A link to a field stays in the page. */
    private static Component way(AssignmentGaps.Gap gap) {
        if (gap.where().isEmpty()) {
            return new Paragraph(gap.sentence());
        }
        Anchor link = css(link(gap.where(), gap.sentence()), "mi-action");
        if (gap.where().startsWith("#")) {
            attribute(link, "router-ignore", "");
            link.getElement()
                    .executeJs(
                            "this.addEventListener('click', e => { e.preventDefault();"
                                    + " const field = document.getElementById($0);"
                                    + " field.scrollIntoView({block: 'center'}); field.focus() })",
                            gap.where().substring(1));
        }
        return link;
    }

    private void confirm(String later) {
        String whom = "An «" + draft.targetName() + "» senden?";
        String ground =
                draft.content().basis() == SharingBasis.CONSENT
                        ? "Die Person hat gesehen, was weitergegeben wird, und ist einverstanden."
                        : "Die Person weiss, was weitergegeben wird.";
        String told =
                "Jetzt geht der Bedarf ohne Namen. Erst mit der Zusage gehen: %s.".formatted(later);
        String list = "Dann steht die Person auf der Liste des Pools.";
        new CaseDialog(whom, receiver(draft) ? told : told + " " + list, ground)
                .open("Jetzt senden", false, () -> commands(redraw).send());
    }

    private Component drop() {
        return CaseParts.buttons(
                CaseParts.quiet(
                        "Entwurf verwerfen",
                        "Entwurf verwerfen",
                        () ->
                                new CaseDialog(
                                                "Entwurf verwerfen?",
                                                "Niemand hat etwas davon gesehen.")
                                        .open(
                                                "Verwerfen",
                                                true,
                                                () -> commands(redraw).markAsError())));
    }
}
