package ch.mitenand.account;

import org.jspecify.annotations.Nullable;

/** Says in words which browser somebody uses, so that people recognise their own sessions. */
final class Agent {

    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"Windows", "Windows"},
        {"Mac OS", "Mac"},
        {"CrOS", "Chromebook"},
        {"Linux", "Linux"}
    };

    private Agent() {}

    /** For instance "Firefox auf Android"; nothing that would tell two devices of a kind apart. */
    static String describe(@Nullable String userAgent) {
        if (userAgent == null) {
            return "Unbekanntes Gerät";
        }
        return find(BROWSERS, userAgent, "Browser")
                + " auf "
                + find(SYSTEMS, userAgent, "unbekanntem Gerät");
    }

    private static String find(String[][] table, String userAgent, String otherwise) {
        for (String[] line : table) {
            if (userAgent.contains(line[0])) {
                return line[1];
            }
        }
        return otherwise;
    }
}
