package ch.mitenand.mentoring;

import ch.mitenand.matching.Slot;
import ch.mitenand.matching.Speaks;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Checks what was entered of a person; every sentence says what to do. The names of the fields are
 * those of the record components.
 */
@Component
public class PersonCheck {

    private static final int OLDEST = 1900;
    private static final int GROWN_UP = 18;
    private static final int LONGEST_ABOUT = 600;
    private static final int FARTHEST = 100;
    private static final int MOST_PLACES = 5;

    private final Regions regions;
    private final Clock clock;

    PersonCheck(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** What to correct of a volunteer, by field. */
    public Map<String, String> faults(PersonDetails person, MentorOffer offer) {
        return person(person)
                .check(
                        person.birthYear() <= youngestYear(),
                        "birthYear",
                        "Mentorinnen und Mentoren sind mindestens 18 Jahre alt. Nur das Geburtsjahr ist bekannt, darum %d oder früher."
                                .formatted(youngestYear()))
                .addAll(times(offer.languages(), offer.slots(), offer.flexible()).all())
                .check(
                        offer.radiusKm() >= 1 && offer.radiusKm() <= FARTHEST,
                        "radiusKm",
                        "Wählen Sie einen Umkreis von 1 bis 100 Kilometern.")
                .check(
                        offer.places() >= 1 && offer.places() <= MOST_PLACES,
                        "places",
                        "Wählen Sie 1 bis 5 Personen, die gleichzeitig begleitet werden.")
                .addAll(about(offer.about()).all())
                .all();
    }

    /**
     * The latest year of birth of somebody who is certainly of age today: in the year of the 18th
     * birthday nobody knows whether it was already.
     */
    public int youngestYear() {
        return LocalDate.now(clock).getYear() - GROWN_UP - 1;
    }

    /** What to correct of a mentee, by field. */
    public Map<String, String> faults(PersonDetails person, MenteeNeed need) {
        return person(person)
                .addAll(times(need.languages(), need.slots(), need.flexible()).all())
                .check(
                        need.travelKm() >= 0 && need.travelKm() <= FARTHEST,
                        "travelKm",
                        "Wählen Sie einen Weg von 0 bis 100 Kilometern.")
                .addAll(about(need.about()).all())
                .all();
    }

    private Faults person(PersonDetails person) {
        int year = LocalDate.now(clock).getYear();
        return new Faults()
                .check(
                        Typed.isName(person.firstName()),
                        "firstName",
                        "Schreiben Sie den Vornamen, ohne Leerzeichen davor oder danach.")
                .check(
                        Typed.isName(person.lastName()),
                        "lastName",
                        "Schreiben Sie den Nachnamen, ohne Leerzeichen davor oder danach.")
                .check(
                        Typed.isEmail(person.email()),
                        "email",
                        "Schreiben Sie die E-Mail-Adresse vollständig, zum Beispiel name@example.ch.")
                .check(
                        person.phone().isEmpty() || Typed.isPhone(person.phone()),
                        "phone",
                        "Schreiben Sie die Telefonnummer mit Vorwahl, zum Beispiel 062 000 00 00, oder lassen Sie das Feld leer.")
                .check(
                        person.birthYear() >= OLDEST && person.birthYear() <= year,
                        "birthYear",
                        "Schreiben Sie das Geburtsjahr mit vier Ziffern, zum Beispiel 1985.")
                .addAll(residence(person).all());
    }

    private Faults residence(PersonDetails person) {
        var municipality = regions.municipality(person.bfs()).filter(m -> m.bfs() == person.bfs());
        return new Faults()
                .check(
                        municipality.isPresent(),
                        "bfs",
                        "Wählen Sie die Wohngemeinde im Kanton Solothurn.")
                .check(
                        regions.isLocality(person.postalCode(), person.locality(), person.bfs()),
                        "locality",
                        "Postleitzahl und Ort passen nicht zu %s. Wählen Sie einen Ort dieser Gemeinde."
                                .formatted(
                                        municipality
                                                .map(Municipality::shortName)
                                                .orElse("dieser Gemeinde")));
    }

    private static Faults times(Set<Speaks> languages, Set<Slot> slots, boolean flexible) {
        long different = languages.stream().map(Speaks::language).distinct().count();
        return new Faults()
                .check(!languages.isEmpty(), "languages", "Wählen Sie mindestens eine Sprache.")
                .check(
                        different == languages.size(),
                        "languages",
                        "Geben Sie jede Sprache nur einmal an.")
                .check(
                        flexible || !slots.isEmpty(),
                        "slots",
                        "Wählen Sie mindestens eine Zeit, oder kreuzen Sie «flexibel» an.");
    }

    private static Faults about(String about) {
        return new Faults()
                .check(
                        Typed.isText(about, LONGEST_ABOUT),
                        "about",
                        "Kürzen Sie den Text auf höchstens " + LONGEST_ABOUT + " Zeichen.");
    }
}
