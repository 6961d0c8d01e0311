package ch.mitenand.offer;

import ch.mitenand.shared.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of the two-level taxonomy of offers.
 *
 * @param code stable code, {@code work} or {@code work.module1}
 * @param id stable UUID for the open-data interface
 * @param parent code of the upper term, null on the first level
 * @param words German words by which people look for offers of this kind, separated by commas
 */
public record Category(
        String code, UUID id, @Nullable String parent, LocalizedText name, String words) {}
