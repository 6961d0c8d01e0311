package ch.mitenand.account;

import ch.mitenand.shared.Language;
import java.util.UUID;

/** Whom to write to. */
public record Person(
        UUID account, String firstName, String name, String email, Language language) {}
