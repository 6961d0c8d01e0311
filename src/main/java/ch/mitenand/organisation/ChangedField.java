package ch.mitenand.organisation;

/**
 * What a change alters in one field of an organisation; empty strings for no value.
 *
 * @param label the name of the field in the interface
 */
public record ChangedField(String label, String before, String after) {}
