package ch.mitenand.fit;

import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.Contact;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.EntryRequirements;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPlace;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Registration;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.Target;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Municipality;
import ch.mitenand.shared.GeoPoint;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds offers: a free course in Olten on no fixed day, open to everybody, unless said. */
final class TestOffer {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final GeoPoint OLTEN = new GeoPoint(47.35, 7.90);

    private final String title;
    private List<String> categories = List.of("language.structured");
    private Mode mode = Mode.ONSITE;
    private List<OfferPlace> places = List.of(place(2581, "Olten", OLTEN));
    private Set<Integer> serves = Set.of();
    private final List<Schedule> schedules = new ArrayList<>();
    private boolean byAppointment;
    private boolean continuous;
    private @Nullable LanguageLevel entryOral;
    private @Nullable LanguageLevel entryWritten;
    private @Nullable Schooling schooling;
    private @Nullable Integer minAge;
    private @Nullable Integer maxAge;
    private Target target = Target.NONE;
    private List<OfferId> followOn = List.of();
    private Childcare childcare = Childcare.NONE;
    private @Nullable Capacity capacity;
    private Set<TargetGroup> groups = Set.of(TargetGroup.EVERYONE);
    private boolean womenOnly;

    private TestOffer(String title) {
        this.title = title;
    }

    static TestOffer offer(String title) {
        return new TestOffer(title);
    }

    static OfferId id(String title) {
        return new OfferId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)));
    }

    static OfferPlace place(int bfs, String locality, GeoPoint point, Accessibility... access) {
        Set<Accessibility> offered = EnumSet.noneOf(Accessibility.class);
        offered.addAll(List.of(access));
        return new OfferPlace("Haus", "Weg 1", "4600", locality, bfs, point, offered, null);
    }

    /** A search in Olten on the day of these tests. */
    static Search search(FitNeed need, String... found) {
        var olten =
                new Municipality(
                        2581,
                        "Olten",
                        "Olten",
                        "Olten",
                        "Olten-Gösgen",
                        null,
                        OLTEN,
                        null,
                        null,
                        11.5,
                        List.of(),
                        List.of());
        var words = List.of(found).stream().map(TestOffer::id).toList();
        return new Search(need, olten, TODAY, Set.copyOf(words), bfs -> bfs, code -> code);
    }

    TestOffer categories(String... codes) {
        categories = List.of(codes);
        return this;
    }

    TestOffer online() {
        mode = Mode.ONLINE;
        places = List.of();
        return this;
    }

    TestOffer at(OfferPlace... houses) {
        places = List.of(houses);
        return this;
    }

    TestOffer serves(Integer... bfs) {
        serves = Set.of(bfs);
        return this;
    }

    TestOffer weekly(String days, int hour, LocalDate first) {
        schedules.add(
                new Schedule(
                        UUID.randomUUID(),
                        first,
                        first.plusWeeks(12),
                        LocalTime.of(hour, 0),
                        LocalTime.of(hour + 2, 0),
                        "FREQ=WEEKLY;BYDAY=" + days,
                        false,
                        new LocalDate[0]));
        return this;
    }

    TestOffer byAppointment() {
        byAppointment = true;
        return this;
    }

    TestOffer continuous() {
        continuous = true;
        return this;
    }

    TestOffer entry(@Nullable LanguageLevel spoken, @Nullable LanguageLevel inWriting) {
        entryOral = spoken;
        entryWritten = inWriting;
        return this;
    }

    TestOffer target(@Nullable LanguageLevel spoken, @Nullable LanguageLevel inWriting) {
        target = new Target(spoken, inWriting, LocalizedText.EMPTY);
        return this;
    }

    TestOffer ages(@Nullable Integer least, @Nullable Integer most) {
        minAge = least;
        maxAge = most;
        return this;
    }

    TestOffer schooling(Schooling asked) {
        schooling = asked;
        return this;
    }

    TestOffer followOn(String... titles) {
        followOn = List.of(titles).stream().map(TestOffer::id).toList();
        return this;
    }

    TestOffer childcare(Childcare offered) {
        childcare = offered;
        return this;
    }

    TestOffer capacity(int free, @Nullable Integer waiting, LocalDate updated) {
        capacity = new Capacity(12, free, waiting, updated);
        return this;
    }

    TestOffer groups(TargetGroup... made) {
        groups = EnumSet.copyOf(List.of(made));
        return this;
    }

    TestOffer womenOnly() {
        womenOnly = true;
        return this;
    }

    OfferInFull build() {
        var content = content();
        return new OfferInFull(summary(content), content);
    }

    private OfferContent content() {
        return new OfferContent(
                categories,
                LocalizedText.german(title),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                Scale.LOCAL,
                mode,
                places,
                serves.isEmpty(),
                serves,
                List.copyOf(schedules),
                byAppointment,
                continuous,
                false,
                LocalizedText.EMPTY,
                new EntryRequirements(
                        entryOral,
                        entryWritten,
                        schooling,
                        minAge,
                        maxAge,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY),
                target,
                LocalizedText.EMPTY,
                followOn,
                childcare,
                LocalizedText.EMPTY,
                List.of(),
                Set.of(),
                capacity,
                new Registration(RegistrationKind.NONE, LocalizedText.EMPTY, null),
                List.of(Language.DE),
                List.of(),
                groups,
                womenOnly,
                Contact.NONE,
                null,
                null,
                false,
                TODAY,
                TODAY.plusYears(1),
                true);
    }

    private OfferSummary summary(OfferContent content) {
        return new OfferSummary(
                id(title),
                new OrganisationId(new UUID(0, 1)),
                "Sprachhaus",
                content.title(),
                content.summary(),
                categories,
                mode,
                content.scale(),
                List.of(),
                List.of(),
                byAppointment,
                entryOral,
                target.oral(),
                BigDecimal.ZERO,
                CostUnit.SESSION,
                childcare,
                null,
                womenOnly,
                content.wheelchair(),
                false,
                continuous,
                null,
                TODAY,
                content.instructionLanguages(),
                true);
    }
}
