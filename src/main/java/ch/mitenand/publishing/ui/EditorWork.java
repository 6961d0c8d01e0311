package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.WorkingCopy.State;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody working on an offer: keeps every change as draft, shows what it means, and publishes.
 * What is in the fields is never thrown away, whatever the server answers.
 */
final class EditorWork extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(EditorWork.class);

    private static final int NEXT_DATES = 4;

    private static final String DENIED =
            "Ihre Anmeldung oder Berechtigung gilt nicht mehr. Ihr Text steht noch hier: Kopieren"
                    + " Sie ihn, bevor Sie die Seite verlassen.";
    private static final String FAILED =
            "Das hat nicht geklappt. Ihr Text steht noch hier, er ist aber noch nicht gespeichert.";
    private static final String UNDECIDED =
            "Noch nicht gespeichert: Wählen Sie zuerst oben, welche Fassung gilt.";
    private static final String LOCKED =
            "Noch nicht gespeichert: Das Angebot wartet auf Freigabe, siehe oben.";

    private final EditorTools tools;
    private final WorkingCopy copy;
    private final Div notices = css(new Div(), "mi-editor__notices");
    private final EditorForm form;
    private final EditorStatus status;
    private final PreviewPanel preview;
    private final EditorPublish publish;
    private final Runnable reopen;
    private int version;
    private OfferSketch kept;
    private @Nullable String blocked;

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
        form =
                new EditorForm(
                        tools.sources(),
                        tools.sources().places(copy.organisation()),
                        tools.pictures(copy.offer()),
                        this::save);
        status = new EditorStatus(form, this::save);
        preview = new PreviewPanel(tools.page(), tools.pictures(copy.offer()), this::drawn);
        publish = new EditorPublish(copy, form::reveal, this::publish, this::discard);
        css(this, "mi-editor__work");
        var main = css(new Div(form, publish), "mi-editor__main");
        add(
                EditorNotice.state(copy),
                notices,
                form.list(),
                css(new Div(main, preview), "mi-editor__columns"),
                bar());
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
        if (blocked != null) {
            status.waiting(blocked);
            return false;
        }
        var sketch = form.read();
        if (sketch.equals(kept)) {
            status.settle();
            return true;
        }
        return guarded(() -> saved(sketch, write(sketch))).orElse(false);
    }

    /** The working copy is gone when a colleague has published it: then it is made anew. */
    private Saved write(OfferSketch sketch) {
        try {
            return tools.desk().save(tools.actor(), copy.offer(), version, sketch);
        } catch (NoSuchElementException e) {
            return new Saved.Conflict(tools.desk().open(tools.actor(), copy.offer()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("return matchMedia('(min-width: 75em)').matches")
                .then(Boolean.class, this::lookBeside);
    }

    private boolean saved(OfferSketch sketch, Saved answer) {
        return switch (answer) {
            case Saved.Done done -> {
                version = done.version();
                kept = sketch;
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
        if (theirs.state() == State.SUBMITTED) {
            block(LOCKED, EditorNotice.locked(theirs, this::takeBack));
            return;
        }
        var merge = new EditorMerge(new EditorWords(tools.sources()));
        var parts = merge.parts(kept, mine, theirs.sketch());
        block(
                UNDECIDED,
                new EditorConflict(
                        theirs,
                        parts,
                        fromTheirs -> {
                            var merged =
                                    EditorMerge.merge(form.read(), theirs.sketch(), fromTheirs);
                            goOn(theirs, merged);
                        }));
    }

    /** Goes on from what the other person has kept, with other content in the fields. */
    private void goOn(WorkingCopy theirs, OfferSketch content) {
        blocked = null;
        notices.removeAll();
        version = theirs.version();
        kept = theirs.sketch();
        form.show(content);
        if (save()) {
            status.saved(tools.time());
            understand(form.read());
        }
    }

    private void block(String why, Component notice) {
        blocked = why;
        status.waiting(why);
        notices.removeAll();
        notices.add(notice);
        notice.getElement().executeJs("this.scrollIntoView()");
    }

    /** The others' text is kept on the server, mine in the fields: both are compared. */
    private void takeBack() {
        guarded(() -> {
            tools.desk().takeBack(tools.actor(), copy.offer());
            var now = tools.desk().open(tools.actor(), copy.offer());
            askWhich(now, form.read());
            return true;
        });
    }

    private void understand(OfferSketch sketch) {
        guarded(() -> {
            var actor = tools.actor();
            List<Finding> findings = tools.desk().findings(actor, copy.offer(), sketch);
            List<Meeting> next = tools.desk().nextDates(actor, copy.offer(), sketch, NEXT_DATES);
            form.understood(findings, next);
            publish.show(findings);
            preview.refresh();
            return true;
        });
    }

    private Optional<OfferDetails> drawn() {
        return tools.desk().preview(tools.actor(), copy.offer(), form.read());
    }

    private void publish() {
        if (save()) {
            guarded(() -> {
                submitted(tools.desk().submit(tools.actor(), copy.offer(), version));
                return true;
            });
        }
    }

    private void submitted(Submitted answer) {
        switch (answer) {
            case Submitted.Published() ->
                    done(EditorNotice.published(copy, this::duplicate, reopen));
            case Submitted.Waiting(String reviewer) ->
                    done(EditorNotice.waiting(copy, reviewer, this::takeBackAndReopen));
            case Submitted.Incomplete(List<Finding> missing) -> {
                publish.show(missing);
                publish.reveal();
            }
            case Submitted.Conflict(WorkingCopy theirs) -> askWhich(theirs, form.read());
        }
    }

    private void done(EditorNotice notice) {
        removeAll();
        add(notice);
        notice.reveal();
    }

    private void takeBackAndReopen() {
        guarded(() -> {
            tools.desk().takeBack(tools.actor(), copy.offer());
            reopen.run();
            return true;
        });
    }

    private void duplicate() {
        guarded(() -> {
            var other = tools.desk().copy(tools.actor(), copy.offer());
            UI.getCurrent().navigate(PublishingNavigation.editor(other).substring(1));
            return true;
        });
    }

    private void discard() {
        guarded(() -> {
            if (!tools.desk().discard(tools.actor(), copy.offer(), version)) {
                reopen.run();
                return true;
            }
            kept = form.read();
            String overview = PublishingNavigation.dashboard(copy.organisation());
            UI.getCurrent().navigate(overview.substring(1));
            return true;
        });
    }

    private Div bar() {
        var look = css(new NativeButton("Vorschau"), "mi-button mi-button--second mi-editor__look");
        look.addClickListener(_ -> {
            boolean open = !getClassNames().contains("mi-editor--preview");
            getClassNames().set("mi-editor--preview", open);
            look.setText(open ? "Weiter bearbeiten" : "Vorschau");
            preview.open(open);
        });
        var end =
                css(new NativeButton("Fertig?", _ -> publish.reveal()), "mi-button mi-editor__end");
        attribute(end, "aria-label", "Fertig? Zum Veröffentlichen");
        return css(new Div(status, look, end), "mi-editor__bar");
    }

    private void lookBeside(boolean wide) {
        if (wide) {
            preview.open(true);
        }
    }

    /** Does something with the server; a failure is said, and nothing in the fields is lost. */
    private <T> Optional<T> guarded(Supplier<T> action) {
        try {
            return Optional.of(action.get());
        } catch (AccessDeniedException e) {
            status.failed(DENIED);
        } catch (RuntimeException e) {
            LOG.warn("offer {} in the editor: {}", copy.offer(), e.getClass().getName());
            status.failed(FAILED);
        }
        return Optional.empty();
    }
}
