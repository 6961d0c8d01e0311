package ch.mitenand.casefile;

/** Why a case ends. */
public enum CloseReason {
    GOALS_MET("Ziele erreicht, Nachbetreuung abgeschlossen"),
    OTHER_SYSTEM("Übergang in ein anderes System (IV, RAV, Berufsbildung)"),
    MOVED_AWAY("Wegzug aus dem Kanton"),
    MANAGES_ALONE("Kommt selbständig zurecht"),
    WITHDREW("Die Person möchte keine Begleitung mehr"),
    NOT_REACHED("Nicht mehr erreichbar"),
    DECEASED("Verstorben"),
    OPENED_IN_ERROR("Irrtümlich eröffnet");

    private final String germanName;

    CloseReason(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
