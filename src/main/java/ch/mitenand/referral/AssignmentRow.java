package ch.mitenand.referral;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.Lead;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.referral.AssignmentRows.Addressee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is kept, with everything; what a receiver sees of it, says {@link
 * Disclosures}.
 *
 * @param sender who leads the case; follows a transfer
 * @param organisation the receiver, null for a pool
 * @param assessment what an accredited provider is asked for, null for ordinary offers
 * @param endedBy whose reason it is, null while it is not over
 * @param need as sent; empty while a draft
 * @param placeTaken whether a place of the offer was counted down for it
 */
record AssignmentRow(
        ReferralId id,
        String number,
        CaseId caseId,
        Lead sender,
        @Nullable OrganisationId organisation,
        @Nullable ProviderKind assessment,
        String targetName,
        AssignmentState state,
        Instant stateSince,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable Reason reason,
        @Nullable OutcomeCode outcome,
        @Nullable Party endedBy,
        String reportedText,
        boolean acknowledged,
        @Nullable ReferralId before,
        AssignmentDraft content,
        boolean consentWithdrawn,
        Told told,
        NeedProfile need,
        Costs costs,
        String hardshipText,
        boolean placeTaken,
        @Nullable MenteeId mentee,
        int version) {

    /**
     * The person as told at the acceptance; empty before, and after the name is gone.
     *
     * @param birthYear four digits; this and the following are told to pools only, else empty
     * @param residence number of the municipality
     * @param letterLanguage tag of a language
     */
    record Told(
            String firstName,
            String surname,
            String contact,
            String birthYear,
            String residence,
            String letterLanguage) {

        static final Told NOBODY = new Told("", "", "", "", "", "");

        /** What a receiver will be told: the surname only if it is needed. */
        static Told of(CasePerson person, AssignmentDraft content) {
            boolean pool = content.target() instanceof Target.ToPool;
            return new Told(
                    person.firstName(),
                    content.shareSurname() ? person.surname() : "",
                    person.contact(),
                    pool ? Objects.toString(person.birthYear(), "") : "",
                    pool ? Integer.toString(person.bfs()) : "",
                    pool ? person.mailLanguage().tag() : "");
        }

        /** The columns that keep it. */
        Map<String, String> columns() {
            return Map.of(
                    "first_name", firstName,
                    "surname", surname,
                    "contact", contact,
                    "birth_year", birthYear,
                    "residence", residence,
                    "letter_language", letterLanguage);
        }
    }

    Target target() {
        return content.target();
    }

    boolean hadPlace() {
        return acceptedAt != null;
    }

    /** Whether it waits for the sender to take note. */
    boolean waitsForAcknowledgement() {
        return !acknowledged
                && AssignmentTable.allowed(state, Party.SENDER)
                        .contains(AssignmentCommand.ACKNOWLEDGE);
    }

    /** A draft that nobody has saved. */
    static AssignmentRow unsaved(
            CaseFile file, AssignmentDraft draft, Addressee to, NeedProfile need, Instant now) {
        return new AssignmentRow(
                ReferralId.create(),
                "",
                file.id(),
                file.lead(),
                to.organisation(),
                to.assessment(),
                to.name(),
                AssignmentState.DRAFT,
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                false,
                null,
                draft,
                false,
                Told.NOBODY,
                need,
                Costs.ofDraft(draft),
                "",
                false,
                null,
                0);
    }

    /** As it would be in another state, with what would have been told by then. */
    AssignmentRow imagine(
            AssignmentState inState,
            Instant now,
            LocalDate today,
            NeedProfile profile,
            Told person) {
        boolean placed =
                switch (inState) {
                    case ACCEPTED, RUNNING, COMPLETED, DISCONTINUED, NOT_TAKEN_UP -> true;
                    default -> false;
                };
        boolean over = inState.isFinal();
        return new AssignmentRow(
                id,
                number,
                caseId,
                sender,
                organisation,
                assessment,
                targetName,
                inState,
                now,
                sentAt == null ? now : sentAt,
                placed ? now : null,
                placed ? (startsOn == null ? today : startsOn) : null,
                over ? today : null,
                null,
                inState == AssignmentState.COMPLETED ? OutcomeCode.ATTENDED : null,
                null,
                "",
                false,
                before,
                content,
                false,
                placed ? person : Told.NOBODY,
                profile,
                costs,
                "",
                placeTaken,
                mentee,
                version);
    }

    /** The view of those who lead the case. */
    Assignment shown(NeedProfile profile) {
        return new Assignment(
                id,
                number,
                caseId,
                content,
                profile,
                targetName,
                state,
                stateSince,
                sentAt,
                startsOn,
                endedOn,
                reason,
                outcome,
                reportedText,
                acknowledged,
                costs,
                hardshipText,
                before,
                version);
    }
}
