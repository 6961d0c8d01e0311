package ch.mitenand.organisation;

/** What became of a change of members. */
public enum MemberChange {
    DONE,
    /** The organisation would be left without anybody responsible. */
    LAST_ADMIN
}
