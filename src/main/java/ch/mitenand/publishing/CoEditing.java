package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.publishing.WorkingCopy.State;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people who work on the same offer of each other. For members and admins of the
 * organisation, who see the names of colleagues only; everybody else gets {@link
 * org.springframework.security.access.AccessDeniedException}, and {@link
 * java.util.NoSuchElementException} for what does not exist.
 */
@Service
public class CoEditing {

    private final PublishingRights rights;
    private final Works works;
    private final Versions versions;
    private final ReplacedDrafts replaced;
    private final Presence presence;
    private final Recipients recipients;
    private final OfferCatalogue catalogue;
    private final WorkingCopies copies;

    CoEditing(
            PublishingRights rights,
            Works works,
            Versions versions,
            ReplacedDrafts replaced,
            Presence presence,
            Recipients recipients,
            OfferCatalogue catalogue,
            WorkingCopies copies) {
        this.rights = rights;
        this.works = works;
        this.versions = versions;
        this.replaced = replaced;
        this.presence = presence;
        this.recipients = recipients;
        this.catalogue = catalogue;
        this.copies = copies;
    }

    /**
     * What there is to know.
     *
     * @param others names of the colleagues who have the offer open, by name
     */
    public record News(Standing standing, List<String> others) {}

    /** What has become of the working copy. */
    public sealed interface Standing {

        /**
         * It is there.
         *
         * @param version of what was saved last
         * @param editor name of the person who wrote it last
         * @param own whether that is the actor
         */
        record There(int version, State state, String editor, boolean own) implements Standing {}

        /** It is no longer there, and the public copy is the last word. */
        record Over() implements Standing {}

        /**
         * Somebody has thrown it away.
         *
         * @param by name of that person, empty when it is not known
         * @param published whether there is a public copy to go on from
         */
        record Discarded(String by, boolean published) implements Standing {}
    }

    /** Says that the actor has an offer open, and tells what others do with it. */
    @Transactional
    public News look(Actor actor, OfferId offer) {
        var organisation = rights.member(actor, offer);
        presence.seen(offer, actor.account());
        var standing =
                works.last(offer)
                        .<Standing>map(last ->
                                new Standing.There(
                                        last.version(),
                                        last.state(),
                                        copies.name(last.editor()),
                                        last.editor().equals(actor.account())))
                        .orElseGet(() -> gone(offer));
        return new News(standing, others(actor, offer, organisation));
    }

    /** Says that the actor has closed an offer. */
    @Transactional
    public void leave(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        presence.gone(offer, actor.account());
    }

    private Standing gone(OfferId offer) {
        boolean published = catalogue.file(offer).isPresent();
        var discarded = replaced.lastDiscarded(offer);
        var lastVersion = versions.latest(offer);
        boolean over =
                published
                        && discarded
                                .filter(d ->
                                        lastVersion
                                                .filter(v -> v.at().isAfter(d.replacedAt()))
                                                .isEmpty())
                                .isEmpty();
        return over
                ? new Standing.Over()
                : new Standing.Discarded(
                        discarded.map(d -> copies.name(d.replacedBy())).orElse(""), published);
    }

    /** Whoever does not work for the organisation any more is not named. */
    private List<String> others(Actor actor, OfferId offer, OrganisationDetails organisation) {
        var seen = presence.of(offer);
        if (seen.stream().allMatch(actor.account()::equals)) {
            return List.of();
        }
        return recipients.members(organisation).stream()
                .filter(person -> !person.account().equals(actor.account()))
                .filter(person -> seen.contains(person.account()))
                .map(Person::name)
                .sorted()
                .toList();
    }
}
