package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.matching.Speaks;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.MenteeProgress;
import ch.mitenand.referral.Disclosure.Field;
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
    private static final LanguageLevel ASSUMED = LanguageLevel.B1;

    private final PoolPeople people;
    private final CaseBehind cases;
    private final PoolResidence residence;
    private final Receivers receivers;
    private final Disclosures disclosures;
    private final Regions regions;
    private final Clock clock;
    private final MenteeProgress progress;

    ReferredMentees(
            PoolPeople people,
            CaseBehind cases,
            PoolResidence residence,
            Receivers receivers,
            Disclosures disclosures,
            Regions regions,
            Clock clock,
            MenteeProgress progress) {
        this.people = people;
        this.cases = cases;
        this.residence = residence;
        this.receivers = receivers;
        this.disclosures = disclosures;
        this.regions = regions;
        this.clock = clock;
        this.progress = progress;
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

    /**
     * Why somebody cannot be taken into a pool. The coordinator still knows only a need without a
     * name, so one and the same sentence stands for every reason: none tells who it is.
     */
    Optional<String> obstacle(AssignmentRow row, PoolId pool, Mover mover) {
        var person = cases.of(row, mover).person();
        String email = email(person.contact());
        boolean fits =
                missing(person).isEmpty()
                        && residence.objection(pool, person.bfs()).isEmpty()
                        && (email.isEmpty() || !people.isListed(pool, email));
        return fits ? Optional.empty() : Optional.of(receivers.callTheSender(row));
    }

    /**
     * Puts somebody on the list of a pool; the wait began on the day of sending. Nothing gets there
     * that the disclosure does not show to the pool; the coordinator asks for the rest in the first
     * talk.
     *
     * @param accepted as it is after the acceptance
     */
    MenteeId enter(AssignmentRow accepted, PoolId pool, Actor coordinator) {
        var shown = disclosures.of(accepted);
        var sent = Objects.requireNonNull(accepted.sentAt());
        var person = details(shown, accepted.told());
        return people.enterReferred(
                pool,
                person,
                need(shown, accepted.need(), person.language()),
                LocalDate.ofInstant(sent, clock.getZone()),
                coordinator.account());
    }

    /**
     * Takes the person out of the pool again, if it is still there; who was on the list before was
     * never entered and stays. While a report about a mentorship is open, nothing happens: the
     * daily round does it when the report is closed.
     *
     * @param by null where the portal does it by itself
     */
    void takeOut(AssignmentRow row, @Nullable Actor by) {
        var mentee = row.mentee();
        if (mentee != null && !progress.hasOpenReport(mentee)) {
            erase(row, by);
        }
    }

    /** The same at once and in any case, because the person wants it. */
    void erase(AssignmentRow row, @Nullable Actor by) {
        var mentee = row.mentee();
        if (mentee != null) {
            people.withdrawReferred(mentee, by == null ? null : by.account());
        }
    }

    /** Of the place only the municipality is told; it stands for the locality. */
    private PersonDetails details(Disclosure shown, AssignmentRow.Told told) {
        String contact = text(shown, Field.CONTACT);
        String email = email(contact);
        return new PersonDetails(
                text(shown, Field.FIRST_NAME),
                text(shown, Field.SURNAME),
                email,
                email.isEmpty() ? contact : "",
                shown.get(Field.LETTERS)
                        .flatMap(_ -> Language.ofTag(told.letterLanguage()))
                        .orElse(Language.DE),
                shown.get(Field.BIRTH_YEAR).map(Integer::valueOf).orElseThrow(),
                shown.get(Field.RESIDENCE)
                        .map(_ -> regions.current(Integer.parseInt(told.residence())))
                        .orElseThrow(),
                "",
                text(shown, Field.RESIDENCE));
    }

    private static MenteeNeed need(Disclosure shown, NeedProfile need, Language letters) {
        return new MenteeNeed(
                languages(shown, need, letters),
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
                text(shown, Field.TOPIC));
    }

    /**
     * German as far as it is known; of the others it is not told how well, nor which is the mother
     * tongue, so all count the same. Where none is told, the language of letters is one.
     */
    private static Set<Speaks> languages(Disclosure shown, NeedProfile need, Language letters) {
        var levels = new LinkedHashMap<Language, LanguageLevel>();
        if (shown.get(Field.LANGUAGES).isPresent()) {
            need.languages().forEach(language -> levels.put(language, ASSUMED));
        }
        var german = need.oral();
        if (german != null && shown.get(Field.ORAL).isPresent()) {
            levels.put(Language.DE, german);
        }
        if (levels.isEmpty()) {
            levels.put(letters, ASSUMED);
        }
        return levels.entrySet().stream()
                .map(e -> new Speaks(e.getKey(), e.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Disclosure shown, Field field) {
        return shown.get(field).orElse("");
    }

    private static String email(String contact) {
        return contact.contains("@") ? contact.strip() : "";
    }
}
