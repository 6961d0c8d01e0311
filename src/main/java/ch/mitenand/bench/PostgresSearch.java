package ch.mitenand.bench;

import ch.mitenand.region.PlaceMatch;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same search in PostgreSQL as a careful developer would write it: one flat table, a weighted
 * German text vector and the facets under GIN indexes, ranked rows and all facet counts in one
 * statement.
 */
final class PostgresSearch {

    private final JdbcClient jdbc;

    PostgresSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Builds the flat table from the catalogue as it is now. */
    void rebuild() {
        jdbc.sql("drop table if exists bench_offer").update();
        jdbc.sql(
                        """
                        create table bench_offer as
                        select o.id, o.title, o.summary, g.name as organisation, o.serves_canton,
                            setweight(to_tsvector('german', o.title ->> 'de'), 'A')
                                || setweight(to_tsvector('german', (o.summary ->> 'de') || ' ' || g.name), 'B')
                                || setweight(to_tsvector('german', o.description ->> 'de'), 'C') as words,
                            array(select bfs from offer_serves s where s.offer_id = o.id)
                                || array(select p.bfs from offer_place a join place p on p.id = a.place_id
                                    where a.offer_id = o.id) as serves,
                            (select p.lat from offer_place a join place p on p.id = a.place_id
                                where a.offer_id = o.id order by a.position limit 1) as lat,
                            (select p.lon from offer_place a join place p on p.id = a.place_id
                                where a.offer_id = o.id order by a.position limit 1) as lon,
                            array(select 'c:' || code from offer_category c where c.offer_id = o.id)
                                || array(select distinct 'd:' || right(day, 2) from offer_schedule s,
                                    string_to_table(substring(s.rrule from 'BYDAY=(.*)'), ',') day
                                    where s.offer_id = o.id)
                                || array(select distinct 't:' || case when s.start_time < '12:00' then 'm'
                                    when s.start_time < '17:00' then 'a' else 'e' end
                                    from offer_schedule s where s.offer_id = o.id)
                                || array(select 'l:' || l from unnest(o.instruction_languages) l)
                                || array(select 'g:' || l from unnest(o.target_groups) l)
                                || array['e:' || coalesce(o.entry_oral, o.entry_written, ''),
                                    'z:' || coalesce(o.target_oral, o.target_written, ''), 'm:' || o.mode,
                                    'k:' || o.childcare, 'f:' || coalesce(o.capacity_free > 0, true),
                                    'w:' || o.women_only, 'a:' || o.accredited,
                                    'p:' || coalesce((select case when min(x) = 0 then '0' when min(x) < 10 then '1'
                                        when min(x) <= 25 then '2' else '3' end from (select amount
                                        / coalesce(sessions, 1) as x from offer_cost c where c.offer_id = o.id) y),
                                        '0')] as facets
                        from offer o join organisation g on g.id = o.organisation_id
                        where o.status = 'PUBLISHED' and o.valid_until >= current_date\
                        """)
                .update();
        jdbc.sql("create index on bench_offer using gin (words)").update();
        jdbc.sql("create index on bench_offer using gin (serves)").update();
        jdbc.sql("create index on bench_offer using gin (facets)").update();
        jdbc.sql("vacuum analyze bench_offer").update();
    }

    /**
     * Text, place with radius, ranked rows and all facet counts; returns the number of rows and
     * counts read.
     */
    int search(String text, PlaceMatch place, int radiusKm) {
        String anyWord =
                List.of(text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")).stream()
                        .collect(Collectors.joining(" | "));
        return jdbc.sql(
                        """
                        with q as (select to_tsquery('german', :text) as query),
                        matched as materialized (
                            select o.id, o.facets, ts_rank(o.words, q.query) as rank
                            from bench_offer o, q
                            where o.words @@ q.query and (o.serves && :bfs::int[] or o.serves_canton
                                or 2 * 6371.0088 * asin(sqrt(sin(radians(o.lat - :lat) / 2) ^ 2
                                    + cos(radians(:lat)) * cos(radians(o.lat)) * sin(radians(o.lon - :lon) / 2) ^ 2))
                                    <= :radius)),
                        top as (select id, rank from matched order by rank desc, id limit 20)
                        select 'row' as kind, o.id::text as key, o.title::text || o.summary::text || o.organisation
                            as value, t.rank as number
                        from top t join bench_offer o using (id)
                        union all
                        select 'facet', f, null, count(*) from matched, unnest(facets) f group by f
                        union all
                        select 'total', null, null, count(*) from matched\
                        """)
                .param("text", anyWord)
                .param("bfs", place.municipalities().toArray(Integer[]::new))
                .param("lat", place.point().lat())
                .param("lon", place.point().lon())
                .param("radius", radiusKm)
                .query((row, _) ->
                        row.getString(1) + row.getString(2) + row.getString(3) + row.getDouble(4))
                .list()
                .size();
    }
}
