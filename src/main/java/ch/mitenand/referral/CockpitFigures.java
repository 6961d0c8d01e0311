package ch.mitenand.referral;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.Category;
import ch.mitenand.referral.ExchangeRows.Counted;
import ch.mitenand.shared.OfficeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The referrals of a year in numbers: one table by category and state, one by quarter. They have
 * only the total of everything in common; where that has to be hidden in one of them, the first one
 * is left out, so that no table tells what the other one hides.
 */
@Component
class CockpitFigures {

    private static final List<String> COLUMNS =
            List.of("tabelle", "kategorie", "stand", "quartal", "anzahl");
    private static final String POOL = "Mentoring-Pool";
    private static final String TOTAL = "Total";

    private final Categories categories;

    CockpitFigures(Categories categories) {
        this.categories = categories;
    }

    byte[] of(List<Counted> counted) {
        var quarters = quarters(counted);
        var states = states(counted);
        var rows = new ArrayList<List<String>>();
        if (states.showsAll() && quarters.showsAll()) {
            states.each((category, state, number) ->
                    rows.add(List.of("kategorie_stand", category, state, "", number)));
        }
        quarters.each(
                (quarter, _, number) -> rows.add(List.of("quartal", "", "", quarter, number)));
        return OfficeCsv.of(COLUMNS, rows);
    }

    private CockpitTable states(List<Counted> counted) {
        var states =
                Arrays.stream(AssignmentState.values())
                        .filter(AssignmentState::isSent)
                        .map(Enum::name)
                        .toList();
        var names =
                Stream.concat(
                                categories.upper().stream().map(Category::code).map(this::name),
                                Stream.of(POOL))
                        .toList();
        var facts =
                counted.stream()
                        .map(c ->
                                new CockpitTable.Fact(name(c.code()), c.state().name(), c.caseId()))
                        .toList();
        return CockpitTable.withTotals(names, states, facts, TOTAL);
    }

    private static CockpitTable quarters(List<Counted> counted) {
        var facts =
                counted.stream()
                        .map(c -> new CockpitTable.Fact("Q" + c.quarter(), "", c.caseId()))
                        .toList();
        return CockpitTable.oneColumn(List.of("Q1", "Q2", "Q3", "Q4"), facts, TOTAL);
    }

    /** The upper category. */
    private String name(String code) {
        if (code.isEmpty()) {
            return POOL;
        }
        int dot = code.indexOf('.');
        return categories.germanName(dot < 0 ? code : code.substring(0, dot));
    }
}
