package ch.mitenand.care;

/** What a course is for. */
public enum CourseKind {
    INTRODUCTION("Einführung"),
    FURTHER("Weiterbildung");

    private final String germanName;

    CourseKind(String germanName) {
        this.germanName = germanName;
    }

    /** The name in the interface. */
    public String germanName() {
        return germanName;
    }
}
