package ch.mitenand.referral.ui;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseNavigation;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.referral.Assignment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where to do what is missing before a draft can be sent. What is missing says the service alone; a
 * sentence whose words are not known here stands without a link.
 */
final class AssignmentGaps {

    private AssignmentGaps() {}

    /** Something missing with an address, a field of the page after a hash, or an empty text. */
    record Gap(String sentence, String where) {}

    /** Words of a sentence, the first that is in it counts. */
    private record Clue(String words, String where) {}

    /** The sentences of the service with the way to each. */
    static List<Gap> of(CaseFile file, Assignment draft, List<String> missing) {
        return missing.stream()
                .map(sentence -> new Gap(sentence, where(file, draft, sentence)))
                .toList();
    }

    private static String where(CaseFile file, Assignment draft, String sentence) {
        return clues(file, draft)
                .filter(clue -> sentence.contains(clue.words()))
                .map(Clue::where)
                .findFirst()
                .orElse("");
    }

    private static Stream<Clue> clues(CaseFile file, Assignment draft) {
        return Stream.concat(providers(file, draft), words(file, draft));
    }

    /** Other providers of the assessment that is to be ordered. */
    private static Stream<Clue> providers(CaseFile file, Assignment draft) {
        String offers = OfficerPaths.offers(file.id(), draft.content().goal());
        return Stream.of(ProviderKind.values())
                .map(kind ->
                        new Clue(
                                "«%s» anerkannt".formatted(kind.germanName()),
                                offers + "&" + CaseNavigation.assessmentQuery(kind)));
    }

    private static Stream<Clue> words(CaseFile file, Assignment draft) {
        return Stream.of(
                new Clue("Fall ist abgeschlossen", CaseNavigation.page(file.id(), Tab.NOTES)),
                new Clue("schon eine Zuweisung unterwegs", OfficerPaths.referrals(file.id())),
                new Clue("Tragen Sie im Fall", CaseNavigation.overview(file.id())),
                new Clue("Ziel", CaseNavigation.page(file.id(), Tab.PLAN)),
                new Clue("Weitergabe", "#" + AssignmentForm.BASIS),
                new Clue("Einwilligung", "#" + AssignmentForm.BASIS),
                new Clue("Kosten trägt", "#" + AssignmentForm.PAYER),
                new Clue("bewilligt", "#" + AssignmentCosts.APPROVAL),
                new Clue("Anliegen", "#" + AssignmentForm.TOPIC),
                new Clue("Mögliche Zeiten", "#" + AssignmentForm.TIMES),
                new Clue("Zugang", "#" + AssignmentForm.ACCESS),
                new Clue("Bemerkung", "#" + AssignmentForm.NOTE),
                new Clue("Angebot", OfficerPaths.offers(file.id(), draft.content().goal())),
                new Clue("Pool", OfficerPaths.offers(file.id(), draft.content().goal())));
    }
}
