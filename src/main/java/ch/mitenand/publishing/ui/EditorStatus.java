package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * Says quietly whether everything is kept. What the server cannot know, that somebody is typing or
 * that the network is gone, the browser shows by itself.
 */
final class EditorStatus extends Div {

    /**
     * Marks the line as busy while somebody types, as offline while there is no network, and asks
     * before the page is closed with something unsaved.
     */
    private static final String WATCH =
            """
            const line = this, form = $0;
            let before = 'fresh';
            const state = name => line.setAttribute('data-state', name);
            form.addEventListener('input', () => {
              before = 'busy';
              if (navigator.onLine) state('busy');
            });
            addEventListener('offline', () => {
              if (line.dataset.state !== 'offline') before = line.dataset.state;
              state('offline');
            });
            addEventListener('online', () => state(before));
            addEventListener('beforeunload', event => {
              const open = ['busy', 'failed'].includes(line.dataset.state);
              if (line.isConnected && (open || (line.dataset.state === 'offline' && before === 'busy'))) {
                event.preventDefault();
              }
            });
            """;

    private final Component form;
    private final Span text = css(new Span(), "mi-save__text");
    private final Div problem = css(new Div(), "mi-save__problem");
    private final NativeButton again;
    private String state = "fresh";

    EditorStatus(Component form, Runnable retry) {
        this.form = form;
        css(this, "mi-save");
        attribute(text, "aria-live", "polite");
        attribute(problem, "role", "alert");
        again = css(new NativeButton("Nochmals speichern", _ -> retry.run()), "mi-action");
        again.setVisible(false);
        var busy = css(new Span("Speichern …"), "mi-save__busy");
        var offline =
                css(
                        new Span(
                                "Keine Verbindung. Ihr Text bleibt hier stehen und wird"
                                        + " gespeichert, sobald sie wieder da ist. Schliessen Sie"
                                        + " die Seite nicht."),
                        "mi-save__offline");
        add(text, busy, offline, problem, again);
    }

    /** Everything is kept since this time of day. */
    void saved(String time) {
        say("saved", "Gespeichert " + time, "");
    }

    /** Nothing has been changed yet. */
    void fresh() {
        say("fresh", "Wird automatisch gespeichert", "");
    }

    /** What was typed stands in the fields only. */
    void waiting(String why) {
        say("failed", "", why);
    }

    /** Saving did not work; what was typed stands in the fields. */
    void failed(String why) {
        say("failed", "", why);
        again.setVisible(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(WATCH, form.getElement());
    }

    /** Nothing has changed after all. */
    void settle() {
        getElement().executeJs("this.setAttribute('data-state', $0)", state);
    }

    private void say(String now, String quiet, String loud) {
        state = now;
        text.setText(quiet);
        problem.setText(loud);
        again.setVisible(false);
        settle();
    }
}
