package ch.mitenand.shell;

import java.util.Map;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param status HTTP status: 200, 301, 303, 404, 410, 422 or 429
 * @param title title without the name of the portal
 * @param path canonical path from the root, or where to go with status 301 or 303
 * @param description one or two sentences, possibly empty
 * @param indexed whether search engines may list the page
 * @param alternates paths of the page in other languages by BCP 47 tag
 * @param data JSON-LD, empty for none
 */
public record PageInfo(
        int status,
        String title,
        String path,
        String description,
        boolean indexed,
        Map<String, String> alternates,
        Map<String, Object> data) {

    /** An ordinary page. */
    public static PageInfo page(String title, String path) {
        return new PageInfo(200, title, path, "", true, Map.of(), Map.of());
    }

    /** Nothing is there; the frame shows its own page for it. */
    public static PageInfo missing() {
        return new PageInfo(404, "Seite nicht gefunden", "", "", false, Map.of(), Map.of());
    }

    /** Something went wrong; the frame says what. */
    static PageInfo failed(int status, String title) {
        return new PageInfo(status, title, "", "", false, Map.of(), Map.of());
    }

    /** The page has moved for good to a path of this site. */
    public static PageInfo moved(String path) {
        return new PageInfo(301, "", path, "", false, Map.of(), Map.of());
    }

    /** What was sent is done; the browser goes on to a path of this site. */
    public static PageInfo done(String path) {
        return new PageInfo(303, "", path, "", false, Map.of(), Map.of());
    }

    /** A form with something to correct: the page is shown again with what was typed. */
    public PageInfo rejected() {
        return new PageInfo(422, title, path, description, false, alternates, data);
    }

    /** Somebody has tried too often: the page is shown again and says when to come back. */
    public PageInfo tooMany() {
        return new PageInfo(429, title, path, description, false, alternates, data);
    }

    /** The same with a description. */
    public PageInfo describedBy(String text) {
        return new PageInfo(status, title, path, text, indexed, alternates, data);
    }

    /** The same, not to be listed by search engines. */
    public PageInfo notIndexed() {
        return new PageInfo(status, title, path, description, false, alternates, data);
    }

    /** The same with its addresses in other languages. */
    public PageInfo inLanguages(Map<String, String> paths) {
        return new PageInfo(status, title, path, description, indexed, paths, data);
    }

    /** The same with JSON-LD. */
    public PageInfo withData(Map<String, Object> jsonLd) {
        return new PageInfo(status, title, path, description, indexed, alternates, jsonLd);
    }

    /** Whether there is something to show. */
    public boolean found() {
        return status == 200 || status == 422 || status == 429;
    }
}
