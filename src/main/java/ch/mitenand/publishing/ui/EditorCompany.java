package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.WorkingCopy.State;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/**
 * Says who else is working on the offer, and that somebody has saved. Asks every ten seconds as
 * long as the page is open and somebody does something in it; half an hour after the last sign of
 * life it stops, so that a page left open does not hold the session for ever.
 */
final class EditorCompany extends Div {

    static final Duration EVERY = Duration.ofSeconds(10);
    static final Duration TIRED = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(EditorCompany.class);
    private static final int NEVER = -1;

    private final EditorTools tools;
    private final OfferId offer;
    private final Consumer<Standing> heard;
    private final Paragraph others = css(new Paragraph(), "mi-company__others");
    private final Div news = css(new Div(), "mi-company__news");
    private @Nullable Registration polls;
    private Instant alive;
    private boolean asleep;

    /**
     * The line for an offer.
     *
     * @param heard told about every look what has become of the working copy
     */
    EditorCompany(EditorTools tools, OfferId offer, Consumer<Standing> heard) {
        this.tools = tools;
        this.offer = offer;
        this.heard = heard;
        alive = tools.clock().instant();
        css(this, "mi-company");
        attribute(this, "role", "status");
        others.setVisible(false);
        add(others, news);
    }

    /** Somebody does something on the page. */
    void active() {
        alive = tools.clock().instant();
        getUI().filter(_ -> asleep).ifPresent(this::wake);
    }

    /** Says calmly that there is something newer, which can be loaded. */
    void say(String text, Runnable reload) {
        if (news.getElement().getTextRecursively().startsWith(text)) {
            return;
        }
        news.removeAll();
        var button = css(new NativeButton("Neu laden", _ -> reload.run()), "mi-action");
        news.add(css(new Paragraph(text), "mi-company__text"), button);
    }

    /** There is nothing newer any more, or it is said elsewhere. */
    void quiet() {
        news.removeAll();
    }

    /** What has become of the working copy, in a sentence. */
    static String sentence(Standing standing) {
        return switch (standing) {
            case Standing.There there -> there(there);
            case Standing.Over() ->
                    "Diese Fassung ist inzwischen veröffentlicht oder verworfen worden.";
            case Standing.Discarded(String by, boolean published) ->
                    name(by)
                            + " hat diesen Entwurf verworfen."
                            + (published ? " Das öffentliche Angebot bleibt." : "");
        };
    }

    /** Whether there is nothing to go on from. */
    static boolean isGone(Standing standing) {
        return standing instanceof Standing.Discarded(_, boolean published) && !published;
    }

    /** What has become of the working copy now. */
    Standing standing() {
        return tools.company().look(tools.actor(), offer).standing();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polls = event.getUI().addPollListener(_ -> polled());
        wake(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polls != null) {
            polls.remove();
        }
        event.getUI().setPollInterval(NEVER);
        leave();
        super.onDetach(event);
    }

    private void wake(UI ui) {
        asleep = false;
        ui.setPollInterval((int) EVERY.toMillis());
        look();
    }

    private void polled() {
        if (asleep) {
            return;
        }
        if (alive.plus(TIRED).isBefore(tools.clock().instant())) {
            sleep();
        } else {
            look();
        }
    }

    private void sleep() {
        asleep = true;
        getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        show(List.of());
        leave();
    }

    private void look() {
        try {
            var found = tools.company().look(tools.actor(), offer);
            show(found.others());
            heard.accept(found.standing());
        } catch (NoSuchElementException e) {
            heard.accept(new Standing.Discarded("", false));
        } catch (AccessDeniedException e) {
            sleep();
        } catch (RuntimeException e) {
            LOG.debug("no look at the others of offer {}", offer, e);
        }
    }

    /** Whoever cannot say good-bye is forgotten a minute later. */
    private void leave() {
        try {
            tools.current().find().ifPresent(actor -> tools.company().leave(actor, offer));
        } catch (RuntimeException e) {
            LOG.debug("nobody has left offer {}", offer, e);
        }
    }

    /** The text is set when it changes only, so that it is not read out every ten seconds. */
    private void show(List<String> names) {
        String text = names.isEmpty() ? "" : present(names);
        if (!text.equals(others.getText())) {
            others.setText(text);
            others.setVisible(!text.isEmpty());
        }
    }

    private static String present(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst() + " bearbeitet dieses Angebot auch gerade."
                : String.join(", ", names.subList(0, last))
                        + " und "
                        + names.getLast()
                        + " bearbeiten dieses Angebot auch gerade.";
    }

    private static String there(Standing.There there) {
        if (there.state() == State.SUBMITTED) {
            return "Dieses Angebot ist inzwischen zur Freigabe gesendet worden.";
        }
        if (there.state() == State.SENT_BACK) {
            return "Zu diesem Angebot gibt es eine Rückmeldung.";
        }
        return there.own()
                ? "Dieses Angebot ist inzwischen in einem anderen Fenster geändert worden."
                : name(there.editor()) + " hat gespeichert.";
    }

    private static String name(String name) {
        return name.isEmpty() ? "Jemand" : name;
    }
}
