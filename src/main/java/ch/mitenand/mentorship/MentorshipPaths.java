package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolId;

/** The addresses that mails lead to, from the root of the portal. */
public final class MentorshipPaths {

    private MentorshipPaths() {}

    /** The page on which somebody answers a question. */
    public static String answer(String token) {
        return "/mentoring/anfrage/" + token;
    }

    /** The own page of a mentor or mentee. */
    public static String ownPage(String token) {
        return "/mentoring/meine-seite/" + token;
    }

    /** A mentorship at the coordinators' desk. */
    public static String desk(PoolId pool, MentorshipId mentorship) {
        return "/pool/" + pool + "/tandems/" + mentorship;
    }

    /** The safeguarding reports of a reader. */
    public static String reports() {
        return "/schutz";
    }
}
