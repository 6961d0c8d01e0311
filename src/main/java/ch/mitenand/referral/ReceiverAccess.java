package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of receivers: sets the scope of the transaction, checks that the inbox is the actor's,
 * and records who opened which referral for what.
 */
@Component
class ReceiverAccess {

    private static final Logger log = LoggerFactory.getLogger(ReceiverAccess.class);

    /** What somebody does with a referral, for the record. */
    enum What {
        LISTED,
        READ,
        MOVED,
        ATTENDANCE_READ,
        ATTENDANCE_WRITTEN,
        ATTENDANCE_TAKEN_BACK,
        REFUSED
    }

    private final RowScope scope;
    private final Pools pools;
    private final OrganisationRegister register;
    private final AssignmentRows rows;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    ReceiverAccess(
            RowScope scope,
            Pools pools,
            OrganisationRegister register,
            AssignmentRows rows,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.scope = scope;
        this.pools = pools;
        this.register = register;
        this.rows = rows;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Lets only those pass whose inbox it is, and who work for an organisation that is approved and
     * not closed.
     *
     * @throws AccessDeniedException for everybody else
     */
    void demand(Actor actor, Inbox inbox) {
        scope.enter(actor);
        switch (inbox) {
            case Inbox.OfPool(var pool) -> pools.demand(actor, pool);
            case Inbox.OfOrganisation(var organisation) -> {
                if (!actor.worksFor(organisation.toString())
                        || register.find(organisation).isEmpty()) {
                    throw new AccessDeniedException("does not work for this organisation");
                }
            }
        }
    }

    /**
     * A referral of this inbox.
     *
     * @throws NoSuchElementException when it is none; the try is recorded
     */
    AssignmentRow demand(Actor actor, Inbox inbox, ReferralId referral, What what) {
        demand(actor, inbox);
        var row = rows.find(referral).filter(r -> isIn(r, inbox) && r.sentAt() != null);
        if (row.isEmpty()) {
            refuse(actor, referral);
            throw new NoSuchElementException("no such referral");
        }
        trace(actor, List.of(referral), what);
        return row.get();
    }

    /** Records a refusal, also when the transaction is rolled back. */
    void refuse(Actor actor, ReferralId referral) {
        log.warn("account {} asked for a referral that is not in its inbox", actor.account());
        apart.executeWithoutResult(_ -> trace(actor, List.of(referral), What.REFUSED));
    }

    /** Records what the actor did with referrals. */
    void trace(Actor actor, Collection<ReferralId> referrals, What what) {
        jdbc.sql(
                        """
                        insert into referral_access (at, account_id, referral_id, what)
                        select :now, :account, id, :what from unnest(cast(:referrals as uuid[])) id\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.account())
                .param(
                        "referrals",
                        referrals.stream().map(ReferralId::toString).toArray(String[]::new))
                .param("what", what.name())
                .update();
    }

    static boolean isIn(AssignmentRow row, Inbox inbox) {
        return switch (inbox) {
            case Inbox.OfOrganisation(var organisation) -> organisation.equals(row.organisation());
            case Inbox.OfPool(var pool) -> row.target().equals(new Target.ToPool(pool));
        };
    }
}
