package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The own page of mentors and mentees. */
class OwnPageTests extends OwnPageTest {

    @Test
    void everySideSeesInEveryStateWhatTheTableSays() throws Exception {
        var found = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (var row : DelimitedFile.read("mentorship/own-page.csv", "state", "viewer", "sees")) {
            var state = MentorshipState.valueOf(row.required("state"));
            boolean asMentor = row.required("viewer").equals("MENTOR");
            expected.add(state + " " + asMentor + " " + row.required("sees"));
            in(state);
            var page = look(asMentor ? mentorsPage() : menteesPage());
            found.add(state + " " + asMentor + " " + seen(page, asMentor ? "Samira" : "Marta"));
            fixture.remove(olten);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(expected).hasSize(2 * MentorshipState.values().length);
    }

    private String seen(Document page, String first) {
        var other = first.equals("Marta") ? person(true) : person(false);
        var signs = new LinkedHashMap<String, Boolean>();
        String text = page.select("main").text();
        signs.put("first name", text.contains(first));
        signs.put("family name", text.contains(other.lastName()));
        signs.put("phone", page.html().contains(other.phone()));
        signs.put("e-mail", page.html().contains(other.email()));
        signs.put("portrait", text.contains("Sprachen"));
        signs.put("enter", !page.select("input[name=ampel]").isEmpty());
        signs.put("sum", text.contains("Noch kein Treffen"));
        signs.put("feedback", !page.select("input[name=note]").isEmpty());
        signs.put("yes", !page.select("input[value=ja]:not([type=radio])").isEmpty());
        signs.put("no", way(page, "nein"));
        signs.put("pause", way(page, "pause"));
        signs.put("resume", !page.select("input[value=weiter]").isEmpty());
        signs.put("end", way(page, "ende"));
        signs.put("wrong", way(page, "stimmt-nicht"));
        var seen = signs.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
        String all = String.join(", ", seen.toList());
        return all.isEmpty() ? "nothing" : all;
    }

    private ch.mitenand.mentoring.PersonDetails person(boolean ofMentor) {
        return ofMentor
                ? people.mentor(mentor).orElseThrow().person()
                : people.mentee(mentee).orElseThrow().person();
    }

    private static boolean way(Document page, String what) {
        return !page.select("a[href*='tun=" + what + "&']").isEmpty();
    }

    @Test
    void meetingIsEnteredWithOneChoice() throws Exception {
        in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        var fields = form(look(path), "treffen");
        fields.put("ampel", "GREEN");

        String next = goesTo(post(path, fields));

        assertThat(next).isEqualTo(path + "?gut=treffen");
        assertThat(look(next).text()).contains("Eingetragen. Danke!", "1 Treffen, 1 Std.");
        assertThat(entries()).hasSize(1);
        assertThat(entries().getFirst().day()).isEqualTo(today());
    }

    @Test
    void meetingSentTwiceIsEnteredOnce() throws Exception {
        in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        var fields = form(look(path), "treffen");
        fields.put("ampel", "YELLOW");

        goesTo(post(path, fields));
        goesTo(post(path, fields));
        assertThat(entries()).hasSize(1);

        var again = form(look(path), "treffen");
        again.put("ampel", "YELLOW");
        goesTo(post(path, again));
        assertThat(entries()).hasSize(2);
    }

    @Test
    void wrongMeetingComesBackWithWhatWasTyped() throws Exception {
        in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        var fields = form(look(path), "treffen");
        fields.put("tag", today().plusDays(3).toString());
        fields.put("dauer", "1500");
        fields.put("thema", "WORK");

        var response = post(path, fields);

        assertThat(response.statusCode()).isEqualTo(422);
        var page = org.jsoup.Jsoup.parse(response.body());
        assertThat(page.select("[role=alert]")).hasSize(1);
        assertThat(page.text()).contains("in der Zukunft", "zwischen 5 Minuten und 12 Stunden");
        assertThat(page.select("input[name=dauer]").val()).isEqualTo("1500");
        assertThat(page.select("select[name=thema] option[selected]").val()).isEqualTo("WORK");
        assertThat(page.select(".mi-own-lights .mi-own-error").text()).isNotEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void nonsenseIsRefusedField() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        for (String bad : List.of("", "gestern", "0001-01-01", "99999-01-01", "<script>")) {
            var fields = form(look(path), "treffen");
            fields.put("ampel", "GREEN");
            fields.put("tag", bad);
            assertThat(post(path, fields).statusCode()).as(bad).isEqualTo(422);
        }
        for (String bad : List.of("4", "-60", "721", "1e3", "99999999999")) {
            var fields = form(look(path), "treffen");
            fields.put("ampel", "GREEN");
            fields.put("dauer", bad);
            assertThat(post(path, fields).statusCode()).as(bad).isEqualTo(422);
        }
        assertThat(post(path, Map.of("tun", "unbekannt", "tandem", id.toString())).statusCode())
                .isEqualTo(303);
        assertThat(entries()).isEmpty();
    }

    @Test
    void entryIsChangedAndDeletedForFourteenDays() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        var fields = form(look(path), "treffen");
        fields.put("ampel", "GREEN");
        goesTo(post(path, fields));
        String entry = entries().getFirst().id().toString();
        String about = "&tandem=" + id + "&eintrag=" + entry;

        var change = form(look(path + "?tun=aendern" + about), "aendern");
        change.put("minuten", "90");
        goesTo(post(path, change));
        assertThat(entries().getFirst().minutes()).isEqualTo(90);

        clock.travel(Duration.ofDays(15));
        assertThat(post(path, change).statusCode()).isEqualTo(422);
        assertThat(look(path + "?tun=eintraege&tandem=" + id).text()).doesNotContain("Löschen");
        clock.comeBack();

        var delete = form(look(path + "?tun=loeschen" + about), "loeschen");
        goesTo(post(path, delete));
        assertThat(goesTo(post(path, delete))).endsWith("gut=loeschen");
        assertThat(entries()).isEmpty();
    }

    @Test
    void askedOneSaysYesOnceAndTheOtherNo() throws Exception {
        var id = asked();
        String path = mentorsPage();
        var yes = form(look(path), "ja");

        assertThat(goesTo(post(path, yes))).endsWith("gut=ja");
        assertThat(goesTo(post(path, yes))).endsWith("gut=ja");
        assertThat(look(path).text()).contains("Sie haben Ja gesagt");

        String other = menteesPage();
        var no = form(look(other + "?tun=nein&tandem=" + id), "nein");
        assertThat(post(other, no).statusCode()).isEqualTo(422);
        no.put("grund", "NO_TIME");
        assertThat(goesTo(post(other, no))).endsWith("gut=nein");
        assertThat(state(id)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(goesTo(post(other, no))).endsWith("gut=stand");
    }

    @Test
    void pauseNeedsADayAndEndsByHand() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        String path = menteesPage();
        var pause = form(look(path + "?tun=pause&tandem=" + id), "pause");
        pause.put("tag", today().plusMonths(9).toString());
        pause.put("text", "Prüfung <b>& Kurs</b>");

        var refused = post(path, pause);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Prüfung &lt;b&gt;").doesNotContain("<b>&");

        pause.put("tag", today().plusDays(30).toString());
        assertThat(goesTo(post(path, pause))).endsWith("gut=pause");
        assertThat(goesTo(post(path, pause))).endsWith("gut=stand");
        assertThat(state(id)).isEqualTo(MentorshipState.PAUSED);
        goesTo(post(path, form(look(path), "weiter")));
        assertThat(state(id)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void endNeedsAReasonOfTheOwnAndThenAsksForFeedback() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        String path = menteesPage();
        var end = form(look(path + "?tun=ende&tandem=" + id), "ende");
        for (String bad : List.of("", "SAFEGUARDING", "MENTOR_LEFT", "OTHER")) {
            end.put("grund", bad);
            assertThat(post(path, end).statusCode()).as(bad).isEqualTo(422);
        }
        end.put("grund", "GOAL_REACHED");
        assertThat(goesTo(post(path, end))).endsWith("gut=ende");
        assertThat(state(id)).isEqualTo(MentorshipState.ENDED);

        var feedback = new HashMap<>(form(look(path), "rueckmeldung"));
        assertThat(post(path, feedback).statusCode()).isEqualTo(422);
        feedback.put("note", "4");
        feedback.put("wieder", "ja");
        assertThat(goesTo(post(path, feedback))).endsWith("gut=rueckmeldung");
        assertThat(goesTo(post(path, feedback))).endsWith("gut=stand");
        assertThat(look(path).select("input[name=note]")).isEmpty();
    }

    @Test
    void reportIsKeptOnceAndApartFromTheEnd() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        String path = menteesPage();
        var both = look(path + "?tun=stimmt-nicht&tandem=" + id).text();
        assertThat(both)
                .contains("Es passt nicht zwischen uns", "Nur die Vertrauenspersonen", "117");

        var report = form(look(path + "?tun=schutz&tandem=" + id), "schutz");
        report.put("text", "Nein");
        assertThat(post(path, report).statusCode()).isEqualTo(422);
        report.put("text", "Ich habe Angst vor den Treffen.");
        assertThat(goesTo(post(path, report))).endsWith("gut=schutz");
        goesTo(post(path, report));

        assertThat(count("safeguarding_report", id)).isEqualTo(1);
        assertThat(state(id)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void nobodyReachesTheMentorshipOfOthers() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        var stranger = pools.mentor(olten, AdmissionState.IN_POOL);
        String path = MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(stranger)));
        var end = Map.of("tun", "ende", "tandem", id.toString(), "grund", "CHEMISTRY");

        assertThat(look(path + "?tun=ende&tandem=" + id).text()).doesNotContain("Samira");
        assertThat(goesTo(post(path, end))).endsWith("gut=stand");
        assertThat(post(mentorsPage(), end, "cross-site").statusCode()).isEqualTo(403);
        var log = Map.of("tun", "treffen", "tandem", id.toString());
        assertThat(goesTo(post(menteesPage(), log))).endsWith("gut=stand");
        assertThat(state(id)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void lockedLinkOpensNothingAndOffersANewOne() throws Exception {
        in(MentorshipState.ACTIVE);
        String path = mentorsPage();
        var lock = form(look(path + "?tun=link"), "link");

        assertThat(goesTo(post(path, lock))).isEqualTo("/mentoring/mein?gesperrt=de");

        var page = look(path);
        assertThat(page.text()).contains("Dieser Link gilt nicht mehr").doesNotContain("Samira");
        assertThat(page.select("form input[name=email]")).hasSize(1);
    }

    @Test
    void linkIsOldAfterThirtyDays() throws Exception {
        String path = mentorsPage();
        clock.travel(Duration.ofDays(31));

        assertThat(look(path).text()).contains("Dieser Link gilt nicht mehr");
    }

    @Test
    void bothAddressesOpenThePage() throws Exception {
        String token = transaction.execute(_ -> pages.issueFor(mentor));

        assertThat(look("/mentoring/mein/" + token).text()).contains("Guten Tag Marta");
        assertThat(look("/mentoring/meine-seite/" + token).text()).contains("Guten Tag Marta");
        assertThat(get("/mentoring/mein/" + token).body().split("<main")[0])
                .contains("noindex")
                .doesNotContain(token);
    }

    @Test
    void pageIsInTheLanguageOfThePerson() throws Exception {
        var details =
                PoolFixture.reached(
                        pools.person("Awet", PoolFixture.OLTEN),
                        "pool-probe-" + java.util.UUID.randomUUID() + "@example.ch",
                        Language.FR);
        var french = pools.mentee(olten, details, PoolFixture.need());
        fixture.in(MentorshipState.ACTIVE, olten, mentor, french);
        String path = MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(french)));

        var page = look(path);

        assertThat(page.text()).contains("Bonjour Awet", "Faire une pause");
        assertThat(page.select(".mi-own").attr("lang")).isEqualTo("fr");
    }

    private List<Meeting> entries() {
        return context.getBean(MeetingLog.class).of(asMentor(), own.of(asMentor()).getFirst().id());
    }

    private long count(String table, MentorshipId id) {
        return jdbc.sql("select count(*) from " + table + " where mentorship_id = :id")
                .param("id", id.id())
                .query(Long.class)
                .single();
    }
}
