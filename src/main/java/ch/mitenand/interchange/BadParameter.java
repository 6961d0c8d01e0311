package ch.mitenand.interchange;

/** A parameter that does not fit; the message is for the person who wrote the client. */
class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    BadParameter(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The name of the parameter at fault. */
    String parameter() {
        return parameter;
    }
}
