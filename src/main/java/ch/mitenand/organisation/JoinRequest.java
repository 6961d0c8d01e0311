package ch.mitenand.organisation;

import java.time.Instant;
import java.util.UUID;

/** Somebody who asks to join. */
public record JoinRequest(UUID id, String name, String message, Instant at) {}
