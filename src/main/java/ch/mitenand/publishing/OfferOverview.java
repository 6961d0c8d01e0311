package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferVisits;
import ch.mitenand.offer.UnmetInRegion;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation sees of its offers, and what to do next. */
@Service
public class OfferOverview {

    private static final int VISIT_DAYS = 30;
    private static final int MOST_UNMET = 8;

    private final PublishingRights rights;
    private final OfferCatalogue catalogue;
    private final Works workStore;
    private final Policies policies;
    private final Reports reports;
    private final OfferVisits visits;
    private final UnmetInRegion unmet;
    private final LinkWatch links;
    private final Regions regions;
    private final Clock clock;

    OfferOverview(
            PublishingRights rights,
            OfferCatalogue catalogue,
            Works workStore,
            Policies policies,
            Reports reports,
            OfferVisits visits,
            UnmetInRegion unmet,
            LinkWatch links,
            Regions regions,
            Clock clock) {
        this.rights = rights;
        this.catalogue = catalogue;
        this.workStore = workStore;
        this.policies = policies;
        this.reports = reports;
        this.visits = visits;
        this.unmet = unmet;
        this.links = links;
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
     */
    public record OfferLine(
            OfferId offer,
            String title,
            Standing standing,
            Optional<WorkingCopy.State> change,
            Optional<LocalDate> confirmBy,
            long views,
            int reports) {}

    /** A search near the organisation that found nothing, and how often. */
    public record UnmetNearby(String query, String place, long times) {}

    /** Something to do next, most urgent first. */
    public record Todo(String text, Optional<OfferId> offer) {}

    /** An error that somebody reported. */
    public record Report(long id, OfferId offer, String title, LocalDate on, String text) {}

    /** The offers, first what needs attention. */
    @Transactional
    public List<OfferLine> offers(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        return lines(organisation);
    }

    private List<OfferLine> lines(OrganisationId organisation) {
        var today = LocalDate.now(clock);
        var months = policies.months();
        var files = catalogue.files(organisation);
        var ids = files.stream().map(OfferFile::id).toList();
        var counted = visits.since(today.minusDays(VISIT_DAYS), ids);
        var reported =
                reports.open(ids).stream()
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
                            reported.getOrDefault(file.id(), 0L).intValue()));
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
                0);
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

    /** What to do next, most urgent first. */
    @Transactional
    public List<Todo> todo(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        var lines = lines(organisation);
        var todo = new ArrayList<Todo>();
        var soon = LocalDate.now(clock).plusDays(Reminders.FIRST);
        each(todo, lines, l -> l.reports() > 0, "Eine Fehlermeldung wartet: «%s»");
        each(todo, lines, l -> l.standing() == Standing.SENT_BACK, "Überarbeiten: «%s»");
        each(
                todo,
                lines,
                l -> l.change().equals(Optional.of(WorkingCopy.State.SENT_BACK)),
                "Änderung überarbeiten: «%s»");
        each(
                todo,
                lines,
                l -> l.standing() == Standing.HIDDEN,
                "Ausgeblendet, weil niemand bestätigt hat: «%s»");
        each(
                todo,
                lines,
                l ->
                        l.standing() == Standing.UNCONFIRMED
                                || l.standing() == Standing.PUBLIC
                                        && l.confirmBy().filter(d -> !d.isAfter(soon)).isPresent(),
                "Stimmt es noch? «%s»");
        each(todo, lines, l -> l.standing() == Standing.DRAFT, "Entwurf fertig schreiben: «%s»");
        addBrokenLinks(todo, lines);
        if (lines.isEmpty()) {
            todo.add(new Todo("Schreiben Sie Ihr erstes Angebot.", Optional.empty()));
        }
        return todo;
    }

    private void addBrokenLinks(List<Todo> todo, List<OfferLine> lines) {
        var broken = links.broken(lines.stream().map(OfferLine::offer).toList());
        for (var line : lines) {
            for (String url : broken.getOrDefault(line.offer(), List.of())) {
                var text = "Die Webadresse antwortet nicht: %s («%s»)".formatted(url, line.title());
                todo.add(new Todo(text, Optional.of(line.offer())));
            }
        }
    }

    private static void each(
            List<Todo> todo, List<OfferLine> lines, Predicate<OfferLine> which, String text) {
        lines.stream()
                .filter(which)
                .forEach(
                        l -> todo.add(new Todo(text.formatted(l.title()), Optional.of(l.offer()))));
    }

    /** Searches without a hit in the last three months in the district of the seat. */
    @Transactional(readOnly = true)
    public List<UnmetNearby> unmet(Actor actor, OrganisationId organisation) {
        var seat = rights.member(actor, organisation).content().bfs();
        var district = regions.municipality(seat).map(Municipality::district).orElse("");
        var near = regions.ofDistrict(district).stream().map(Municipality::bfs).toList();
        var since = LocalDate.now(clock).withDayOfMonth(1).minusMonths(2);
        return unmet.since(since, near, MOST_UNMET).stream()
                .map(u ->
                        new UnmetNearby(
                                u.query(),
                                regions.municipality(u.bfs())
                                        .map(Municipality::shortName)
                                        .orElse(""),
                                u.times()))
                .toList();
    }

    /** Errors reported and not settled. */
    @Transactional(readOnly = true)
    public List<Report> reports(Actor actor, OrganisationId organisation) {
        rights.member(actor, organisation);
        var titles =
                catalogue.files(organisation).stream()
                        .collect(Collectors.toMap(OfferFile::id, f -> f.content().title().de()));
        return reports.open(titles.keySet()).stream()
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
            reports.settle(report, offer.get(), actor.account());
        }
    }
}
