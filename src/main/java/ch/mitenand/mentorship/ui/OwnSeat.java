package ch.mitenand.mentorship.ui;

import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentorship.OwnMentorship;
import ch.mitenand.mentorship.OwnTexts;
import ch.mitenand.mentorship.Viewer;
import ch.mitenand.shared.Language;

/**
 * Somebody in front of the own page, as mentor or as mentee.
 *
 * @param language in which the person wants to read
 * @param path address of the own page
 * @param account name of the account; empty for somebody who came by a link
 * @param pool whom to ask
 */
record OwnSeat(
        Viewer viewer,
        String firstName,
        Language language,
        String path,
        String account,
        Pool pool) {

    /** A mentorship in the hands of the one who looks at it. */
    record At(OwnSeat seat, OwnMentorship mentorship) {

        /** The id of a form about it. */
        String formId(String what) {
            return what + "-" + mentorship.id().toString().substring(0, 8);
        }

        String otherName() {
            return mentorship.other().firstName();
        }
    }

    /** The texts for this person. */
    OwnTexts texts() {
        return OwnTexts.in(language, viewer.party());
    }

    /** Whether a page link opened this page. */
    boolean byLink() {
        return account.isEmpty();
    }

    /** The address of a form or list about a mentorship. */
    String to(String what, OwnMentorship mentorship) {
        return path + "?" + OwnInput.DO + "=" + what + "&" + OwnInput.WHICH + "=" + mentorship.id();
    }
}
