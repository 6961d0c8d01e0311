package ch.mitenand.matching;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Solves the pool with one solver, explains the result and lets no unproven plan out. */
final class CertifiedMatcher implements PoolMatcher {

    private final Solver solver;

    CertifiedMatcher() {
        this(new ShortestPaths());
    }

    CertifiedMatcher(Solver solver) {
        this.solver = solver;
    }

    @Override
    public Plan match(PoolSnapshot snapshot) {
        var candidates = new Candidates(new Pool(snapshot));
        var draft = Draft.solve(solver, candidates, snapshot.choices(), Set.of());
        var explanation = new Explanation(draft);
        var plan =
                new Plan(
                        draft.pairs(),
                        explanation.unmatched(),
                        explanation.blockages(),
                        draft.figures(),
                        draft.certificate(),
                        draft.locks.refused());
        PlanCheck.flaw(candidates, plan)
                .ifPresent(flaw -> {
                    throw new IllegalStateException("the plan is not proven: " + flaw);
                });
        return plan;
    }

    @Override
    public List<ChoiceCost> costs(PoolSnapshot snapshot) {
        return new ChoiceCosts(solver, snapshot).all();
    }

    @Override
    public ChoiceCost cost(PoolSnapshot snapshot, Pair choice) {
        return new ChoiceCosts(solver, snapshot).of(choice);
    }

    @Override
    public ChoiceCost cost(PoolSnapshot snapshot, UUID postponed) {
        return new ChoiceCosts(solver, snapshot).of(postponed);
    }
}
