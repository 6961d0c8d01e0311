package ch.mitenand.interchange;

import java.util.List;

/** The HSDS profile: JSON Merge Patches that add the texts in further languages to two schemas. */
final class Profile {

    /** The version of HSDS that is spoken. */
    static final String HSDS_VERSION = "3.1";

    private Profile() {}

    /** What the profile is, and where its patches are. */
    static HsdsObject description(String address) {
        return new HsdsObject()
                .with("name", "Mitenand")
                .with(
                        "description",
                        "HSDS " + HSDS_VERSION + " with texts in several languages (translations)")
                .with("hsds_version", HSDS_VERSION)
                .with(
                        "schemas",
                        List.of(
                                address + "/profile/service.json",
                                address + "/profile/organization.json"));
    }

    /** The patch for service.json. */
    static HsdsObject service() {
        return patch("name", "summary", "description", "plain_description");
    }

    /** The patch for organization.json. */
    static HsdsObject organization() {
        return patch("description");
    }

    private static HsdsObject patch(String... texts) {
        var ofLanguage = new HsdsObject();
        for (String text : texts) {
            ofLanguage.put(text, new HsdsObject().with("type", "string"));
        }
        var translations =
                new HsdsObject()
                        .with("type", "object")
                        .with("description", "Texts in languages other than German, by BCP 47 tag")
                        .with(
                                "additionalProperties",
                                new HsdsObject()
                                        .with("type", "object")
                                        .with("properties", ofLanguage));
        return new HsdsObject()
                .with("properties", new HsdsObject().with("translations", translations));
    }
}
