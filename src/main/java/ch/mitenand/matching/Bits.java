package ch.mitenand.matching;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Small sets as bits, so that millions of pairs are compared in no time. */
@SuppressWarnings("EnumOrdinal")
final class Bits {

    private static final DayPart[] PARTS = DayPart.values();

    private Bits() {}

    static int ofEnums(Collection<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= of(value);
        }
        return bits;
    }

    /** The bit of one value. */
    static int of(Enum<?> value) {
        return 1 << value.ordinal();
    }

    static int ofSlots(Collection<Slot> slots) {
        int bits = 0;
        for (Slot slot : slots) {
            bits |= 1 << (slot.day().ordinal() * PARTS.length + slot.part().ordinal());
        }
        return bits;
    }

    /** The slots of the bits, in the order of the week. */
    static List<Slot> slots(int bits) {
        return IntStream.range(0, DayOfWeek.values().length * PARTS.length)
                .filter(at -> (bits & (1 << at)) != 0)
                .mapToObj(at ->
                        new Slot(DayOfWeek.of(at / PARTS.length + 1), PARTS[at % PARTS.length]))
                .toList();
    }
}
