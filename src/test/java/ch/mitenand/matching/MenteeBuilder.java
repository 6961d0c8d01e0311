package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentee who fits the standard one of the other side; a test changes what it is about. */
final class MenteeBuilder {

    private final UUID id;
    private String label = "Hamid";
    private UUID pool = People.POOL;
    private boolean urgent = false;
    private LocalDate waitingSince = People.TODAY.minusDays(10);
    private GeoPoint place = People.SOLOTHURN;
    private int travelKm = 5;
    private Set<Speaks> languages = Set.of(People.speaks(Language.DE, LanguageLevel.B1));
    private LanguageLevel neededLevel = LanguageLevel.A2;
    private Set<Slot> slots = Set.of(People.TUESDAY_EVENING);
    private boolean flexible = false;
    private @Nullable Gender gender = Gender.MALE;
    private @Nullable Gender wishedGender = null;
    private Set<Topic> topics = Set.of();
    private Set<Interest> interests = Set.of();
    private @Nullable AgeBand wishedAge = null;
    private @Nullable FamilySituation wishedFamily = null;
    private boolean minor = false;

    MenteeBuilder(int number) {
        id = new UUID(2, number);
    }

    MenteeBuilder label(String value) {
        label = value;
        return this;
    }

    MenteeBuilder pool(UUID value) {
        pool = value;
        return this;
    }

    MenteeBuilder urgent(boolean value) {
        urgent = value;
        return this;
    }

    MenteeBuilder waitingSince(LocalDate value) {
        waitingSince = value;
        return this;
    }

    MenteeBuilder place(GeoPoint value) {
        place = value;
        return this;
    }

    MenteeBuilder travelKm(int value) {
        travelKm = value;
        return this;
    }

    MenteeBuilder languages(Set<Speaks> value) {
        languages = value;
        return this;
    }

    MenteeBuilder neededLevel(LanguageLevel value) {
        neededLevel = value;
        return this;
    }

    MenteeBuilder slots(Set<Slot> value) {
        slots = value;
        return this;
    }

    MenteeBuilder flexible(boolean value) {
        flexible = value;
        return this;
    }

    MenteeBuilder gender(@Nullable Gender value) {
        gender = value;
        return this;
    }

    MenteeBuilder wishedGender(@Nullable Gender value) {
        wishedGender = value;
        return this;
    }

    MenteeBuilder topics(Set<Topic> value) {
        topics = value;
        return this;
    }

    MenteeBuilder interests(Set<Interest> value) {
        interests = value;
        return this;
    }

    MenteeBuilder wishedAge(@Nullable AgeBand value) {
        wishedAge = value;
        return this;
    }

    MenteeBuilder wishedFamily(@Nullable FamilySituation value) {
        wishedFamily = value;
        return this;
    }

    MenteeBuilder minor(boolean value) {
        minor = value;
        return this;
    }

    MenteeProfile build() {
        return new MenteeProfile(
                id,
                label,
                pool,
                urgent,
                waitingSince,
                place,
                travelKm,
                languages,
                neededLevel,
                slots,
                flexible,
                gender,
                wishedGender,
                topics,
                interests,
                wishedAge,
                wishedFamily,
                minor);
    }
}
