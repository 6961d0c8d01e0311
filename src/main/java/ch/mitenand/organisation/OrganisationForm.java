package ch.mitenand.organisation;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself, as typed; empty strings for what is left out.
 *
 * @param uid Swiss enterprise number such as CHE-123.456.788, or empty
 */
public record OrganisationForm(
        String name,
        @Nullable LegalForm legalForm,
        String uid,
        String street,
        String postalCode,
        String locality,
        String email,
        String phone,
        String website,
        List<Language> languages,
        LocalizedText description) {

    /** Nothing typed yet. */
    public static final OrganisationForm EMPTY =
            new OrganisationForm(
                    "", null, "", "", "", "", "", "", "", List.of(), LocalizedText.EMPTY);
}
