package ch.mitenand.interchange;

/** Nothing public has this identity; the same for unknown and for hidden things. */
class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;
}
