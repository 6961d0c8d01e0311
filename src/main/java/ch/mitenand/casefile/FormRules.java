package ch.mitenand.casefile;

import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form of the short assessment has to be like, so that the portal can work with the answers.
 */
final class FormRules {

    /**
     * Questions that have to be answered when the one before them is answered with yes; every form
     * has them too.
     */
    static final Map<String, String> FOLLOWERS =
            Map.of("interpreter", "interpreterLanguage", "shortened", "shortenedReason");

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "track", Kind.CHOICE,
                    "goalOral", Kind.LEVEL,
                    "goalWritten", Kind.LEVEL,
                    "interpreter", Kind.YES_NO,
                    "resources", Kind.CHOICES,
                    "obstacles", Kind.CHOICES,
                    "childcare", Kind.YES_NO,
                    "shortened", Kind.YES_NO);

    private static final Map<String, Kind> KNOWN_KINDS =
            Map.of(
                    "oralToday", Kind.LEVEL,
                    "writtenToday", Kind.LEVEL,
                    "schoolYears", Kind.CHOICE);

    private static final Set<String> SCHOOL_YEARS = Set.of("NONE", "UP_TO_4", "UP_TO_8", "MORE");

    private static final int MOST_QUESTIONS = 80;
    private static final int MOST_CHOICES = 30;
    private static final int LONGEST_LABEL = 200;
    private static final String KEY = "[a-z][A-Za-z0-9]{0,39}";
    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";
    private static final Set<String> TRACKS =
            Arrays.stream(AssessmentTrack.values()).map(Enum::name).collect(Collectors.toSet());

    private FormRules() {}

    /** What is wrong with the questions of a new version, in German; empty when nothing is. */
    static Optional<String> fault(List<Question> questions) {
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            return Optional.of("Ein Formular hat 1 bis 80 Fragen.");
        }
        var keys = new HashSet<String>();
        for (var question : questions) {
            if (!keys.add(question.key())) {
                return Optional.of(
                        "Der Schlüssel «%s» kommt zweimal vor.".formatted(question.key()));
            }
            var fault = fault(question);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return missing(keys);
    }

    private static Optional<String> missing(Set<String> keys) {
        for (var key : AssessmentForm.FIXED) {
            if (!keys.contains(key)) {
                return lacks(key);
            }
        }
        return Stream.concat(FOLLOWERS.values().stream().sorted(), AssessmentForm.KNOWN.stream())
                .filter(key -> !keys.contains(key))
                .findFirst()
                .flatMap(FormRules::lacks);
    }

    private static Optional<String> lacks(String key) {
        return Optional.of(
                "Die Frage mit dem Schlüssel «%s» braucht das Portal. Fügen Sie sie wieder ein."
                        .formatted(key));
    }

    private static Optional<String> fault(Question question) {
        String name = question.label().isBlank() ? question.key() : question.label();
        if (!question.key().matches(KEY)) {
            return Optional.of(
                    "«%s»: Der Schlüssel beginnt mit einem Kleinbuchstaben und enthält nur Buchstaben ohne Umlaute und Ziffern, höchstens 40."
                            .formatted(name));
        }
        if (!isLine(question.label(), 1)
                || !isLine(question.section(), 1)
                || !isLine(question.help(), 0)) {
            return Optional.of(
                    "«%s»: Schreiben Sie Frage und Überschrift auf je eine Zeile; Frage, Überschrift und Hilfe haben höchstens 200 Zeichen."
                            .formatted(name));
        }
        return fixedFault(question, name).or(() -> choicesFault(question, name));
    }

    private static Optional<String> fixedFault(Question question, String name) {
        if (KNOWN_KINDS.containsKey(question.key())) {
            return knownFault(question, name);
        }
        boolean follows = FOLLOWERS.containsValue(question.key());
        var kind = follows ? Kind.TEXT : KINDS.get(question.key());
        if (kind == null) {
            return Optional.empty();
        }
        if (question.kind() != kind || !question.required() && !follows) {
            return Optional.of(
                    "«%s»: Art und Pflicht dieser Frage bleiben, weil das Portal mit der Antwort arbeitet."
                            .formatted(name));
        }
        boolean tracks = codes(question).equals(TRACKS);
        return question.key().equals("track") && !tracks
                ? Optional.of(
                        "«%s»: Die drei Antworten ECONOMIC_WORK, ECONOMIC_EDUCATION und SOCIAL bleiben."
                                .formatted(name))
                : Optional.empty();
    }

    /** Whether an answer is needed is for the canton to say, the kind is not. */
    private static Optional<String> knownFault(Question question, String name) {
        if (question.kind() != KNOWN_KINDS.get(question.key())) {
            return Optional.of(
                    "«%s»: Die Art dieser Frage bleibt, weil das Portal mit der Antwort arbeitet."
                            .formatted(name));
        }
        return question.key().equals("schoolYears") && !codes(question).equals(SCHOOL_YEARS)
                ? Optional.of(
                        "«%s»: Die vier Antworten NONE, UP_TO_4, UP_TO_8 und MORE bleiben."
                                .formatted(name))
                : Optional.empty();
    }

    private static Optional<String> choicesFault(Question question, String name) {
        int count = question.choices().size();
        boolean chooses = question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES;
        if (!chooses && count > 0) {
            return Optional.of("«%s»: Diese Art von Frage hat keine Auswahl.".formatted(name));
        }
        boolean right =
                count >= 2
                        && count <= MOST_CHOICES
                        && codes(question).size() == count
                        && question.choices().stream()
                                .allMatch(c -> c.code().matches(CODE) && isLine(c.label(), 1));
        return chooses && !right
                ? Optional.of(
                        "«%s»: Die Auswahl braucht 2 bis 30 Antworten mit verschiedenen Codes in Grossbuchstaben."
                                .formatted(name))
                : Optional.empty();
    }

    private static Set<String> codes(Question question) {
        return question.choices().stream().map(Choice::code).collect(Collectors.toSet());
    }

    private static boolean isLine(String text, int shortest) {
        return text.length() <= LONGEST_LABEL
                && text.strip().length() >= shortest
                && text.codePoints().noneMatch(Character::isISOControl);
    }
}
