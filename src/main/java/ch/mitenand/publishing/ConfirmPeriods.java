package ch.mitenand.publishing;

import ch.mitenand.offer.ConfirmationPeriods;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives lists of offers the rules of the canton. */
@Component
class ConfirmPeriods implements ConfirmationPeriods {

    private final Policies policies;

    ConfirmPeriods(Policies policies) {
        this.policies = policies;
    }

    @Override
    @Transactional(readOnly = true)
    public Now now() {
        var months = policies.months();
        return (confirmedOn, category) -> policies.confirmBy(confirmedOn, category, months);
    }
}
