package ch.mitenand.casefile.ui;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseState;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are asked for in the address.
 *
 * @param state null for all that are open
 * @param page from 1
 */
record CasesViewQuery(String text, @Nullable CaseState state, int page) {

    static final String TEXT = "suche";
    static final String STATE = "stand";
    static final String PAGE = "seite";

    private static final int LONGEST = 80;
    private static final int LAST_PAGE = 10_000;

    /** What cannot be read is left out. */
    static CasesViewQuery of(QueryParameters parameters) {
        return new CasesViewQuery(
                parameters.getSingleParameter(TEXT).map(CasesViewQuery::shortened).orElse(""),
                parameters.getSingleParameter(STATE).flatMap(CasesViewQuery::state).orElse(null),
                parameters.getSingleParameter(PAGE).map(CasesViewQuery::page).orElse(1));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }

    private static Optional<CaseState> state(String name) {
        return Arrays.stream(CaseState.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    private static int page(String number) {
        return number.matches("[0-9]{1,5}")
                ? Math.clamp(Integer.parseInt(number), 1, LAST_PAGE)
                : 1;
    }

    boolean isAll() {
        return text.isEmpty() && state == null && page == 1;
    }

    CaseDesk.Filter filter() {
        var states = state == null ? Set.<CaseState>of() : EnumSet.of(state);
        return new CaseDesk.Filter(text, states, page);
    }

    CasesViewQuery withText(String other) {
        return new CasesViewQuery(shortened(other), state, 1);
    }

    CasesViewQuery withState(@Nullable CaseState other) {
        return new CasesViewQuery(text, other, 1);
    }

    CasesViewQuery withPage(int other) {
        return new CasesViewQuery(text, state, other);
    }

    /** The address of this selection. */
    String path() {
        var parts = new ArrayList<String>();
        if (!text.isEmpty()) {
            parts.add(TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parts.add(STATE + "=" + state.name());
        }
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return CaseNavigation.cases() + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
