package ch.mitenand.referral;

/** Where an assignment (Zuweisung) stands; the FHIR names are those of ServiceRequest and Task. */
public enum AssignmentState {
    DRAFT("Entwurf", "draft", false),
    SENT("übermittelt", "requested", false),
    WAITLISTED("Warteliste", "received", false),
    ACCEPTED("angenommen", "accepted", false),
    RUNNING("läuft", "in-progress", false),
    COMPLETED("abgeschlossen", "completed", true),
    DISCONTINUED("abgebrochen", "failed", true),
    NOT_TAKEN_UP("nicht angetreten", "failed", true),
    DECLINED("abgelehnt", "rejected", true),
    WITHDRAWN("zurückgezogen", "cancelled", true),
    EXPIRED("verfallen", "cancelled", true),
    ENTERED_IN_ERROR("irrtümlich", "entered-in-error", true);

    private final String germanName;
    private final String fhir;
    private final boolean last;

    AssignmentState(String germanName, String fhir, boolean last) {
        this.germanName = germanName;
        this.fhir = fhir;
        this.last = last;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }

    /** The code of FHIR R5 Task.status, for exports. */
    public String fhir() {
        return fhir;
    }

    /** Whether nothing follows any more but the sender's acknowledgement. */
    public boolean isFinal() {
        return last;
    }

    /** Whether the receiver sees it at all. */
    public boolean isSent() {
        return this != DRAFT && this != ENTERED_IN_ERROR;
    }
}
