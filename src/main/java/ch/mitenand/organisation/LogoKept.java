package ch.mitenand.organisation;

/** What became of a picture. */
public enum LogoKept {
    DONE,
    /** It waits for approval; the public one stays as it is. */
    WAITS,
    TOO_BIG,
    NO_IMAGE
}
