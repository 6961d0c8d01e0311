package ch.mitenand.mentorship;

import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of own pages in German, French, Italian and English; German for other languages.
 * Mentees read short sentences of easy words where there are some.
 */
public final class OwnTexts {

    private static final String TEXTS = "texts.ownpages";
    private static final String EASY = ".mentee";
    private static final int HOUR = 60;
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final MentorshipTexts shared;
    private final ResourceBundle bundle;
    private final boolean easy;

    private OwnTexts(MentorshipTexts shared, ResourceBundle bundle, boolean easy) {
        this.shared = shared;
        this.bundle = bundle;
        this.easy = easy;
    }

    /** The texts in a language for somebody on this side. */
    public static OwnTexts in(Language language, Party side) {
        var shared = MentorshipTexts.in(language);
        var bundle =
                ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
        return new OwnTexts(shared, bundle, side == Party.MENTEE);
    }

    /** The names of topics, times and reasons, in the same language. */
    public MentorshipTexts shared() {
        return shared;
    }

    /** The BCP 47 tag of the language in which the texts really are. */
    public String tag() {
        return shared.locale().getLanguage();
    }

    /** A text with its values. */
    public String text(String key, Object... values) {
        String name = easy && bundle.containsKey(key + EASY) ? key + EASY : key;
        return new MessageFormat(bundle.getString(name), Locale.ROOT).format(values);
    }

    /** A text of several paragraphs. */
    public List<String> paragraphs(String key, Object... values) {
        return List.of(text(key, values).split("\\|"));
    }

    /** Whether there is a text of this name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A day, for instance "3. Mai 2026". */
    public String day(LocalDate day) {
        var locale = tag().equals("en") ? Locale.UK : Locale.of(tag(), "CH");
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** A length of time, for instance "1 Std. 30 Min." */
    public String time(int minutes) {
        if (minutes < HOUR) {
            return text("minutes.m", Integer.toString(minutes));
        }
        String hours = Integer.toString(minutes / HOUR);
        return minutes % HOUR == 0
                ? text("minutes.h", hours)
                : text("minutes.hm", hours, Integer.toString(minutes % HOUR));
    }
}
