package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Something the person has to know about the offer, with what can be done next. */
final class EditorNotice extends Section {

    private static final String COPY_ADDRESS =
            """
            const button = this;
            navigator.clipboard.writeText(new URL($0, document.baseURI).href)
              .then(() => { button.textContent = 'Link kopiert'; }, () => { button.textContent = 'Kopieren geht hier nicht'; });
            """;

    private final Div actions = css(new Div(), "mi-panel__actions");

    private EditorNotice(String kind, String title, String text) {
        css(this, "mi-panel mi-panel--" + kind);
        attribute(this, "role", kind.equals("warn") ? "alert" : "status");
        add(new H2(title), css(new Paragraph(text), "mi-panel__text"), actions);
    }

    /** Where the change stands, as a mark below the title. */
    static Span state(WorkingCopy copy) {
        String state = copy.state().germanName();
        String text = copy.published() ? state + ", die öffentliche Fassung bleibt" : state;
        return css(new Span(text), "mi-badge");
    }

    /** What the reviewer wants to have changed. */
    static EditorNotice sentBack(WorkingCopy copy) {
        String comment = copy.comment().isBlank() ? "Bitte überarbeiten." : copy.comment();
        return new EditorNotice("warn", "Rückmeldung zu Ihrem Angebot", comment);
    }

    /** A draft that was never public is gone. */
    static EditorNotice discarded(
            EditorTools tools, WorkingCopy copy, Standing standing, Runnable startAnew) {
        var notice =
                new EditorNotice(
                        "warn",
                        "Dieser Entwurf ist verworfen worden",
                        EditorCompany.sentence(standing)
                                + " Ihr Text steht noch hier, er geht nicht verloren.");
        notice.button("Mit meinem Text als neuem Angebot weiterarbeiten", startAnew);
        if (EditorDiscarded.isKept(tools, copy.offer())) {
            String versions = PublishingNavigation.versions(copy.offer());
            notice.actions.add(action(link(versions, "Verworfenen Entwurf ansehen")));
        }
        return notice;
    }

    /** It waits for approval. */
    static EditorNotice locked(WorkingCopy waiting, Runnable takeBack) {
        var notice =
                new EditorNotice(
                        "warn",
                        "Wartet auf Freigabe",
                        waiting.editor()
                                + " hat dieses Angebot zur Freigabe gesendet. So lange kann es"
                                + " nicht geändert werden.");
        notice.button("Zurückziehen und weiter bearbeiten", takeBack);
        return notice;
    }

    /** It is public now. */
    static EditorNotice published(WorkingCopy copy, Runnable duplicate, Runnable goOn) {
        String address = OfferNavigation.offer(copy.offer());
        var notice =
                new EditorNotice(
                        "good",
                        "Ihr Angebot ist öffentlich",
                        "Alle können es jetzt finden. Danke!");
        notice.actions.add(css(link(address, "Angebot ansehen"), "mi-button"));
        var share = css(new NativeButton("Link kopieren"), "mi-button mi-button--second");
        share.addClickListener(_ -> share.getElement().executeJs(COPY_ADDRESS, address));
        notice.actions.add(share);
        notice.next(copy);
        notice.quiet("Dieses Angebot kopieren", duplicate);
        notice.quiet("Weiter bearbeiten", goOn);
        return notice;
    }

    /** Somebody looks at it first. */
    static EditorNotice waiting(WorkingCopy copy, String reviewer, Runnable takeBack) {
        String who =
                reviewer.isBlank()
                        ? "Jemand von der Gemeinde oder vom Kanton"
                        : reviewer.substring(0, 1).toUpperCase(Locale.ROOT) + reviewer.substring(1);
        var notice =
                new EditorNotice(
                        "good",
                        "Zur Freigabe gesendet",
                        who
                                + " schaut es an. Sie erhalten eine E-Mail, sobald es öffentlich"
                                + " ist oder etwas zu ändern ist.");
        notice.next(copy);
        notice.quiet("Zurückziehen und weiter bearbeiten", takeBack);
        return notice;
    }

    /** Leads here. */
    void reveal() {
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void next(WorkingCopy copy) {
        String start = PublishingNavigation.newOffer(copy.organisation());
        String overview = PublishingNavigation.dashboard(copy.organisation());
        actions.add(action(link(start, "Weiteres Angebot")));
        actions.add(action(link(overview, "Zur Übersicht")));
    }

    private void button(String label, Runnable action) {
        actions.add(css(new NativeButton(label, _ -> action.run()), "mi-button"));
    }

    private void quiet(String label, Runnable action) {
        actions.add(action(new NativeButton(label, _ -> action.run())));
    }

    private static <C extends Component> C action(C component) {
        return css(component, "mi-action");
    }
}
