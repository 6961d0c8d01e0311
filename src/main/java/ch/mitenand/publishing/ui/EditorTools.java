package ch.mitenand.publishing.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.publishing.CoEditing;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.VersionDesk;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the editor works with. */
@Component
record EditorTools(
        OfferDesk desk,
        VersionDesk versions,
        OwnerDesk owners,
        PictureDesk pictures,
        CoEditing company,
        CurrentActor current,
        EditorSources sources,
        OfferPage page,
        Clock clock) {

    /** The person, with the rights that hold now. */
    Actor actor() {
        return current.require();
    }

    /** The pictures of an offer. */
    EditorPictures pictures(OfferId offer) {
        return new EditorPictures(pictures, this::actor, offer);
    }

    /** The time of day, for instance {@code 14:32}. */
    String time() {
        return EditDates.time(clock.instant(), clock.getZone());
    }
}
