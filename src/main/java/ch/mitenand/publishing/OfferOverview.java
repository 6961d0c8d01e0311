package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferVisits;
import ch.mitenand.offer.UnmetInRegion;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation sees of its offers, and what to do next. */
@Service
public class OfferOverview {

    private static final int VISIT_DAYS = 30;
    private static final int MOST_UNMET = 8;

    /** For so long the workplace shows what a reviewer said with an approval. */
    private static final Duration SAID = Duration.ofDays(60);

    private final PublishingRights rights;
    private final OfferCatalogue catalogue;
    private final Works workStore;
    private final Policies policies;
    private final Reports reports;
    private final Decisions decisions;
    private final Owners owned;
    private final Recipients recipients;
    private final OfferVisits visits;
    private final UnmetInRegion unmet;
    private final OfferTodos todos;
    private final Regions regions;
    private final Clock clock;

    OfferOverview(
            PublishingRights rights,
            OfferCatalogue catalogue,
            Works workStore,
            Policies policies,
            Reports reports,
            Decisions decisions,
            Owners owned,
            Recipients recipients,
            OfferVisits visits,
            UnmetInRegion unmet,
            OfferTodos todos,
            Regions regions,
            Clock clock) {
        this.rights = rights;
        this.catalogue = catalogue;
        this.workStore = workStore;
        this.policies = policies;
        this.reports = reports;
        this.decisions = decisions;
        this.owned = owned;
        this.recipients = recipients;
        this.visits = visits;
        this.unmet = unmet;
        this.todos = todos;
        this.regions = regions;
        this.clock = clock;
    }

    /** Where an offer stands for its organisation. */
    public enum Standing {
        DRAFT("Entwurf"),
        WAITING("Wartet auf Freigabe"),
        SENT_BACK("Zu überarbeiten"),
        PUBLIC("Öffentlich"),
        UNCONFIRMED("Öffentlich, nicht bestätigt"),
        HIDDEN("Ausgeblendet"),
        ENDED("Beendet");

        private final String germanName;

        Standing(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }

    /**
     * One offer.
     *
     * @param change state of a change beside the public copy, if there is one
     * @param confirmBy day by which it has to be confirmed; empty without public copy
     * @param views times the public page was opened in the last 30 days, without own visits
     * @param reports errors reported and not settled
     * @param owner name of the person who looks after it; empty when nobody does
     */
    public record OfferLine(
            OfferId offer,
            String title,
            Standing standing,
            Optional<WorkingCopy.State> change,
            Optional<LocalDate> confirmBy,
            long views,
            int reports,
            Optional<String> owner) {}

    /**
     * A search that found nothing, and how often.
     *
     * @param place the district in which it was typed, empty when it named no place
     */
    public record UnmetNearby(String query, String place, long times) {}

    /** What a reviewer said when approving an offer. */
    public record Message(OfferId offer, String title, LocalDate on, String text) {}

    /** An error that somebody reported. */
    public record Report(long id, OfferId offer, String title, LocalDate on, String text) {}

    /**
     * What an organisation has on its desk.
     *
     * @param offers first what needs attention
     * @param todo what to do next, most urgent first
     * @param reports errors reported and not settled, oldest first
     * @param messages what reviewers said with their last approvals, newest first
     */
    public record Desk(
            List<OfferLine> offers,
            List<Todo> todo,
            List<Report> reports,
            List<Message> messages) {}

    /** What an organisation has on its desk; visits counted so far are written first. */
    @Transactional
    public Desk desk(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        var files = catalogue.files(organisation);
        var open = reports.open(files.stream().map(OfferFile::id).toList());
        var lines = lines(organisation, files, open);
        var todo = todos.of(actor, organisation, lines, files);
        return new Desk(lines, todo, reports(files, open), messages(files));
    }

    private List<OfferLine> lines(
            OrganisationId organisation, List<OfferFile> files, List<Reports.Open> open) {
        var today = LocalDate.now(clock);
        var months = policies.months();
        var ids = files.stream().map(OfferFile::id).toList();
        var counted = visits.since(today.minusDays(VISIT_DAYS), ids);
        var owners = ownerNames(organisation, ids);
        var reported =
                open.stream()
                        .collect(Collectors.groupingBy(Reports.Open::offer, Collectors.counting()));
        var works =
                workStore.of(organisation).stream()
                        .collect(Collectors.toMap(Work::offer, Function.identity()));
        var lines = new ArrayList<OfferLine>();
        for (var file : files) {
            var work = works.remove(file.id());
            var content = file.content();
            var confirmBy =
                    policies.confirmBy(
                            content.confirmedOn(), content.categories().getFirst(), months);
            lines.add(
                    new OfferLine(
                            file.id(),
                            content.title().de(),
                            standing(file, confirmBy, today),
                            Optional.ofNullable(work).map(Work::state),
                            Optional.of(confirmBy),
                            counted.getOrDefault(file.id(), 0L),
                            reported.getOrDefault(file.id(), 0L).intValue(),
                            Optional.ofNullable(owners.get(file.id()))));
        }
        works.values().forEach(work -> lines.add(draft(work)));
        lines.sort(Comparator.comparing(OfferLine::standing).thenComparing(OfferLine::title));
        return lines;
    }

    private static OfferLine draft(Work work) {
        var title = work.sketch().basics().title().de();
        return new OfferLine(
                work.offer(),
                title.isEmpty() ? "Angebot ohne Titel" : title,
                switch (work.state()) {
                    case DRAFT -> Standing.DRAFT;
                    case SUBMITTED -> Standing.WAITING;
                    case SENT_BACK -> Standing.SENT_BACK;
                },
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.empty());
    }

    /** Of those who still work for the organisation. */
    private Map<OfferId, String> ownerNames(OrganisationId organisation, List<OfferId> offers) {
        var names =
                recipients.members(organisation).stream()
                        .collect(Collectors.toMap(Person::account, Person::name, (a, _) -> a));
        var owners = new HashMap<OfferId, String>();
        owned.of(offers)
                .forEach((offer, account) -> {
                    String name = names.get(account);
                    if (name != null) {
                        owners.put(offer, name);
                    }
                });
        return owners;
    }

    private static Standing standing(OfferFile file, LocalDate confirmBy, LocalDate today) {
        return switch (file.status()) {
            case DRAFT -> Standing.DRAFT;
            case HIDDEN -> Standing.HIDDEN;
            case ENDED -> Standing.ENDED;
            case PUBLISHED -> {
                if (file.content().validUntil().isBefore(today)) {
                    yield Standing.ENDED;
                }
                yield confirmBy.isAfter(today) ? Standing.PUBLIC : Standing.UNCONFIRMED;
            }
        };
    }

    /**
     * Searches without a hit in the last three months: first those in the district of the seat,
     * then those in the whole canton.
     */
    @Transactional(readOnly = true)
    public List<UnmetNearby> unmet(Actor actor, OrganisationId organisation) {
        var seat = rights.member(actor, organisation).content().bfs();
        var district = regions.municipality(seat).map(Municipality::district).orElse("");
        var near = regions.ofDistrict(district).stream().map(Municipality::bfs).toList();
        return Stream.concat(unmet(near, district), unmet(List.of(UnmetInRegion.WHOLE_CANTON), ""))
                .toList();
    }

    private Stream<UnmetNearby> unmet(List<Integer> regionNumbers, String place) {
        var since = LocalDate.now(clock).withDayOfMonth(1).minusMonths(2);
        return unmet.since(since, regionNumbers, MOST_UNMET).stream()
                .map(u -> new UnmetNearby(u.query(), place, u.times()));
    }

    private List<Message> messages(List<OfferFile> files) {
        var titles = titles(files);
        return decisions.approvals(titles.keySet(), clock.instant().minus(SAID)).stream()
                .map(said ->
                        new Message(
                                said.offer(),
                                titles.getOrDefault(said.offer(), ""),
                                LocalDate.ofInstant(said.at(), clock.getZone()),
                                said.comment()))
                .toList();
    }

    private static Map<OfferId, String> titles(List<OfferFile> files) {
        return files.stream()
                .collect(Collectors.toMap(OfferFile::id, f -> f.content().title().de()));
    }

    private List<Report> reports(List<OfferFile> files, List<Reports.Open> open) {
        var titles = titles(files);
        return open.stream()
                .map(r ->
                        new Report(
                                r.id(),
                                r.offer(),
                                titles.getOrDefault(r.offer(), ""),
                                LocalDate.ofInstant(r.at(), clock.getZone()),
                                r.text()))
                .toList();
    }

    /** Settles a report; nothing happens when somebody else has. */
    @Transactional
    public void settle(Actor actor, long report) {
        var offer = reports.offerOf(report);
        if (offer.isPresent()) {
            rights.member(actor, offer.get());
            reports.settle(report, offer.get(), actor.account(), "");
        }
    }
}
