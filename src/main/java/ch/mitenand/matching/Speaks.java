package ch.mitenand.matching;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;

/** How well somebody speaks a language; the mother tongue counts as C2. */
public record Speaks(Language language, LanguageLevel level) {}
