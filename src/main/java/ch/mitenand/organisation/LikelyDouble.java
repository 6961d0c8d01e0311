package ch.mitenand.organisation;

import java.util.Set;

/** An organisation of the register that may be the one being typed. */
public record LikelyDouble(OrganisationId id, String name, String locality, Set<Reason> reasons) {

    /** Why two organisations may be the same. */
    public enum Reason {
        NAME("ähnlicher Name"),
        PLACE("gleiche Adresse"),
        WEB("gleiche Webadresse"),
        PHONE("gleiche Telefonnummer"),
        UID("gleiche UID");

        private final String germanName;

        Reason(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
