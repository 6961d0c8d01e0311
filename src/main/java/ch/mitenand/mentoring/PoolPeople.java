package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the pools, for other modules that have checked the rights themselves; nothing here
 * checks who asks.
 */
@Service
public class PoolPeople {

    private final MentorFiles mentors;
    private final MentorRows mentorRows;
    private final MenteeRows mentees;
    private final PoolAccounts accounts;
    private final PoolMembers members;
    private final PersonAccess trace;
    private final MenteeErasure erasure;

    PoolPeople(
            MentorFiles mentors,
            MentorRows mentorRows,
            MenteeRows mentees,
            PoolAccounts accounts,
            PoolMembers members,
            PersonAccess trace,
            MenteeErasure erasure) {
        this.mentors = mentors;
        this.mentorRows = mentorRows;
        this.mentees = mentees;
        this.accounts = accounts;
        this.members = members;
        this.trace = trace;
        this.erasure = erasure;
    }

    /** A volunteer. */
    @Transactional(readOnly = true)
    public Optional<MentorFile> mentor(MentorId mentor) {
        return mentors.find(mentor);
    }

    /** A mentee. */
    @Transactional(readOnly = true)
    public Optional<MenteeFile> mentee(MenteeId mentee) {
        return mentees.find(mentee);
    }

    /** All volunteers of a pool that were not erased, by name. */
    @Transactional(readOnly = true)
    public List<MentorFile> mentors(PoolId pool) {
        return mentors.of(pool);
    }

    /** All mentees of a pool that were not erased, by name; also those who left. */
    @Transactional(readOnly = true)
    public List<MenteeFile> mentees(PoolId pool) {
        return mentees.of(pool);
    }

    /**
     * The volunteer of an account, if it is one and has not left. Somebody who signed up and
     * confirmed the address of the account is found before {@link PoolAccounts#claim} was called,
     * and claimed unless the caller only reads.
     */
    @Transactional
    public Optional<MentorFile> mentorOf(Actor actor) {
        return accounts.mentorOf(actor);
    }

    /** The mentee of an account, if it is one and has not left; found like a volunteer. */
    @Transactional
    public Optional<MenteeFile> menteeOf(Actor actor) {
        return accounts.menteeOf(actor);
    }

    /** Whether a mentee with this address, who has not left, is on the list of a pool. */
    @Transactional(readOnly = true)
    public boolean isListed(PoolId pool, String email) {
        return members.has(pool, email, false);
    }

    /**
     * Puts somebody on the list whom a referral sent and a coordinator has accepted. What was not
     * told, such as the surname, stays empty.
     *
     * @param askedOn day on which the referral was sent
     * @param account the coordinator, for the record of accesses
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MenteeId enterReferred(
            PoolId pool, PersonDetails person, MenteeNeed need, LocalDate askedOn, UUID account) {
        var id = mentees.add(pool, person, need, askedOn, false);
        trace.of(account, id, PersonAccess.What.ENTERED);
        return id;
    }

    /**
     * Deletes somebody whom a referral brought, as a coordinator would: running mentorships end.
     * Nothing happens when there is nobody any more.
     *
     * @param account who took the person back, for the record of accesses; null for the portal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawReferred(MenteeId mentee, @Nullable UUID account) {
        var found = mentees.find(mentee);
        if (found.isEmpty()) {
            return;
        }
        var file = mentees.lock(found.get().pool(), mentee);
        if (!file.erased()) {
            erasure.erase(file);
            trace.of(account, mentee, PersonAccess.What.ERASED);
        }
    }

    /**
     * The volunteers that an account is, or was before they left. Whoever decides about somebody
     * must be none of them.
     */
    @Transactional(readOnly = true)
    public Set<MentorId> mentorsOf(UUID account) {
        return accounts.mentorsOf(account);
    }

    /** The mentees that an account is, or was before they left. */
    @Transactional(readOnly = true)
    public Set<MenteeId> menteesOf(UUID account) {
        return accounts.menteesOf(account);
    }

    /**
     * Locks a volunteer's row until the end of the transaction, for counting places.
     *
     * @throws NoSuchElementException when there is no such volunteer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MentorId mentor) {
        mentorRows.lock(mentorRows.find(mentor).orElseThrow().pool(), mentor);
    }

    /**
     * Locks a mentee's row until the end of the transaction.
     *
     * @throws NoSuchElementException when there is no such mentee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MenteeId mentee) {
        mentees.lock(mentees.find(mentee).orElseThrow().pool(), mentee);
    }
}
