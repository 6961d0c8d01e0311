package ch.mitenand.account.ui;

/**
 * A field of the forms around an account.
 *
 * @param name its name in the form and its id
 * @param type type of the HTML input
 * @param autocomplete what password managers and browsers may fill in
 * @param longest characters at most
 * @param hint help below the label, possibly empty
 */
record Input(
        String name, String label, String type, String autocomplete, int longest, String hint) {

    static final Input EMAIL = new Input("email", "E-Mail", "email", "username", 254, "");
    static final Input FIRST_NAME = new Input("firstName", "Vorname", "text", "given-name", 80, "");
    static final Input SURNAME = new Input("surname", "Nachname", "text", "family-name", 80, "");
    static final Input NEW_PASSWORD =
            new Input(
                    "password",
                    "Passwort",
                    "password",
                    "new-password",
                    200,
                    "Mindestens 12 Zeichen. Gut sind vier Wörter, die nicht zusammengehören.");

    /** A password as it was typed: spaces count. */
    static String password(ch.mitenand.shell.SentForm form) {
        return form.values().getOrDefault("password", java.util.List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
