package ch.mitenand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryStringTests {

    @Test
    void readsNamesAndValuesInOrder() {
        var read = QueryString.parse("tag=mo&q=Deutsch+A1&tag=di&leer=&allein");

        assertThat(read)
                .containsEntry("tag", List.of("mo", "di"))
                .containsEntry("q", List.of("Deutsch A1"));
        assertThat(read).containsEntry("leer", List.of("")).containsEntry("allein", List.of(""));
        assertThat(read.keySet()).containsExactly("tag", "q", "leer", "allein");
    }

    @Test
    void readsNothingFromNoQuery() {
        assertThat(QueryString.parse(null)).isEmpty();
        assertThat(QueryString.parse("")).isEmpty();
        assertThat(QueryString.parse("&&")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=Sch%C3%B6nenwerd, Schönenwerd",
        "q=%D8%A7%D9%84, ال",
        "q=%E4, \uFFFD",
        "q=%ZZ, \uFFFDZZ",
        "q=100%, 100\uFFFD",
        "q=%4, \uFFFD4",
        "q=%C3, \uFFFD",
        "q=a%26b%3Dc, a&b=c"
    })
    void decodesWhatItCanAndReplacesTheRest(String query, String value) {
        assertThat(QueryString.parse(query)).containsEntry("q", List.of(value));
    }

    @Test
    void leavesOutParametersBeyondTheHundredth() {
        var query = "p=1&".repeat(QueryString.MOST_PARAMETERS) + "q=zuviel";

        assertThat(QueryString.parse(query)).doesNotContainKey("q");
        assertThat(QueryString.isBroken(query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "q=a, false",
        "q=%C3%A4&b=%20, false",
        "q=%E4, true",
        "q=%ZZ, true",
        "q=1%, true",
        "q=%e, true",
        "=a, true",
        "q=a&=b, true"
    })
    void tellsBrokenQueries(String query, boolean broken) {
        assertThat(QueryString.isBroken(query)).isEqualTo(broken);
    }

    @Test
    void writesWhatItReads() {
        var parameters = QueryString.parse("q=Z%C3%BCri+%26+Olten&tag=mo&tag=di");

        assertThat(QueryString.parse(QueryString.write(parameters))).isEqualTo(parameters);
    }
}
