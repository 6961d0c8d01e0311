package ch.mitenand.casefile;

import ch.mitenand.account.Actor;

/** What cases ask of the referrals, which are above them. */
public interface CaseReferrals {

    /** Number of referrals of a case that are not final; drafts count too. */
    int live(CaseId id);

    /** Withdraws all that are live, in the running transaction, because the case closes. */
    void withdrawAll(Actor actor, CaseId id);
}
