package ch.mitenand.care;

/**
 * A receipt; to be offered as download only, never shown inside a page.
 *
 * @param fileName made by the portal, not by who sent it
 */
public record Receipt(ReceiptType type, String fileName, byte[] content) {}
