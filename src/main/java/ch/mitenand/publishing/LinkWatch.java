package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.timer.DailyTask;
import ch.mitenand.weblink.WebLinks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks once a week whether the web addresses of public offers still answer. An address that did
 * not answer twice in a row stands among the things to do of its organisation; no mail is sent.
 * Demo content is never asked for: its addresses do not exist.
 */
@Component
class LinkWatch implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(LinkWatch.class);
    private static final Duration EVERY = Duration.ofDays(7);
    private static final int MOST_A_DAY = 400;

    /** One failure may be a bad day of the other side. */
    private static final int FAILURES_THAT_COUNT = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean wanted;
    private final LinkCheck check;

    /** Says whether an address answers. */
    interface LinkCheck {
        WebLinks.Result check(String url);
    }

    @Autowired
    LinkWatch(JdbcClient jdbc, Clock clock, @Value("${mitenand.link-check:true}") boolean wanted) {
        this(jdbc, clock, wanted, new WebLinks()::check);
    }

    LinkWatch(JdbcClient jdbc, Clock clock, boolean wanted, LinkCheck check) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wanted = wanted;
        this.check = check;
    }

    @Override
    public String name() {
        return "offer-links";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 40);
    }

    @Override
    public void run() {
        if (wanted) {
            due().forEach(this::look);
        }
    }

    private record Link(UUID offer, String url) {}

    private List<Link> due() {
        return jdbc.sql(
                        """
                        with link as (
                            select id, web as url from offer
                            where status = 'PUBLISHED' and not demo and web is not null
                            union
                            select id, registration_url from offer
                            where status = 'PUBLISHED' and not demo and registration_url is not null)
                        select link.id, link.url from link
                        left join offer_link known on known.offer_id = link.id and known.url = link.url
                        where known.checked_at is null or known.checked_at < :before
                        order by known.checked_at nulls first limit :most\
                        """)
                .param("before", Timestamp.from(clock.instant().minus(EVERY)))
                .param("most", MOST_A_DAY)
                .query((row, _) -> new Link(row.getObject("id", UUID.class), row.getString("url")))
                .list();
    }

    private void look(Link link) {
        boolean broken = !answers(link);
        jdbc.sql(
                        """
                        insert into offer_link (offer_id, url, checked_at, failures)
                        values (:offer, :url, :now, :failed)
                        on conflict (offer_id, url) do update set checked_at = :now,
                            failures = case when :failed = 0 then 0 else offer_link.failures + 1 end\
                        """)
                .param("offer", link.offer())
                .param("url", link.url())
                .param("now", Timestamp.from(clock.instant()))
                .param("failed", broken ? 1 : 0)
                .update();
    }

    /** An address that nobody can make sense of must not hold up the others. */
    private boolean answers(Link link) {
        try {
            return check.check(link.url()) instanceof WebLinks.Ok;
        } catch (RuntimeException e) {
            log.warn("a web address of offer {} could not be checked", link.offer(), e);
            return false;
        }
    }

    /** The addresses of these offers that do not answer. */
    Map<OfferId, List<String>> broken(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        record Broken(OfferId offer, String url) {}
        return jdbc
                .sql(
                        """
                        select l.offer_id, l.url from offer_link l join offer o on o.id = l.offer_id
                        where l.offer_id in (:offers) and l.failures >= :failures
                            and l.url in (o.web, o.registration_url) order by l.url\
                        """)
                .param("offers", offers.stream().map(OfferId::id).toList())
                .param("failures", FAILURES_THAT_COUNT)
                .query((row, _) ->
                        new Broken(
                                new OfferId(row.getObject("offer_id", UUID.class)),
                                row.getString("url")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Broken::offer,
                                Collectors.mapping(Broken::url, Collectors.toList())));
    }
}
