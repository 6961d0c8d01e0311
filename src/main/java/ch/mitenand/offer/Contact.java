package ch.mitenand.offer;

import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The person or desk to ask; every part may be missing. */
@Embeddable
public record Contact(
        @Column(name = "contact_name") @Nullable String name,
        @Column(name = "contact_role") LocalizedText role,
        @Column(name = "contact_phone") @Nullable String phone,
        @Column(name = "contact_email") @Nullable String email) {

    /** Nobody in particular; the organisation is asked. */
    public static final Contact NONE = new Contact(null, LocalizedText.EMPTY, null, null);
}
