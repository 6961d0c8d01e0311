package ch.mitenand.organisation;

import ch.mitenand.organisation.OrganisationDesk.File;
import java.util.Map;

/** What became of a form. */
public sealed interface Kept {

    /** It is kept. */
    record Done(OrganisationId id) implements Kept {}

    /** Fields to correct, by name of the record component, each with what to do. */
    record Incomplete(Map<String, String> problems) implements Kept {}

    /** Somebody else changed it in the meantime; nothing was written. */
    record Conflict(File theirs) implements Kept {}
}
