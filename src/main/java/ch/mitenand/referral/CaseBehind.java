package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseFile;
import org.springframework.stereotype.Component;

/**
 * The case behind an assignment, for what the portal does with it when a receiver answers: the
 * receiver itself never sees it, and the transaction works for the receiver again afterwards.
 */
@Component
class CaseBehind {

    private final CaseAccess access;
    private final RowScope scope;

    CaseBehind(CaseAccess access, RowScope scope) {
        this.access = access;
        this.scope = scope;
    }

    CaseFile of(AssignmentRow row, Mover mover) {
        var opened = mover.file();
        if (opened != null) {
            return opened;
        }
        var file = access.byPortal(row.caseId());
        comeBack(mover);
        return file;
    }

    /** Locks the case, before its assignment is locked, as those who lead it do. */
    void lock(AssignmentRow row, Mover mover) {
        access.lockByPortal(row.caseId());
        comeBack(mover);
    }

    /** Does something for the portal. */
    void asPortal(Mover mover, Runnable work) {
        scope.enterPortal();
        work.run();
        comeBack(mover);
    }

    private void comeBack(Mover mover) {
        var actor = mover.actor();
        if (actor != null) {
            scope.enter(actor);
        }
    }
}
