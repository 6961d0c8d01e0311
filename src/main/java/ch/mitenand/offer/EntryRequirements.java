package ch.mitenand.offer;

import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Whom an offer takes; every part may be open.
 *
 * @param oral spoken German needed
 * @param written written German needed
 * @param minAge in years, 0 to 120
 * @param maxAge in years, 0 to 120, not below {@code minAge}
 * @param status residence status, only where the law limits it
 * @param other anything else
 */
@Embeddable
public record EntryRequirements(
        @Column(name = "entry_oral") @Enumerated(EnumType.STRING) @Nullable LanguageLevel oral,
        @Column(name = "entry_written") @Enumerated(EnumType.STRING)
                @Nullable LanguageLevel written,
        @Column(name = "entry_schooling") @Enumerated(EnumType.STRING)
                @Nullable Schooling schooling,
        @Column(name = "entry_min_age") @Nullable Integer minAge,
        @Column(name = "entry_max_age") @Nullable Integer maxAge,
        @Column(name = "entry_status") LocalizedText status,
        @Column(name = "entry_other") LocalizedText other) {

    /** Open to everybody. */
    public static final EntryRequirements NONE =
            new EntryRequirements(
                    null, null, null, null, null, LocalizedText.EMPTY, LocalizedText.EMPTY);

    public EntryRequirements {
        if (minAge != null && maxAge != null && minAge > maxAge) {
            throw new IllegalArgumentException(
                    "minimum age " + minAge + " above maximum age " + maxAge);
        }
    }
}
