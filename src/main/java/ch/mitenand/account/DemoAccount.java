package ch.mitenand.account;

/** An account of an invented person; its password is public. */
public record DemoAccount(String email, String displayName, Role role) {}
