package ch.mitenand.mentoring;

import ch.mitenand.matching.MatchRules;
import java.util.Map;

/**
 * What a pool asks for and how it matches; every change makes a new version.
 *
 * @param version 1 and up
 * @param required what admission needs; the value is how many months a proof is valid from the day
 *     it was seen, 0 for ever
 * @param rules weights and floor of matching
 */
public record PoolPolicy(int version, Map<Requirement, Integer> required, MatchRules rules) {

    /** What a pool starts with. */
    public static final PoolPolicy STANDARD =
            new PoolPolicy(
                    1,
                    Map.of(
                            Requirement.INTERVIEW, 0,
                            Requirement.PRIVATE_EXTRACT, 36,
                            Requirement.CODE_OF_CONDUCT, 0,
                            Requirement.SECRECY, 0),
                    MatchRules.STANDARD);

    public PoolPolicy {
        required = Map.copyOf(required);
    }
}
