package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pages through the published, still valid offers in a stable order, for the open-data interface.
 */
@Service
public class PublishedOffers {

    private static final String MATCHING =
            """
            from offer o join organisation g on g.id = o.organisation_id
            where o.status = 'PUBLISHED' and g.status = 'APPROVED' and o.valid_until >= :today
              and (:organisation::uuid is null or o.organisation_id = :organisation::uuid)
              and (:modified::timestamptz is null or o.modified_at >= :modified::timestamptz)
              and (:category::text is null or exists (
                  select from offer_category c where c.offer_id = o.id
                  and (c.code = :category::text or c.code like :category::text || '.%')))
              and (:search::text is null or o.title::text || ' ' || o.summary::text || ' ' || o.description::text
                  || ' ' || g.name ilike '%' || :search::text || '%' escape '!')
            """;

    private final JdbcClient jdbc;
    private final OfferCatalogue catalogue;
    private final Clock clock;

    PublishedOffers(JdbcClient jdbc, OfferCatalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What to page through; every part may be null.
     *
     * @param search text that must occur in title, summary, description or name of the organisation
     * @param categoryCode a category or one above it
     * @param modifiedAfter changed at this instant or later
     */
    public record Filter(
            @Nullable String search,
            @Nullable String categoryCode,
            @Nullable OrganisationId organisation,
            @Nullable Instant modifiedAfter) {}

    /** One page and the number of all offers of the filter. */
    public record Page(List<OfferDetails> offers, long total) {}

    /**
     * A page in the order of the ids.
     *
     * @param page from 1
     * @param size from 1
     */
    @Transactional(readOnly = true)
    public Page page(Filter filter, int page, int size) {
        long total = statement("select count(*) " + MATCHING, filter).query(Long.class).single();
        var ids =
                statement(
                                "select o.id "
                                        + MATCHING
                                        + " order by o.id limit :size offset :offset",
                                filter)
                        .param("size", size)
                        .param("offset", (long) (page - 1) * size)
                        .query(UUID.class)
                        .list();
        return new Page(catalogue.findPublic(ids.stream().map(OfferId::new).toList()), total);
    }

    private JdbcClient.StatementSpec statement(String sql, Filter filter) {
        var modified = filter.modifiedAfter();
        String search = filter.search();
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param(
                        "organisation",
                        filter.organisation() == null ? null : filter.organisation().id())
                .param(
                        "modified",
                        modified == null
                                ? null
                                : modified.atZone(ZoneId.of("UTC")).toOffsetDateTime())
                .param("category", filter.categoryCode())
                .param(
                        "search",
                        search == null || search.isBlank()
                                ? null
                                : search.replaceAll("([%_!])", "!$1"));
    }
}
