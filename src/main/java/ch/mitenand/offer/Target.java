package ch.mitenand.offer;

import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What one reaches: levels per skill and the certificate. */
@Embeddable
public record Target(
        @Column(name = "target_oral") @Enumerated(EnumType.STRING) @Nullable LanguageLevel oral,
        @Column(name = "target_written") @Enumerated(EnumType.STRING)
                @Nullable LanguageLevel written,
        @Column(name = "target_certificate") LocalizedText certificate) {

    /** No level is aimed at. */
    public static final Target NONE = new Target(null, null, LocalizedText.EMPTY);
}
