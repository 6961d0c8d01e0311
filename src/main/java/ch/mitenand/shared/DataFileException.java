package ch.mitenand.shared;

/**
 * A reference or demo file is damaged; the message names file, line and reason for the person who
 * starts the portal.
 */
public class DataFileException extends RuntimeException {

    /**
     * @param file name of the file
     * @param line line in the file, from 1; 0 when unknown
     * @param reason what is wrong, one sentence
     */
    public DataFileException(String file, long line, String reason) {
        super(file + (line > 0 ? ", Zeile " + line : "") + ": " + reason);
    }
}
