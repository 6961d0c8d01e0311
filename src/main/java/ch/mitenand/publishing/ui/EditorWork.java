package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.OfferDetails;
import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.WorkingCopy.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody working on an offer: keeps every change as draft, shows what it means, and publishes.
 * What is in the fields is never thrown away, whatever the server answers.
 */
final class EditorWork extends Div {

    private static final int NEXT_DATES = 4;

    private static final String UNDECIDED =
            "Noch nicht gespeichert: Wählen Sie zuerst oben, welche Fassung gilt.";
    private static final String LOCKED =
            "Noch nicht gespeichert: Das Angebot wartet auf Freigabe, siehe oben.";

    private static final String THROWN_AWAY =
            "Noch nicht gespeichert: Dieser Entwurf ist verworfen worden, siehe oben.";

    /** Looking around is a sign of life as well, but not worth a message each time. */
    private static final int SIGN_OF_LIFE = 60_000;

    private final EditorTools tools;
    private final WorkingCopy copy;
    private final Div notices = css(new Div(), "mi-editor__notices");
    private final EditorForm form;
    private final EditorStatus status;
    private final EditorGuard guard;
    private final EditorCompany company;
    private final EditorEnd end;
    private final PreviewPanel preview;
    private final EditorPublish publish;
    private final EditorFindings findings;
    private final Runnable reopen;
    private int version;
    private OfferSketch kept;
    private @Nullable String blocked;
    private @Nullable OfferSketch givenUp;

    /**
     * The work on a copy that is not locked.
     *
     * @param reopen shows the editor anew with what is kept on the server
     */
    EditorWork(EditorTools tools, WorkingCopy copy, Runnable reopen) {
        this.tools = tools;
        this.copy = copy;
        this.reopen = reopen;
        version = copy.version();
        findings = new EditorFindings(tools, copy.offer());
        form =
                new EditorForm(
                        tools.sources(),
                        tools.sources().places(copy.organisation()),
                        tools.pictures(copy.offer()),
                        this::save);
        status = new EditorStatus(form, this::save);
        company = new EditorCompany(tools, copy.offer(), this::heard);
        guard = new EditorGuard(copy.offer(), status, () -> clash(now()));
        end = new EditorEnd(tools, copy, guard, this, reopen);
        preview = new PreviewPanel(tools.page(), tools.pictures(copy.offer()), this::drawn);
        publish = new EditorPublish(copy, form::reveal, this::publish, this::discard);
        css(this, "mi-editor__work");
        var main = css(new Div(form, publish), "mi-editor__main");
        add(
                EditorNotice.state(copy),
                company,
                notices,
                form.list(),
                css(new Div(main, preview), "mi-editor__columns"),
                new EditorBar(status, publish, preview, this));
        getElement().addEventListener("focusin", _ -> company.active()).throttle(SIGN_OF_LIFE);
        if (copy.state() == State.SENT_BACK) {
            notices.add(EditorNotice.sentBack(copy));
        }
        form.show(copy.sketch());
        kept = form.read();
        status.fresh();
        understand(kept);
    }

    /** Keeps what is in the fields; whether it is kept now. */
    boolean save() {
        company.active();
        var sketch = form.read();
        if (blocked != null) {
            status.waiting(blocked);
            return isKept(sketch);
        }
        if (isKept(sketch)) {
            status.settle();
            return true;
        }
        return guard.give(() -> saved(sketch, write(sketch))).orElse(false);
    }

    /** What is given up in favour of something else is kept as well. */
    private Saved write(OfferSketch sketch) {
        var actor = tools.actor();
        return givenUp == null
                ? tools.desk().save(actor, copy.offer(), version, sketch)
                : tools.desk().settle(actor, copy.offer(), version, givenUp, sketch);
    }

    /** What others have done: said calmly, unless there is text here that is not kept. */
    private void heard(Standing standing) {
        boolean same = standing instanceof Standing.There there && there.version() == version;
        if (blocked != null) {
            return;
        }
        if (same) {
            company.quiet();
        } else if (EditorCompany.isGone(standing) || !isKept(form.read())) {
            guard.give(() -> {
                clash(standing);
                return true;
            });
        } else {
            company.say(EditorCompany.sentence(standing), this::reload);
        }
    }

    /**
     * What is still being typed when the button is pressed has been saved by now, or asks first.
     */
    private void reload() {
        if (blocked == null && isKept(form.read())) {
            reopen.run();
        }
    }

    private boolean isKept(OfferSketch sketch) {
        return sketch.equals(kept) && givenUp == null;
    }

    private Standing now() {
        try {
            return company.standing();
        } catch (NoSuchElementException e) {
            return new Standing.Discarded("", false);
        }
    }

    private void clash(Standing standing) {
        if (EditorCompany.isGone(standing)) {
            block(THROWN_AWAY, EditorNotice.discarded(tools, copy, standing, this::startAnew));
            return;
        }
        var theirs = tools.desk().open(tools.actor(), copy.offer());
        if (standing instanceof Standing.There) {
            askWhich(theirs, form.read());
        } else {
            askWhich(theirs, form.read(), EditorConflict.Other.PUBLIC);
        }
    }

    /** The text goes on as a new offer; the thrown away one stays thrown away. */
    private void startAnew() {
        var sketch = form.read();
        end.startAnew(sketch, () -> kept = sketch);
    }

    private boolean saved(OfferSketch sketch, Saved answer) {
        return switch (answer) {
            case Saved.Done done -> {
                version = done.version();
                kept = sketch;
                givenUp = null;
                status.saved(tools.time());
                understand(sketch);
                yield true;
            }
            case Saved.Conflict conflict -> {
                askWhich(conflict.theirs(), sketch);
                yield false;
            }
            case Saved.Locked locked -> {
                askWhich(locked.waiting(), sketch);
                yield false;
            }
        };
    }

    private void askWhich(WorkingCopy theirs, OfferSketch mine) {
        askWhich(theirs, mine, EditorConflict.Other.of(theirs));
    }

    private void askWhich(WorkingCopy theirs, OfferSketch mine, EditorConflict.Other other) {
        if (theirs.state() == State.SUBMITTED) {
            block(LOCKED, EditorNotice.locked(theirs, this::takeBack));
            return;
        }
        var merge = new EditorMerge(new EditorWords(tools.sources()));
        var parts = merge.parts(kept, mine, theirs.sketch());
        block(
                UNDECIDED,
                new EditorConflict(
                        other,
                        parts,
                        fromTheirs -> {
                            var now = form.read();
                            goOn(theirs, now, EditorMerge.merge(now, theirs.sketch(), fromTheirs));
                        }));
    }

    /** Goes on from what the other person has kept, with other content in the fields. */
    private void goOn(WorkingCopy theirs, OfferSketch mine, OfferSketch content) {
        blocked = null;
        notices.removeAll();
        version = theirs.version();
        kept = theirs.sketch();
        givenUp = givenUp == null ? mine : givenUp;
        form.show(content);
        if (save()) {
            status.saved(tools.time());
            understand(form.read());
        }
    }

    private void block(String why, Component notice) {
        blocked = why;
        company.quiet();
        status.waiting(why);
        notices.removeAll();
        notices.add(notice);
        notice.getElement().executeJs("this.scrollIntoView()");
    }

    /** The others' text is kept on the server, mine in the fields: both are compared. */
    private void takeBack() {
        guard.give(() -> {
            tools.desk().takeBack(tools.actor(), copy.offer());
            var now = tools.desk().open(tools.actor(), copy.offer());
            askWhich(now, form.read());
            return true;
        });
    }

    private void understand(OfferSketch sketch) {
        guard.give(() -> {
            var found = findings.of(sketch);
            form.understood(
                    found, tools.desk().nextDates(tools.actor(), copy.offer(), sketch, NEXT_DATES));
            publish.show(found);
            preview.refresh();
            return true;
        });
    }

    private Optional<OfferDetails> drawn() {
        return tools.desk().preview(tools.actor(), copy.offer(), form.read());
    }

    private void publish() {
        if (save() && blocked == null) {
            guard.give(() -> {
                submitted(tools.desk().submit(tools.actor(), copy.offer(), version));
                return true;
            });
        }
    }

    private void submitted(Submitted answer) {
        switch (answer) {
            case Submitted.Published() -> end.published();
            case Submitted.Waiting(String reviewer) -> end.waiting(reviewer);
            case Submitted.Incomplete(List<Finding> missing) -> {
                publish.show(missing);
                publish.reveal();
            }
            case Submitted.Conflict(WorkingCopy theirs) -> askWhich(theirs, form.read());
        }
    }

    private void discard() {
        guard.give(() -> {
            if (!tools.desk().discard(tools.actor(), copy.offer(), version)) {
                reopen.run();
                return true;
            }
            kept = form.read();
            EditorDiscarded.leave(tools, copy);
            return true;
        });
    }
}
