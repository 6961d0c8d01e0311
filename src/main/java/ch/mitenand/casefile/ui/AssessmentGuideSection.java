package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.Set;

/** One part of the guide, with the way to the one before and the next. */
final class AssessmentGuideSection extends Section {

    private static final String HERE = "mi-guide__section--here";

    private final int number;
    private final String name;
    private final int last;
    private final Runnable back;
    private final Runnable onward;
    private final H2 heading;
    private final Set<String> keys = new HashSet<>();

    AssessmentGuideSection(int number, String name, int last, Runnable back, Runnable onward) {
        this.number = number;
        this.name = name;
        this.last = last;
        this.back = back;
        this.onward = onward;
        heading = new H2(name);
        css(this, "mi-box mi-case__box mi-guide__section");
        add(heading);
    }

    void add(AssessmentField field) {
        keys.add(field.question().key());
        add(field.component());
    }

    /** Adds the ways to the other sections, which are seen on a phone only. */
    void close() {
        var ways = css(CaseParts.buttons(), "mi-guide__ways");
        if (number > 0) {
            ways.add(CaseParts.button("Zurück", back));
        }
        if (number < last) {
            ways.add(CaseParts.button("Weiter", onward));
        }
        add(ways);
    }

    String name() {
        return name;
    }

    boolean hasOneOf(Set<String> questions) {
        return keys.stream().anyMatch(questions::contains);
    }

    void here(boolean here) {
        getElement().getClassList().set(HERE, here);
    }

    void comeIntoSight() {
        CaseParts.focus(heading);
        getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'start'}))");
    }
}
