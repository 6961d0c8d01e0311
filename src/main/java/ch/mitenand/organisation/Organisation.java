package ch.mitenand.organisation;

import ch.mitenand.organisation.OrganisationDesk.Standing;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** An organisation in the register. */
@Entity
class Organisation {

    @EmbeddedId private OrganisationId id;
    @Version private int version;

    @Enumerated(EnumType.STRING)
    private Standing status;

    private String name;

    @Enumerated(EnumType.STRING)
    private LegalForm legalForm;

    private @Nullable String uid;
    private LocalizedText description;
    private String street;
    private String postalCode;
    private String locality;
    private int bfs;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String website;
    private String[] languages;

    @Formula(
            "exists (select 1 from organisation_accreditation a where a.organisation_id = id and a.withdrawn_on is null)")
    private boolean accredited;

    private @Nullable UUID applicant;
    private boolean demo;
    private Instant modifiedAt;

    @SuppressWarnings("UnusedVariable") // written so that the version grows
    private int changeSteps;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /** An approved one, from an import. */
    @SuppressWarnings("NullAway.Init")
    Organisation(OrganisationId id, OrganisationDraft draft, Instant now) {
        this.id = id;
        this.status = Standing.APPROVED;
        this.demo = draft.demo();
        fill(CheckedForm.of(draft), now);
    }

    /** One that waits for approval. */
    @SuppressWarnings("NullAway.Init")
    Organisation(OrganisationId id, CheckedForm form, UUID applicant, Instant now) {
        this.id = id;
        this.status = Standing.PENDING;
        this.applicant = applicant;
        fill(form, now);
    }

    /** Takes what was typed; one that was sent back waits again. */
    void change(CheckedForm form, Instant now) {
        if (!isChangeable()) {
            throw new IllegalStateException("cannot change in " + status);
        }
        if (status == Standing.SENT_BACK) {
            status = Standing.PENDING;
        }
        fill(form, now);
    }

    /** Decides on one that waits. */
    void decide(Standing decision, Instant now) {
        if (status != Standing.PENDING) {
            throw new IllegalStateException("cannot decide in " + status);
        }
        status = decision;
        modifiedAt = now;
    }

    /** Ends it; it stays in the register for the record. */
    void close(Instant now) {
        status = Standing.CLOSED;
        modifiedAt = now;
    }

    /** Counts what happens to a change that waits; what is public stays as it is. */
    void countChange() {
        changeSteps++;
    }

    private void fill(CheckedForm form, Instant now) {
        name = form.name();
        legalForm = form.legalForm();
        uid = form.uid();
        description = form.description();
        street = form.street();
        postalCode = form.postalCode();
        locality = form.locality();
        bfs = form.bfs();
        email = form.email();
        phone = form.phone();
        website = form.website();
        languages = form.languages().stream().map(Language::tag).toArray(String[]::new);
        modifiedAt = now;
    }

    boolean isPublic() {
        return status == Standing.APPROVED;
    }

    boolean isChangeable() {
        return status != Standing.REJECTED && status != Standing.CLOSED;
    }

    boolean isWaiting(int expectedVersion) {
        return status == Standing.PENDING && version == expectedVersion;
    }

    OrganisationId id() {
        return id;
    }

    int version() {
        return version;
    }

    Standing standing() {
        return status;
    }

    String name() {
        return name;
    }

    int bfs() {
        return bfs;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    @Nullable UUID applicant() {
        return applicant;
    }

    /** What is recorded, as it would be typed. */
    OrganisationForm form() {
        return checked().typed();
    }

    /** What is recorded, as it passed the check. */
    CheckedForm checked() {
        return new CheckedForm(
                name,
                legalForm,
                uid,
                street,
                postalCode,
                locality,
                bfs,
                email,
                phone,
                website,
                spoken(),
                description);
    }

    private List<Language> spoken() {
        return Arrays.stream(languages).flatMap(tag -> Language.ofTag(tag).stream()).toList();
    }

    OrganisationDetails details() {
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
                        spoken(),
                        accredited,
                        demo);
        return new OrganisationDetails(id, content, modifiedAt);
    }
}
