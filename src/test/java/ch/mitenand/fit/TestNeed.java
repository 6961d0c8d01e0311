package ch.mitenand.fit;

import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.LanguageLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds needs; everything that is not said is open. */
final class TestNeed {

    static final int OLTEN = 2581;

    private int bfs = OLTEN;
    private int travelKm = 10;
    private @Nullable LanguageLevel oral;
    private @Nullable LanguageLevel written;
    private @Nullable LanguageLevel targetOral;
    private @Nullable LanguageLevel targetWritten;
    private Set<String> categories = Set.of();
    private Set<Weekday> days = Set.of();
    private Set<TimeOfDay> times = Set.of();
    private boolean childcare;
    private @Nullable Integer age;
    private @Nullable Schooling schooling;
    private boolean woman;
    private boolean wheelchair;
    private Set<TargetGroup> groups = Set.of();
    private String text = "";

    static TestNeed need() {
        return new TestNeed();
    }

    TestNeed in(int municipality, int km) {
        bfs = municipality;
        travelKm = km;
        return this;
    }

    TestNeed today(@Nullable LanguageLevel spoken, @Nullable LanguageLevel inWriting) {
        oral = spoken;
        written = inWriting;
        return this;
    }

    TestNeed goal(@Nullable LanguageLevel spoken, @Nullable LanguageLevel inWriting) {
        targetOral = spoken;
        targetWritten = inWriting;
        return this;
    }

    TestNeed categories(String... codes) {
        categories = Set.of(codes);
        return this;
    }

    TestNeed days(Weekday... possible) {
        days = Set.of(possible);
        return this;
    }

    TestNeed times(TimeOfDay... possible) {
        times = Set.of(possible);
        return this;
    }

    TestNeed childcare() {
        childcare = true;
        return this;
    }

    TestNeed age(int years) {
        age = years;
        return this;
    }

    TestNeed schooling(Schooling known) {
        schooling = known;
        return this;
    }

    TestNeed woman() {
        woman = true;
        return this;
    }

    TestNeed wheelchair() {
        wheelchair = true;
        return this;
    }

    TestNeed groups(TargetGroup... known) {
        groups = Set.of(known);
        return this;
    }

    TestNeed text(String words) {
        text = words;
        return this;
    }

    FitNeed build() {
        return new FitNeed(
                bfs,
                travelKm,
                oral,
                written,
                targetOral,
                targetWritten,
                categories,
                days,
                times,
                childcare,
                age,
                schooling,
                woman,
                wheelchair,
                groups,
                text);
    }
}
