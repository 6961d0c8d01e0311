package ch.mitenand.publishing;

import static ch.mitenand.publishing.Finding.Severity.MISSING;
import static ch.mitenand.publishing.Finding.Severity.WARNING;

import ch.mitenand.organisation.WebAddress;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in a sketch, with the rules that several steps share. */
final class SketchNotes {

    private final List<Finding> findings = new ArrayList<>();

    /** All that was found, in the order in which it was. */
    List<Finding> findings() {
        return findings;
    }

    void web(String address, Step step) {
        missing(
                !address.isBlank() && WebAddress.read(address).isEmpty(),
                step,
                "«%s» ist keine Webadresse. Sie beginnt mit https://.".formatted(address.strip()));
    }

    void german(LocalizedText text, Step step, String message) {
        missing(text.in(Language.DE).isEmpty(), step, message);
    }

    void lengths(LocalizedText text, int most, Step step, String what) {
        text.texts()
                .forEach((language, words) ->
                        missing(
                                words.length() > most,
                                step,
                                "%s (%s) hat %d Zeichen; höchstens %d sind möglich."
                                        .formatted(
                                                what,
                                                language.germanName(),
                                                words.length(),
                                                most)));
    }

    void missing(boolean holds, Step step, String message) {
        add(holds, MISSING, step, message);
    }

    void warn(boolean holds, Step step, String message) {
        add(holds, WARNING, step, message);
    }

    private void add(boolean holds, Severity severity, Step step, String message) {
        if (holds) {
            findings.add(new Finding(severity, step, message));
        }
    }
}
