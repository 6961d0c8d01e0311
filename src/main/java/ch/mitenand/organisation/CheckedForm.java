package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself, checked and written the usual way; null for what is left
 * out.
 *
 * @param bfs municipality of the seat
 */
record CheckedForm(
        String name,
        LegalForm legalForm,
        @Nullable String uid,
        String street,
        String postalCode,
        String locality,
        int bfs,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        List<Language> languages,
        LocalizedText description) {

    /** The same as it would be typed. */
    OrganisationForm typed() {
        return new OrganisationForm(
                name,
                legalForm,
                typed(uid),
                street,
                postalCode,
                locality,
                typed(email),
                typed(phone),
                typed(website),
                languages,
                description);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    static CheckedForm of(OrganisationDraft draft) {
        return new CheckedForm(
                draft.name(),
                draft.legalForm(),
                null,
                draft.street(),
                draft.postalCode(),
                draft.locality(),
                draft.bfs(),
                draft.email(),
                draft.phone(),
                draft.website(),
                draft.languages(),
                draft.description());
    }
}
