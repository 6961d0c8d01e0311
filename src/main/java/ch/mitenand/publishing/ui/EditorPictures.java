package ch.mitenand.publishing.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.PictureDesk.Added;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** The pictures of one offer, for somebody who works on it or judges it. */
record EditorPictures(PictureDesk desk, Supplier<Actor> actor, OfferId offer) {

    /** Keeps an uploaded file. */
    Added add(byte[] upload) {
        return desk.add(actor.get(), offer, upload);
    }

    /** An address that carries the picture itself, because one that is not public has none. */
    Optional<String> address(String picture) {
        return desk.show(actor.get(), offer, picture)
                .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
    }
}
