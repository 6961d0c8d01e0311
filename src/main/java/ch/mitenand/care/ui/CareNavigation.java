package ch.mitenand.care.ui;

import ch.mitenand.mentoring.PoolId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages about courses, expenses, recognition and certificates. */
@NamedInterface("navigation")
public final class CareNavigation {

    static final String POOL = "pool";
    static final String POOL_ROUTE = "pool/:pool([0-9a-fA-F-]{36})/";
    static final String COURSES = POOL_ROUTE + "kurse";
    static final String EXPENSES = POOL_ROUTE + "spesen";
    static final String RECOGNITION = POOL_ROUTE + "anerkennung";
    static final String OWN_EXPENSES = "mein-mentoring/spesen";
    static final String OWN_CERTIFICATE = "mein-mentoring/bestaetigung";

    private CareNavigation() {}

    /** Courses of a pool. */
    public static String courses(PoolId pool) {
        return "/pool/" + pool + "/kurse";
    }

    /** Expenses of a pool: what to approve and what to pay. */
    public static String expenses(PoolId pool) {
        return "/pool/" + pool + "/spesen";
    }

    /** Recognition, thanks and certificates of a pool. */
    public static String recognition(PoolId pool) {
        return "/pool/" + pool + "/anerkennung";
    }

    /** The expenses of the volunteer signed in. */
    public static String ownExpenses() {
        return "/" + OWN_EXPENSES;
    }

    /** The certificate of the volunteer signed in. */
    public static String ownCertificate() {
        return "/" + OWN_CERTIFICATE;
    }
}
