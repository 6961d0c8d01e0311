package ch.mitenand.matching;

import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor who fits the standard one of the other side; a test changes what it is about. */
final class MentorBuilder {

    private final UUID id;
    private String label = "Anna";
    private UUID pool = People.POOL;
    private boolean admitted = true;
    private @Nullable LocalDate validUntil = null;
    private int freePlaces = 1;
    private int running = 0;
    private GeoPoint place = People.SOLOTHURN;
    private int radiusKm = 10;
    private Set<Speaks> languages = Set.of(People.speaks(Language.DE, LanguageLevel.C2));
    private Set<Slot> slots = Set.of(People.TUESDAY_EVENING);
    private boolean flexible = false;
    private @Nullable Gender gender = Gender.FEMALE;
    private @Nullable Gender wishedGender = null;
    private Set<Topic> topics = Set.of();
    private Set<Interest> interests = Set.of();
    private @Nullable AgeBand age = null;
    private @Nullable FamilySituation family = null;
    private @Nullable LocalDate minorsUntil = null;
    private boolean adultsOnly = false;

    MentorBuilder(int number) {
        id = new UUID(1, number);
    }

    MentorBuilder label(String value) {
        label = value;
        return this;
    }

    MentorBuilder pool(UUID value) {
        pool = value;
        return this;
    }

    MentorBuilder admitted(boolean value) {
        admitted = value;
        return this;
    }

    MentorBuilder validUntil(@Nullable LocalDate value) {
        validUntil = value;
        return this;
    }

    MentorBuilder freePlaces(int value) {
        freePlaces = value;
        return this;
    }

    MentorBuilder running(int value) {
        running = value;
        return this;
    }

    MentorBuilder place(GeoPoint value) {
        place = value;
        return this;
    }

    MentorBuilder radiusKm(int value) {
        radiusKm = value;
        return this;
    }

    MentorBuilder languages(Set<Speaks> value) {
        languages = value;
        return this;
    }

    MentorBuilder slots(Set<Slot> value) {
        slots = value;
        return this;
    }

    MentorBuilder flexible(boolean value) {
        flexible = value;
        return this;
    }

    MentorBuilder gender(@Nullable Gender value) {
        gender = value;
        return this;
    }

    MentorBuilder wishedGender(@Nullable Gender value) {
        wishedGender = value;
        return this;
    }

    MentorBuilder topics(Set<Topic> value) {
        topics = value;
        return this;
    }

    MentorBuilder interests(Set<Interest> value) {
        interests = value;
        return this;
    }

    MentorBuilder age(@Nullable AgeBand value) {
        age = value;
        return this;
    }

    MentorBuilder family(@Nullable FamilySituation value) {
        family = value;
        return this;
    }

    MentorBuilder minorsUntil(@Nullable LocalDate value) {
        minorsUntil = value;
        return this;
    }

    MentorBuilder adultsOnly(boolean value) {
        adultsOnly = value;
        return this;
    }

    MentorProfile build() {
        return new MentorProfile(
                id,
                label,
                pool,
                admitted,
                validUntil,
                freePlaces,
                running,
                place,
                radiusKm,
                languages,
                slots,
                flexible,
                gender,
                wishedGender,
                topics,
                interests,
                age,
                family,
                minorsUntil,
                adultsOnly);
    }
}
