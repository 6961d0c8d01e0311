package ch.mitenand.casefile;

import ch.mitenand.casefile.Assessments.ProviderKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the recommendations of a provider into the case; the referral has checked who sends, and
 * records it. From then on the transaction works for the portal, see {@link CaseAccess#byPortal}.
 */
@Component
public class AdviceInbox {

    private static final int MOST = 20;
    private static final int LONGEST = 500;
    private static final int LONGEST_PROVIDER = 300;

    private final CaseAccess access;
    private final CaseRows cases;
    private final AdviceRows rows;

    AdviceInbox(CaseAccess access, CaseRows cases, AdviceRows rows) {
        this.access = access;
        this.cases = cases;
        this.rows = rows;
    }

    /**
     * Records a provider's recommendations; binding by the case's basis. What comes for a case
     * whose person is deleted is not kept.
     *
     * @param provider at most 300 characters
     * @param on the day on which the answer came
     * @param complex whether an in-depth assessment found the case complex, which opens coaching; a
     *     practice assessment cannot
     * @param advice 1 to 20 lines of 1 to 500 characters
     * @throws IllegalArgumentException when a text is missing or too long
     * @throws java.util.NoSuchElementException when there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(
            CaseId id,
            Assessments.ProviderKind kind,
            String provider,
            LocalDate on,
            boolean complex,
            List<Assessments.AdviceDraft> advice) {
        check(provider, advice);
        access.byPortal(id);
        var file = cases.lock(id).orElseThrow();
        if (file.state() == CaseState.RETIRED) {
            return;
        }
        rows.add(file, kind, provider, on, file.basis().isBinding(), advice);
        if (complex && kind == ProviderKind.IN_DEPTH_ASSESSMENT && !file.complex()) {
            cases.complex(id);
        }
    }

    private static void check(String provider, List<Assessments.AdviceDraft> advice) {
        boolean right =
                provider.length() <= LONGEST_PROVIDER
                        && !advice.isEmpty()
                        && advice.size() <= MOST
                        && advice.stream()
                                .allMatch(a ->
                                        !a.text().isBlank()
                                                && a.text().strip().length() <= LONGEST);
        if (!right) {
            throw new IllegalArgumentException("a text is missing or too long");
        }
    }
}
