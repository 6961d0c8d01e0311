package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An organisation in the register. */
@Entity
class Organisation {

    enum Status {
        PENDING,
        APPROVED,
        CLOSED
    }

    @EmbeddedId private OrganisationId id;
    @Version private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String name;

    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private LocalizedText description;
    private String street;
    private String postalCode;
    private String locality;
    private int bfs;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;
    private String[] languages;
    private boolean accredited;
    private boolean demo;
    private Instant modifiedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(OrganisationId id, OrganisationDraft draft, Instant now) {
        this.id = id;
        this.status = Status.APPROVED;
        this.name = draft.name();
        this.legalForm = draft.legalForm();
        this.description = draft.description();
        this.street = draft.street();
        this.postalCode = draft.postalCode();
        this.locality = draft.locality();
        this.bfs = draft.bfs();
        this.email = draft.email();
        this.phone = draft.phone();
        this.website = draft.website();
        this.languages = draft.languages().stream().map(Language::tag).toArray(String[]::new);
        this.accredited = draft.accredited();
        this.demo = draft.demo();
        this.modifiedAt = now;
    }

    boolean isPublic() {
        return status == Status.APPROVED;
    }

    OrganisationDetails details() {
        var spoken = Arrays.stream(languages).flatMap(tag -> Language.ofTag(tag).stream()).toList();
        var content =
                new OrganisationDraft(
                        name,
                        legalForm,
                        description,
                        street,
                        postalCode,
                        locality,
                        bfs,
                        email,
                        phone,
                        website,
                        spoken,
                        accredited,
                        demo);
        return new OrganisationDetails(id, content, modifiedAt);
    }
}
