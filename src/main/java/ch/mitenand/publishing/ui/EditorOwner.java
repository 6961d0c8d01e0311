package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.publishing.OwnerDesk.Colleague;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;

/** Who looks after the offer in the editor. */
final class EditorOwner extends Div {

    private static final String LATER = "Zuständig wird, wer das Angebot veröffentlicht.";

    private final EditorTools tools;
    private final WorkingCopy copy;

    EditorOwner(EditorTools tools, WorkingCopy copy) {
        this.tools = tools;
        this.copy = copy;
        draw();
    }

    private void draw() {
        removeAll();
        if (tools.sources().catalogue().status(copy.offer()).isEmpty()) {
            add(css(new Paragraph(LATER), "mi-muted"));
            return;
        }
        var actor = tools.actor();
        var owner = tools.owners().owner(actor, copy.offer());
        String title = copy.sketch().basics().title().de();
        add(
                new OwnerLine(
                        title,
                        owner.map(Colleague::name),
                        () -> set(actor.account()),
                        () ->
                                OwnerLine.ask(
                                        tools.owners().colleagues(tools.actor(), copy.offer()),
                                        owner,
                                        this::set)));
    }

    private void set(UUID account) {
        try {
            tools.owners().set(tools.actor(), copy.offer(), account);
            draw();
        } catch (NoSuchElementException | AccessDeniedException | IllegalArgumentException e) {
            DashboardNotice.show(DashboardTexts.CHANGED);
        }
    }
}
