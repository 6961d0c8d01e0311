package ch.mitenand.shell;

/**
 * A public page with a form that works without script: always delivered still, to signed-in people
 * too. Reading the page never changes anything; {@link #submit} does.
 */
public abstract class FormView extends PublicView {

    /**
     * Answers the form that was sent from a page of this site: does what was asked, fills the empty
     * page anew and says what it is. What was typed is shown again when something is missing.
     */
    protected abstract PageInfo submit(PageRequest request, SentForm form);

    /** Answers a form on an empty page. */
    final PageInfo answer(PageRequest request, SentForm form) {
        removeAll();
        return submit(request, form);
    }
}
