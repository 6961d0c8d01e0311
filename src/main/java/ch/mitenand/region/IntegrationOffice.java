package ch.mitenand.region;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office of a municipality that welcomes newcomers and recommends offers (IIM 4.4). */
public record IntegrationOffice(
        int bfs,
        String name,
        String street,
        String postalCode,
        String locality,
        @Nullable String phone,
        @Nullable String email,
        LocalizedText hours,
        List<Language> languages,
        boolean demo) {}
