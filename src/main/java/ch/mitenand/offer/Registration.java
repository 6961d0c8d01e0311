package ch.mitenand.offer;

import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How one registers, with a note and the address of a form. */
@Embeddable
public record Registration(
        @Column(name = "registration_kind") @Enumerated(EnumType.STRING) RegistrationKind kind,
        @Column(name = "registration_note") LocalizedText note,
        @Column(name = "registration_url") @Nullable String url) {}
