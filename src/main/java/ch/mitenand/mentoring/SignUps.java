package ch.mitenand.mentoring;

import ch.mitenand.account.SignUpThrottle;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mentoring.PendingSignUps.SignUp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-up without account. Nothing is kept in a pool before the e-mail address is confirmed; an
 * unconfirmed sign-up is deleted after seven days.
 */
@Service
public class SignUps {

    static final String PURPOSE = "pool-sign-up";

    private final Pools pools;
    private final PersonCheck check;
    private final SignUpThrottle throttle;
    private final PendingSignUps pending;
    private final PoolMembers members;
    private final OneTimeLinks links;
    private final PoolMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUps(
            Pools pools,
            PersonCheck check,
            SignUpThrottle throttle,
            PendingSignUps pending,
            PoolMembers members,
            OneTimeLinks links,
            PoolMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.pools = pools;
        this.check = check;
        this.throttle = throttle;
        this.pending = pending;
        this.members = members;
        this.links = links;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of a sign-up. */
    public sealed interface Outcome {

        /** A mail was sent; the same answer whether or not the address is known. */
        record MailSent(Pool pool) implements Outcome {}

        /** No pool is responsible for the municipality yet. */
        record NoPool(int bfs) implements Outcome {}

        /** Too many sign-ups from this address or visitor. */
        record TooMany() implements Outcome {}

        /**
         * Something is missing or wrong; German sentences by name of the record component of {@link
         * PersonDetails}, {@link MentorOffer} or {@link MenteeNeed}, in the order of the form.
         */
        record Wrong(Map<String, String> faults) implements Outcome {}
    }

    /** What became of a confirmation. */
    public sealed interface Confirmed {

        /** The sign-up is in the pool now; when only looked at: it can be confirmed. */
        record Done(Pool pool, String firstName, boolean mentor) implements Confirmed {}

        /** Used before, or the person is in the pool already; nothing changed. */
        record Used() implements Confirmed {}

        /** The link is too old, or no pool is responsible any more; it has to be sent again. */
        record Expired() implements Confirmed {}

        /** Altered, or for something else. */
        record Invalid() implements Confirmed {}
    }

    /**
     * Somebody wants to be a mentor. The values were checked by the form; checked again here.
     *
     * @param visitor network address, for throttling only, never stored as such
     */
    public Outcome mentor(PersonDetails person, MentorOffer offer, String visitor) {
        var faults = check.faults(person, offer);
        return signUp(person, true, faults, visitor, () -> pending.add(person, offer));
    }

    /**
     * Somebody asks for a mentor for themselves.
     *
     * @param visitor network address, for throttling only, never stored as such
     */
    public Outcome mentee(PersonDetails person, MenteeNeed need, String visitor) {
        var faults = check.faults(person, need);
        return signUp(person, false, faults, visitor, () -> pending.add(person, need));
    }

    /** Looks at a link without using it. */
    @Transactional(readOnly = true)
    public Confirmed look(String token) {
        return switch (links.look(PURPOSE, token)) {
            case LinkCheck.Valid(String subject) ->
                    pending.find(UUID.fromString(subject))
                            .map(this::open)
                            .orElseGet(Confirmed.Used::new);
            case LinkCheck.Used _ -> new Confirmed.Used();
            case LinkCheck.Expired _ -> new Confirmed.Expired();
            case LinkCheck.Invalid _ -> new Confirmed.Invalid();
        };
    }

    /** Confirms; the sign-up gets into the responsible pool, whose coordinators get a mail. */
    @Transactional
    public Confirmed confirm(String token) {
        var looked = look(token);
        if (!(looked instanceof Confirmed.Done done)) {
            return looked;
        }
        pools.lock(done.pool().id());
        if (!(links.look(PURPOSE, token) instanceof LinkCheck.Valid(String subject))) {
            return look(token);
        }
        var signUp = pending.find(UUID.fromString(subject));
        if (signUp.isEmpty() || members.has(done.pool().id(), email(signUp.get()), done.mentor())) {
            return new Confirmed.Used();
        }
        links.use(PURPOSE, token);
        enter(done.pool(), signUp.get());
        return done;
    }

    private Outcome signUp(
            PersonDetails person,
            boolean mentor,
            Map<String, String> faults,
            String visitor,
            Supplier<UUID> keep) {
        if (!faults.isEmpty()) {
            return new Outcome.Wrong(faults);
        }
        var pool = pools.responsibleFor(person.bfs());
        if (pool.isEmpty()) {
            return new Outcome.NoPool(person.bfs());
        }
        // The throttle has its own transaction; two connections at once would drain the pool.
        if (!throttle.allows(visitor, person.email())) {
            return new Outcome.TooMany();
        }
        transaction.executeWithoutResult(_ -> send(person, mentor, pool.get(), keep));
        return new Outcome.MailSent(pool.get());
    }

    private void send(PersonDetails person, boolean mentor, Pool pool, Supplier<UUID> keep) {
        if (members.has(pool.id(), person.email(), mentor)) {
            mails.known(person, pool);
            return;
        }
        String token = links.issue(PURPOSE, keep.get().toString(), PendingSignUps.TIME);
        mails.confirm(person, mentor, pool, token);
    }

    /** What a sign-up leads to today; the pool may have changed since it was sent. */
    private Confirmed open(SignUp signUp) {
        var pool = pools.responsibleFor(signUp.person().bfs());
        if (pool.isEmpty()) {
            return new Confirmed.Expired();
        }
        boolean mentor = signUp instanceof SignUp.OfMentor;
        return members.has(pool.get().id(), email(signUp), mentor)
                ? new Confirmed.Used()
                : new Confirmed.Done(pool.get(), signUp.person().firstName(), mentor);
    }

    private void enter(Pool pool, SignUp signUp) {
        switch (signUp) {
            case SignUp.OfMentor(var person, var offer, var at) ->
                    members.add(pool.id(), person, offer, at);
            case SignUp.OfMentee(var person, var need, var at) -> {
                var askedOn = LocalDate.ofInstant(at, clock.getZone());
                members.addConfirmed(pool.id(), person, need, askedOn);
            }
        }
        pending.remove(email(signUp), signUp instanceof SignUp.OfMentor);
        mails.newSignUp(pool);
    }

    private static String email(SignUp signUp) {
        return signUp.person().email();
    }
}
