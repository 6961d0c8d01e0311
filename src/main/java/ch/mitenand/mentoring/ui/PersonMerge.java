package ch.mitenand.mentoring.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins what two people changed at the same time. Whoever saves later is shown both: what only the
 * other changed is taken over, what both changed stays as typed until the person decides.
 */
final class PersonMerge {

    private PersonMerge() {}

    /**
     * A field that the other person has changed.
     *
     * @param name of the record component
     * @param typed whether this person has changed it as well, to something else
     */
    record Change(String name, @Nullable Object saved, @Nullable Object mine, boolean typed) {}

    /** What the other person has changed between {@code base} and {@code theirs}. */
    static List<Change> changes(Record base, Record mine, Record theirs) {
        var changes = new ArrayList<Change>();
        for (var component : base.getClass().getRecordComponents()) {
            Object saved = value(component, theirs);
            Object own = value(component, mine);
            Object before = value(component, base);
            if (!Objects.equals(saved, before)) {
                boolean typed = !Objects.equals(own, before) && !Objects.equals(own, saved);
                changes.add(new Change(component.getName(), saved, own, typed));
            }
        }
        return changes;
    }

    /** What this person typed where they changed something, else what is saved now. */
    static <R extends Record> R merged(R base, R mine, R theirs) {
        var components = base.getClass().getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(c -> {
                            Object own = value(c, mine);
                            return Objects.equals(own, value(c, base)) ? value(c, theirs) : own;
                        })
                        .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<R>) base.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a plain record: " + base.getClass(), e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a plain record: " + record.getClass(), e);
        }
    }
}
