package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.OfferId;
import ch.mitenand.weblink.WebLinks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkWatchTests extends PublishingTest {

    private static final String PAGE = "https://naehtreff.example.ch/programm";

    private final List<String> asked = new ArrayList<>();

    @AfterEach
    void forget() {
        jdbc.sql("delete from offer_link").update();
    }

    @Test
    void tellsOfAnAddressThatFailsTwiceAndForgetsWhenItAnswersAgain() {
        var offer = published("Nähtreff Spulenfaden");
        jdbc.sql("update offer set web = :web, demo = false where id = :id")
                .param("web", PAGE)
                .param("id", offer.id())
                .update();
        var broken = watch(new WebLinks.Broken("Die Seite gibt es nicht."));

        broken.run();
        broken.run();
        assertThat(asked).containsExactly(PAGE);
        assertThat(broken.broken(List.of(offer))).isEmpty();
        clock.travel(Duration.ofDays(8));
        broken.run();
        assertThat(broken.broken(List.of(offer))).containsEntry(offer, List.of(PAGE));

        clock.travel(Duration.ofDays(8));
        watch(new WebLinks.Ok(200)).run();
        assertThat(broken.broken(List.of(offer))).isEmpty();
    }

    @Test
    void neverAsksForDemoContent() {
        var offer = published("Nähtreff Attrappe");
        jdbc.sql("update offer set web = :web where id = :id")
                .param("web", PAGE)
                .param("id", offer.id())
                .update();

        watch(new WebLinks.Ok(200)).run();

        assertThat(asked).isEmpty();
    }

    @Test
    void oneAddressThatNobodyUnderstandsDoesNotStopTheOthers() {
        var bad = published("Nähtreff Fadensalat");
        var good = published("Nähtreff Fadenlauf");
        link(bad, "https://naehtreff.example.ch/a");
        link(good, "https://naehtreff.example.ch/b");
        var watch =
                new LinkWatch(
                        jdbc,
                        clock,
                        true,
                        url -> {
                            asked.add(url);
                            if (url.endsWith("a")) {
                                throw new IllegalStateException("no such address");
                            }
                            return new WebLinks.Ok(200);
                        });

        watch.run();
        clock.travel(Duration.ofDays(8));
        watch.run();

        assertThat(asked).hasSize(4);
        assertThat(watch.broken(List.of(bad, good))).containsOnlyKeys(bad);
    }

    private void link(OfferId offer, String url) {
        jdbc.sql("update offer set web = :web, demo = false where id = :id")
                .param("web", url)
                .param("id", offer.id())
                .update();
    }

    private LinkWatch watch(WebLinks.Result result) {
        return new LinkWatch(
                jdbc,
                clock,
                true,
                url -> {
                    asked.add(url);
                    return result;
                });
    }
}
