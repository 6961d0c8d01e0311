package ch.mitenand.casefile;

/**
 * What is entered to open or change a case.
 *
 * @param externalNumber at most 40 characters, may be empty; needed where no name is entered
 */
public record CaseDraft(Lead lead, CaseBasis basis, String externalNumber, CasePerson person) {

    /** The same with another lead. */
    CaseDraft with(Lead other) {
        return new CaseDraft(other, basis, externalNumber, person);
    }
}
