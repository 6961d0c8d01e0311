package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an organisation.
 *
 * @param bfs municipality of the seat
 * @param languages languages in which it can be contacted
 * @param accredited whether the canton has accredited it
 * @param demo whether it is invented
 */
public record OrganisationDraft(
        String name,
        LegalForm legalForm,
        LocalizedText description,
        String street,
        String postalCode,
        String locality,
        int bfs,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        List<Language> languages,
        boolean accredited,
        boolean demo) {}
