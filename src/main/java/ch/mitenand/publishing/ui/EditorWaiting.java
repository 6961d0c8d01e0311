package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.WorkingCopy;
import com.vaadin.flow.component.html.Div;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** An offer that waits for approval: to look at and to take back; says when the waiting is over. */
final class EditorWaiting extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(EditorWaiting.class);

    private final EditorTools tools;
    private final WorkingCopy copy;
    private final EditorCompany company;
    private final Runnable reopen;

    /**
     * The page of an offer that waits.
     *
     * @param reopen shows the editor anew with what is kept on the server
     */
    EditorWaiting(EditorTools tools, WorkingCopy copy, Runnable reopen) {
        this.tools = tools;
        this.copy = copy;
        this.reopen = reopen;
        company = new EditorCompany(tools, copy.offer(), this::heard);
        var preview =
                new PreviewPanel(
                        tools.page(),
                        tools.pictures(copy.offer()),
                        () -> tools.desk().preview(tools.actor(), copy.offer(), copy.sketch()));
        preview.open(true);
        css(this, "mi-editor__locked");
        add(company, EditorNotice.locked(copy, this::takeBack), preview);
    }

    private void heard(Standing standing) {
        boolean waits =
                standing instanceof Standing.There there && there.version() == copy.version();
        if (waits) {
            company.quiet();
        } else {
            company.say(EditorCompany.sentence(standing), reopen);
        }
    }

    /** Whoever comes too late simply sees what became of it. */
    private void takeBack() {
        try {
            tools.desk().takeBack(tools.actor(), copy.offer());
        } catch (NoSuchElementException | AccessDeniedException e) {
            LOG.info("offer {} does not wait any more", copy.offer());
        }
        reopen.run();
    }
}
