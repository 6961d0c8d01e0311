package ch.mitenand.referral;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the words of a draft what tells who somebody is: names, numbers and addresses of the
 * case. Names count as whole words, however they are spelled.
 */
final class NamelessText {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_NUMBER = 4;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\d)(?:(?:\\+|00)\\d{2}(?:[\\s/'.()-]*\\d){8,}|\\(?0\\d{2}(?:[\\s/'.()-]{0,3}\\d){7})");

    private final CaseFile file;

    NamelessText(CaseFile file) {
        this.file = file;
    }

    /** Sentences by field; empty when nothing tells who it is. */
    Map<String, String> faults(AssignmentDraft draft) {
        var faults = new LinkedHashMap<String, String>();
        nameless(faults, "topic", draft.topic());
        nameless(faults, "times", draft.times());
        nameless(faults, "accessNeeds", draft.accessNeeds());
        if (!draft.shareSurname()) {
            found(draft.note(), names(file.person().surname()))
                    .forEach(word ->
                            faults.putIfAbsent(
                                    "note",
                                    "Nehmen Sie «%s» heraus, oder kreuzen Sie an, dass der Nachname gebraucht wird."
                                            .formatted(word)));
        }
        return faults;
    }

    private void nameless(Map<String, String> faults, String field, String text) {
        told(text)
                .forEach(word ->
                        faults.putIfAbsent(
                                field,
                                "Nehmen Sie «%s» heraus: Das sieht die Organisation schon vor der Zusage."
                                        .formatted(word)));
    }

    private List<String> told(String text) {
        var person = file.person();
        var telling = new ArrayList<String>(names(person.firstName()));
        telling.addAll(names(person.surname()));
        telling.add(file.number());
        telling.add(person.contact());
        if (file.externalNumber().length() >= SHORTEST_NUMBER) {
            telling.add(file.externalNumber());
        }
        var told = found(text, telling);
        for (Pattern pattern : List.of(MAIL, PHONE)) {
            Matcher matcher = pattern.matcher(text.replace('\u00a0', ' '));
            if (matcher.find()) {
                told.add(matcher.group());
            }
        }
        return told;
    }

    /** A name of several words is looked for word by word, without its von and van. */
    private static List<String> names(String name) {
        var words = List.of(name.strip().split("[\\s-]+"));
        int shortest = words.size() == 1 ? SHORTEST_NAME : SHORTEST_NAME + 1;
        var names = new ArrayList<String>(words);
        names.removeIf(word -> word.length() < shortest);
        if (words.size() > 1) {
            names.add(name.strip());
        }
        return names;
    }

    private static List<String> found(String text, List<String> telling) {
        String words = " " + Words.fold(text) + " ";
        var found = new ArrayList<String>();
        for (String one : telling) {
            String folded = Words.fold(one);
            boolean genitive = words.contains(" " + folded + "s ");
            if (!folded.isEmpty() && (genitive || words.contains(" " + folded + " "))) {
                found.add(one);
            }
        }
        return found;
    }
}
