package ch.mitenand.interchange;

import ch.mitenand.interchange.HsdsAnswers.Exchange;
import ch.mitenand.interchange.HsdsAnswers.PageSize;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The taxonomies and their terms. */
@RestController
@RequestMapping(HsdsController.ROOT)
class HsdsTaxonomyController {

    private final HsdsTerms terms;
    private final HsdsAnswers answers;

    HsdsTaxonomyController(HsdsTerms terms, HsdsAnswers answers) {
        this.terms = terms;
        this.answers = answers;
    }

    @GetMapping("/taxonomies")
    @Nullable ResponseEntity<Object> taxonomies(
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = new Parameters(request, "search");
        var found =
                Arrays.stream(Vocabulary.values()).filter(v -> named(v.title(), wanted)).toList();
        return answers.list(
                new Exchange(request, wanted, response),
                Source.of(found),
                PageSize.NORMAL,
                list -> list.stream().map(Vocabulary::entry).toList());
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<Object> taxonomy(@PathVariable String id) {
        var wanted = Parameters.uuid("id", id);
        return Arrays.stream(Vocabulary.values())
                .filter(vocabulary -> vocabulary.id().equals(wanted))
                .findFirst()
                .map(vocabulary -> HsdsAnswers.object(vocabulary.entry()))
                .orElseThrow(NotThere::new);
    }

    @GetMapping("/taxonomy_terms")
    @Nullable ResponseEntity<Object> terms(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wanted = new Parameters(request, "search", "taxonomy_id", "parent_id", "top_only");
        return answers.list(
                new Exchange(request, wanted, response),
                Source.of(found(wanted)),
                PageSize.NORMAL,
                list -> list.stream().map(Term::entry).toList());
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<Object> term(@PathVariable String id) {
        return terms.find(Parameters.uuid("id", id))
                .map(term -> HsdsAnswers.object(term.entry()))
                .orElseThrow(NotThere::new);
    }

    private List<Term> found(Parameters wanted) {
        var taxonomy = wanted.uuid("taxonomy_id");
        var parent = wanted.uuid("parent_id");
        boolean topOnly = wanted.flag("top_only");
        return terms.all().stream()
                .filter(term -> taxonomy.isEmpty() || term.vocabulary().id().equals(taxonomy.get()))
                .filter(term -> parent.isEmpty() || parent.get().equals(term.parent()))
                .filter(term -> !topOnly || term.parent() == null)
                .filter(term -> named(term.description(), wanted))
                .toList();
    }

    private static boolean named(String name, Parameters wanted) {
        return wanted.text("search")
                .map(text -> name.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }
}
