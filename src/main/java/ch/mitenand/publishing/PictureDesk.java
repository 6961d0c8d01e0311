package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.media.Photos;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferPictures;
import ch.mitenand.organisation.OrganisationId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the pictures of offers in, and shows them to those who work on an offer before it is
 * public. A picture becomes part of an offer when a sketch that names it is saved.
 */
@Service
public class PictureDesk {

    /** Many times what an organisation needs; whoever sends more wants to fill the disk. */
    static final int MOST_A_DAY = 60;

    private final PublishingRights rights;
    private final OfferPictures pictures;
    private final Clock clock;

    PictureDesk(PublishingRights rights, OfferPictures pictures, Clock clock) {
        this.rights = rights;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Added {

        /** It is kept under this name. */
        record Done(String id) implements Added {}

        /** Too many bytes or pixels. */
        record TooBig() implements Added {}

        /** No JPEG or PNG, or a damaged one. */
        record NoPhoto() implements Added {}

        /** The organisation has uploaded too many pictures today. */
        record TooMany() implements Added {}
    }

    /** Draws an uploaded file anew and keeps the result, without anything else from the file. */
    @Transactional
    public Added add(Actor actor, OfferId offer, byte[] upload) {
        var organisation = rights.member(actor, offer).id();
        if (pictures.count(organisation, clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return new Added.TooMany();
        }
        return switch (Photos.read(upload)) {
            case Photos.Photo(byte[] jpeg) -> done(organisation, jpeg);
            case Photos.TooBig _ -> new Added.TooBig();
            case Photos.NoPhoto _ -> new Added.NoPhoto();
        };
    }

    private Added done(OrganisationId organisation, byte[] jpeg) {
        return new Added.Done(pictures.add(organisation, jpeg));
    }

    /**
     * A picture as JPEG, for the organisation of the offer and for those who approve its changes;
     * empty for one that the organisation does not have.
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> show(Actor actor, OfferId offer, String picture) {
        return pictures.find(rights.reader(actor, offer).id(), picture);
    }
}
