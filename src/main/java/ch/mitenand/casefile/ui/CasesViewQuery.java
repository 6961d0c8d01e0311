package ch.mitenand.casefile.ui;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseState;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for in the address, which never holds a name.
 *
 * @param state null for all that are open
 * @param page from 1
 */
record CasesViewQuery(@Nullable CaseState state, int page) {

    static final String STATE = "stand";
    static final String PAGE = "seite";

    /** What cannot be read is left out. */
    static CasesViewQuery of(QueryParameters parameters) {
        return new CasesViewQuery(
                parameters.getSingleParameter(STATE).flatMap(CasesViewQuery::state).orElse(null),
                parameters.getSingleParameter(PAGE).map(CaseSearch::page).orElse(1));
    }

    private static Optional<CaseState> state(String name) {
        return Arrays.stream(CaseState.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    boolean isAll() {
        return state == null && page == 1;
    }

    CaseDesk.Filter filter(String text) {
        var states = state == null ? Set.<CaseState>of() : EnumSet.of(state);
        return new CaseDesk.Filter(text, states, page);
    }

    CasesViewQuery withState(@Nullable CaseState other) {
        return new CasesViewQuery(other, 1);
    }

    CasesViewQuery withPage(int other) {
        return new CasesViewQuery(state, other);
    }

    /** The address of this selection. */
    String path() {
        var parts = new ArrayList<String>();
        if (state != null) {
            parts.add(STATE + "=" + state.name());
        }
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return CaseNavigation.cases() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
