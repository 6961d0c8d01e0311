package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.OfferSort;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferOverview.UnmetNearby;
import ch.mitenand.publishing.Todo.Next;
import ch.mitenand.region.PlaceMatch;
import ch.mitenand.region.Regions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an organisation is told to do next, and what people near it looked for in vain. */
class OfferTodosTests extends PublishingTest {

    @Autowired private OfferOverview overview;
    @Autowired private OrganisationDesk organisations;
    @Autowired private Owners owners;
    @Autowired private OfferSearch offers;
    @Autowired private Regions regions;

    /** Other tests search in vain as well, and only the most frequent texts are shown. */
    @BeforeEach
    void nothingWasSearched() {
        jdbc.sql("delete from unmet_search").update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from join_request where organisation_id = ? and account = ?")
                .param(organisation.id())
                .param(stranger.account())
                .update();
        jdbc.sql("delete from organisation_change where organisation_id = ?")
                .param(organisation.id())
                .update();
        jdbc.sql("delete from unmet_search where query like 'qw%'").update();
    }

    @Test
    void whoAsksToJoinIsToldToThoseWhoDecide() {
        organisations.askToJoin(stranger, organisation, "Ich bin dabei.");

        assertThat(todo(Next.MEMBERS, Optional.empty()))
                .containsExactly("Jemand möchte bei Ihnen mitarbeiten.");
        assertThat(overview.desk(member, organisation).todo())
                .noneMatch(t -> t.next() == Next.MEMBERS);
    }

    @Test
    void anOfferWhoseTermIsOverIsCopied() {
        var last = LocalDate.now(clock).plusDays(20);
        var offer = draft(ends("Nähkurs Herbstzeitlose", last));
        desk.submit(admin, offer, 2);
        assertThat(todo(Next.COPY, Optional.of(offer))).isEmpty();

        clock.travel(Duration.ofDays(21));

        assertThat(todo(Next.COPY, Optional.of(offer)))
                .containsExactly(
                        "Zu Ende: «Nähkurs Herbstzeitlose» für das nächste Semester kopieren");
        draft(SketchFixture.complete("Nähkurs Herbstzeitlose"));
        assertThat(todo(Next.COPY, Optional.of(offer))).isEmpty();
    }

    @Test
    void anOfferWithoutOwnerIsNamed() {
        var offer = published("Aa Nähtreff Herrenlos");
        jdbc.sql("delete from offer_owner where offer_id = ?").param(offer.id()).update();

        assertThat(overview.desk(admin, organisation).todo())
                .filteredOn(t -> t.next() == Next.OWNER)
                .singleElement()
                .matches(t -> t.text().contains("zuständig"));

        owners.set(offer, admin.account());
        assertThat(todo(Next.OWNER, Optional.of(offer))).isEmpty();
    }

    @Test
    void whatNobodyConfirmsLeadsToThePressThatDoes() {
        var offer = published("Nähtreff Ungewiss");
        catalogue.hide(offer);

        assertThat(todo(Next.CONFIRM, Optional.of(offer))).hasSize(1);
    }

    @Test
    void searchesInVainCountTogetherInTheDistrict() {
        vain("qwxzjvk", "Olten");
        vain("qwxzjvk", "Dulliken");
        assertThat(unmet("qwxzjvk")).isEmpty();
        vain("qwxzjvk", "Starrkirch-Wil");
        for (int i = 0; i < 3; i++) {
            vain("qwvvjzx", "");
            vain("qwkkzxj", "Grenchen");
        }

        assertThat(unmet("qwxzjvk")).containsExactly(new UnmetNearby("qwxzjvk", "Olten", 3));
        assertThat(unmet("qwvvjzx")).containsExactly(new UnmetNearby("qwvvjzx", "", 3));
        assertThat(unmet("qwkkzxj")).isEmpty();
    }

    @Test
    void aPlaceOfSeveralMunicipalitiesOfADistrictIsInTheDistrict() {
        assertThat(regions.find("Bezirk Olten"))
                .get()
                .extracting(PlaceMatch::kind)
                .isEqualTo(PlaceMatch.Kind.DISTRICT);
        for (int i = 0; i < 3; i++) {
            vain("qwzzvxk", "Bezirk Olten");
        }

        assertThat(unmet("qwzzvxk")).extracting(UnmetNearby::place).containsExactly("Olten");
    }

    /** The word must not be like any other, or the search would mend it and find something. */
    private void vain(String text, String place) {
        var found = offers.search(new OfferQuery(text, place, 0, Map.of(), OfferSort.RELEVANCE, 1));
        assertThat(found.didYouMean()).isNull();
        assertThat(found.placeUnknown()).isFalse();
        assertThat(found.isEmpty()).isTrue();
    }

    private List<UnmetNearby> unmet(String query) {
        var inOlten =
                new OrganisationId(
                        jdbc.sql("select id from organisation where bfs = 2581 limit 1")
                                .query(UUID.class)
                                .single());
        var grant = new Grant(Role.ORGANISATION_MEMBER, inOlten.toString());
        var actor = new Actor(UUID.randomUUID(), "Olga Olten", Set.of(grant));
        return overview.unmet(actor, inOlten).stream()
                .filter(u -> u.query().equals(query))
                .toList();
    }

    private List<String> todo(Next next, Optional<OfferId> offer) {
        return overview.desk(admin, organisation).todo().stream()
                .filter(t -> t.next() == next && t.offer().equals(offer))
                .map(Todo::text)
                .toList();
    }

    private static OfferSketch ends(String title, LocalDate last) {
        return SketchFixture.with(
                SketchFixture.complete(title),
                SketchFixture.times(null, last, "jeden Dienstag 14 bis 16 Uhr"));
    }
}
