package ch.mitenand.fit;

import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.LanguageLevel;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, without saying who it is.
 *
 * @param bfs municipality of residence; one that was merged stands for today's
 * @param travelKm how far away an offer may be, great-circle kilometres, 0 to 50; 0 is the
 *     municipality itself
 * @param oral today's spoken German, null when not known
 * @param written today's written German, null when not known
 * @param targetOral spoken German wanted, null when it is no goal
 * @param targetWritten written German wanted, null when it is no goal
 * @param categories codes of the taxonomy, one of them is wanted; empty for any
 * @param days possible weekdays, empty for any
 * @param times possible times of day, empty for any
 * @param childcareNeeded whether children have to be looked after meanwhile
 * @param age in years that is reached this year, 0 to 120, null when not known; the birthday is not
 *     known, so people may be a year younger
 * @param schooling null when not known
 * @param woman whether offers for women only may be shown
 * @param wheelchair whether the place has to be accessible with a wheelchair
 * @param groups what is known, for instance REFUGEES; empty when nothing is known
 * @param text additional search words, possibly empty
 */
public record FitNeed(
        int bfs,
        int travelKm,
        @Nullable LanguageLevel oral,
        @Nullable LanguageLevel written,
        @Nullable LanguageLevel targetOral,
        @Nullable LanguageLevel targetWritten,
        Set<String> categories,
        Set<Weekday> days,
        Set<TimeOfDay> times,
        boolean childcareNeeded,
        @Nullable Integer age,
        @Nullable Schooling schooling,
        boolean woman,
        boolean wheelchair,
        Set<TargetGroup> groups,
        String text) {

    /** Farthest way, in kilometres. */
    public static final int FARTHEST_KM = 50;

    private static final int OLDEST = 120;

    public FitNeed {
        if (travelKm < 0 || travelKm > FARTHEST_KM) {
            throw new IllegalArgumentException("way of " + travelKm + " km");
        }
        if (age != null && (age < 0 || age > OLDEST)) {
            throw new IllegalArgumentException("age " + age);
        }
        categories = inOrder(categories);
        days = inOrder(days);
        times = inOrder(times);
        groups = inOrder(groups);
        text = text.strip();
    }

    /** Always the same order, so that the same need has the same answer. */
    private static <T extends Comparable<T>> Set<T> inOrder(Collection<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** The same need of somebody with other levels. */
    FitNeed withLevels(@Nullable LanguageLevel nowOral, @Nullable LanguageLevel nowWritten) {
        return new FitNeed(
                bfs,
                travelKm,
                nowOral,
                nowWritten,
                targetOral,
                targetWritten,
                categories,
                days,
                times,
                childcareNeeded,
                age,
                schooling,
                woman,
                wheelchair,
                groups,
                text);
    }
}
