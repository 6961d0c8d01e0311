package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferId;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Does something with the server; a failure is said, and nothing in the fields is lost. */
final class EditorGuard {

    private static final Logger LOG = LoggerFactory.getLogger(EditorGuard.class);

    private static final String DENIED =
            "Ihre Anmeldung oder Berechtigung gilt nicht mehr. Ihr Text steht noch hier: Kopieren"
                    + " Sie ihn, bevor Sie die Seite verlassen.";
    private static final String FAILED =
            "Das hat nicht geklappt. Ihr Text steht noch hier, er ist aber noch nicht gespeichert.";

    private final OfferId offer;
    private final EditorStatus status;
    private final Runnable missing;

    /**
     * The guard of an editor.
     *
     * @param missing finds out what to do when the working copy is gone
     */
    EditorGuard(OfferId offer, EditorStatus status, Runnable missing) {
        this.offer = offer;
        this.status = status;
        this.missing = missing;
    }

    /** The answer, or empty when there is none, and then it has been said why. */
    <T> Optional<T> give(Supplier<T> action) {
        return tried(action, () -> tried(this::findOut, () -> status.failed(FAILED)));
    }

    private boolean findOut() {
        missing.run();
        return true;
    }

    private <T> Optional<T> tried(Supplier<T> action, Runnable absent) {
        try {
            return Optional.of(action.get());
        } catch (NoSuchElementException e) {
            absent.run();
        } catch (AccessDeniedException e) {
            status.failed(DENIED);
        } catch (RuntimeException e) {
            LOG.warn("offer {} in the editor: {}", offer, e.getClass().getName());
            status.failed(FAILED);
        }
        return Optional.empty();
    }
}
