package ch.mitenand.casefile.ui;

import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.CaseId;
import java.util.UUID;

/** Addresses of the pages about cases, for those who lead them. */
public final class CaseNavigation {

    /** Name of the route parameter with the identity of the case. */
    public static final String CASE = "case";

    /** Route of a case; the pages of a case begin with it. */
    public static final String CASE_ROUTE = "faelle/:case([0-9a-fA-F-]{36})";

    /** Name of the query parameter with the category of the assessment to order. */
    public static final String ASSESSMENT = "abklaerung";

    static final String LIST_ROUTE = "faelle";
    static final String NEW_ROUTE = "faelle/neu";
    static final String TRANSFERS_ROUTE = "uebergaben";
    static final String NEWCOMERS_ROUTE = "neuzugezogene";
    static final String FORMS_ROUTE = "fachstelle/assessment";
    static final String PRINT = "/druck";

    /** Name of the query parameter with the assessment to print. */
    static final String ONE = "assessment";

    private CaseNavigation() {}

    /** The pages of a case that have a tab; offers and referrals belong to the module above. */
    public enum Tab {
        OVERVIEW("Übersicht", ""),
        ASSESSMENT("Assessment", "/assessment"),
        PLAN("Hilfsplan", "/plan"),
        OFFERS("Angebote", "/angebote"),
        REFERRALS("Vermittlungen", "/vermittlungen"),
        NOTES("Akte", "/akte");

        private final String label;
        private final String path;

        Tab(String label, String path) {
            this.label = label;
            this.path = path;
        }

        /** The name in the interface. */
        public String label() {
            return label;
        }
    }

    /** What there is to do today, and the list of cases. */
    public static String cases() {
        return "/" + LIST_ROUTE;
    }

    /** Where a case is opened. */
    public static String newCase() {
        return "/" + NEW_ROUTE;
    }

    /** The overview of a case. */
    public static String overview(CaseId id) {
        return page(id, Tab.OVERVIEW);
    }

    /** A page of a case. */
    public static String page(CaseId id, Tab tab) {
        return "/faelle/" + id + tab.path;
    }

    /** The plan of a case to print and sign. */
    public static String planPrint(CaseId id) {
        return page(id, Tab.PLAN) + PRINT;
    }

    /** The short assessment of a case to print. */
    public static String assessmentPrint(CaseId id) {
        return page(id, Tab.ASSESSMENT) + PRINT;
    }

    /** Offers of providers of this kind of assessment, anywhere in the canton. */
    public static String assessmentOffers(CaseId id, ProviderKind kind) {
        return page(id, Tab.OFFERS) + "?" + assessmentQuery(kind);
    }

    /** The part of an address that asks for offers of this kind of assessment. */
    public static String assessmentQuery(ProviderKind kind) {
        return ASSESSMENT + "=" + kind.category() + "&umkreis=50";
    }

    /** One short assessment of a case to print, also an earlier one. */
    public static String assessmentPrint(CaseId id, UUID assessment) {
        return assessmentPrint(id) + "?" + ONE + "=" + assessment;
    }

    /** Everything about a case to print. */
    public static String recordPrint(CaseId id) {
        return page(id, Tab.NOTES) + PRINT;
    }

    /** Cases that others want to hand over. */
    public static String transfers() {
        return "/" + TRANSFERS_ROUTE;
    }

    /** Files for and from other software; a page of the module above. */
    public static String exchange() {
        return "/faelle/austausch";
    }

    /** Newcomers to invite. */
    public static String newcomers() {
        return "/" + NEWCOMERS_ROUTE;
    }

    /** The canton's forms and coaches. */
    public static String forms() {
        return "/" + FORMS_ROUTE;
    }
}
