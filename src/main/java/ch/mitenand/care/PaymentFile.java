package ch.mitenand.care;

/** A file for the bank or the book-keeping. */
public record PaymentFile(String fileName, String mediaType, byte[] content) {}
