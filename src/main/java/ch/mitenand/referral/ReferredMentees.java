package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes mentees of people who were referred to a pool, and takes them out again. */
@Component
class ReferredMentees {

    private static final int TRAVEL_KM = 10;

    private final PoolPeople people;
    private final CaseBehind cases;
    private final Regions regions;
    private final Clock clock;

    ReferredMentees(PoolPeople people, CaseBehind cases, Regions regions, Clock clock) {
        this.people = people;
        this.cases = cases;
        this.regions = regions;
        this.clock = clock;
    }

    /** What a pool needs to know of a person, and the case does not say; German sentences. */
    static List<String> missing(CasePerson person) {
        var missing = new ArrayList<String>();
        if (person.firstName().isBlank()) {
            missing.add(
                    "Tragen Sie im Fall den Vornamen ein: Der Pool muss wissen, wen er begleitet.");
        }
        if (person.contact().isBlank()) {
            missing.add(
                    "Tragen Sie im Fall eine E-Mail-Adresse oder Telefonnummer ein: Der Pool muss die Person erreichen.");
        }
        if (person.birthYear() == null) {
            missing.add(
                    "Tragen Sie im Fall das Geburtsjahr ein: Der Pool braucht es für den Schutz von Minderjährigen.");
        }
        return missing;
    }

    /** Why somebody cannot be taken into a pool. */
    Optional<String> obstacle(AssignmentRow row, PoolId pool, Mover mover) {
        var person = cases.of(row, mover).person();
        if (!missing(person).isEmpty()) {
            return Optional.of(
                    "Für die Aufnahme fehlen Angaben zur Person. Bitten Sie die zuweisende Stelle, sie zu ergänzen.");
        }
        String email = email(person);
        return !email.isEmpty() && people.isListed(pool, email)
                ? Optional.of(
                        "Mit dieser E-Mail-Adresse steht schon jemand auf Ihrer Liste. Lehnen Sie ab, und begleiten Sie die Person wie bisher.")
                : Optional.empty();
    }

    /** Puts somebody on the list of a pool; the wait began on the day of sending. */
    MenteeId enter(AssignmentRow row, PoolId pool, CaseFile file, Actor coordinator) {
        var sent = Objects.requireNonNull(row.sentAt());
        return people.enterReferred(
                pool,
                details(file.person(), row.content().shareSurname()),
                need(row, file.person()),
                LocalDate.ofInstant(sent, clock.getZone()),
                coordinator.account());
    }

    /** Takes the person out of the pool again. */
    void takeOut(AssignmentRow row, @Nullable Actor by) {
        var mentee = row.mentee();
        if (mentee != null && by != null) {
            people.withdrawReferred(mentee, by.account());
        }
    }

    private PersonDetails details(CasePerson person, boolean withSurname) {
        int bfs = regions.current(person.bfs());
        var locality =
                regions.municipality(bfs).map(Municipality::localities).stream()
                        .flatMap(List::stream)
                        .findFirst();
        String email = email(person);
        return new PersonDetails(
                person.firstName(),
                withSurname ? person.surname() : "",
                email,
                email.isEmpty() ? person.contact() : "",
                person.mailLanguage(),
                Objects.requireNonNull(person.birthYear()),
                bfs,
                locality.map(Municipality.Locality::postalCode).orElse(""),
                locality.map(Municipality.Locality::name).orElse(""));
    }

    private static String email(CasePerson person) {
        return person.contact().contains("@") ? person.contact().strip() : "";
    }

    /** The coordinator asks for the rest in the first talk. */
    private static MenteeNeed need(AssignmentRow row, CasePerson person) {
        return new MenteeNeed(
                languages(person),
                LanguageLevel.A2,
                Set.of(),
                true,
                TRAVEL_KM,
                null,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                row.content().topic());
    }

    /** The first language counts as mother tongue, German as far as it is known. */
    private static Set<Speaks> languages(CasePerson person) {
        var levels = new LinkedHashMap<Language, LanguageLevel>();
        for (Language language : person.languages()) {
            levels.put(language, levels.isEmpty() ? LanguageLevel.C2 : LanguageLevel.B1);
        }
        var german = person.oral();
        if (german != null) {
            levels.put(Language.DE, german);
        }
        if (levels.isEmpty()) {
            levels.put(person.mailLanguage(), LanguageLevel.B1);
        }
        return levels.entrySet().stream()
                .map(e -> new Speaks(e.getKey(), e.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
