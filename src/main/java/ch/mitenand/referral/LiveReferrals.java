package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseReferrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What cases ask of their assignments. */
@Service
public class LiveReferrals implements CaseReferrals {

    private final CaseAccess access;
    private final AssignmentRows rows;
    private final AssignmentEnds ends;

    LiveReferrals(CaseAccess access, AssignmentRows rows, AssignmentEnds ends) {
        this.access = access;
        this.rows = rows;
        this.ends = ends;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int live(CaseId id) {
        return rows.live(id);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawAll(Actor actor, CaseId id) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        ends.endAll(id, Mover.sender(actor, file), Reason.CASE_CLOSED);
    }
}
