package ch.mitenand.organisation;

import ch.mitenand.account.Role;
import java.util.UUID;

/** Somebody who works for the organisation. */
public record Member(UUID account, String name, String email, Role role) {}
