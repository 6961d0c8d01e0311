package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.InboxDirectory;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One referral: exactly what is told at this stage, and what can be done. The title names nobody,
 * because it stands in the history of the browser.
 */
@Route(InboxNavigation.ITEM)
@PageTitle("Zuweisung – Mitenand")
@PermitAll
class InboxItemView extends InboxPage {

    private static final String POOL_FORGETS =
            "Mit der Zusage kommt die Person auf die Liste des Pools. 30 Tage nach dem Ende der Zuweisung und der Begleitung"
                    + " löscht das Portal sie dort. Beendet die zuweisende Stelle die Zuweisung oder zieht sie diese zurück,"
                    + " löscht es die Person sofort; ebenso, wenn die Person ihre Einwilligung zurückzieht.";

    /** What somebody at the door looks for first. */
    private static final EnumSet<Field> WHO =
            EnumSet.of(Field.FIRST_NAME, Field.SURNAME, Field.CONTACT, Field.NOTE);

    /** On the attendance list; an assessment that was only accepted begins with its report. */
    private static final Set<AssignmentState> THERE =
            Set.of(AssignmentState.ACCEPTED, AssignmentState.RUNNING);

    private static final Set<AssignmentState> WAITING =
            Set.of(AssignmentState.SENT, AssignmentState.WAITLISTED);

    private final InboxDirectory directory;
    private final ReceiverDesk desk;
    private final OfferCatalogue catalogue;
    private final Clock clock;

    private ReferralId referral = new ReferralId(new UUID(0, 0));

    InboxItemView(
            CurrentActor current,
            InboxDirectory directory,
            ReceiverDesk desk,
            OfferCatalogue catalogue,
            Clock clock) {
        super(current);
        this.directory = directory;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    void read(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        referral = InboxText.referral(id).orElseThrow();
    }

    @Override
    void show(Actor actor, Div page) {
        var choice = directory.holding(actor, referral);
        var inbox = choice.inbox();
        var item = desk.item(actor, inbox, referral);
        var facts = directory.factsOf(actor, inbox, referral).orElse(null);
        var kind = facts == null ? null : facts.assessment();
        var offer = facts == null ? null : facts.offer();
        var capacity = capacity(offer);
        boolean counted = capacity != null;
        var today = LocalDate.now(clock);
        var orders = new InboxOrders(this, desk, inbox, referral, counted, today);
        page.add(
                css(link(InboxNavigation.inbox(inbox), "Alle Zuweisungen"), "mi-action"),
                css(new Paragraph(choice.name()), "mi-kind"),
                new H1(InboxText.title(item)));
        var commands = new InboxCommands(item, kind != null, orders);
        if (item.state() == AssignmentState.SENT) {
            page.add(told(item.shown()), commands);
        } else {
            page.add(commands, told(item.shown()));
        }
        if (inbox instanceof Inbox.OfPool) {
            page.add(InboxParts.hint(POOL_FORGETS));
        }
        if (offer != null && capacity != null && WAITING.contains(item.state())) {
            page.add(places(offer, capacity));
        }
        if (inbox instanceof Inbox.OfOrganisation && THERE.contains(item.state())) {
            String list = InboxNavigation.attendance(inbox);
            page.add(css(link(list, "Zur Präsenzliste"), "mi-action mi-inbox__more"));
            if (kind != null) {
                page.add(new InboxAdviceForm(kind, orders));
            }
        }
    }

    private static Component told(Disclosure shown) {
        var facts = css(tag("dl"), "mi-dl mi-inbox__facts");
        Stream.concat(WHO.stream(), EnumSet.complementOf(WHO).stream())
                .forEach(field ->
                        shown.get(field)
                                .ifPresent(value -> {
                                    facts.add(tag("dt", text(field.germanName())));
                                    facts.add(tag("dd", InboxText.value(field, value)));
                                }));
        return InboxParts.box(
                "Das wissen wir", facts, InboxParts.hint(InboxText.more(shown.stage())));
    }

    /** The places of an offer; null where they are not counted. */
    private @Nullable Capacity capacity(@Nullable OfferId offer) {
        return offer == null
                ? null
                : catalogue.findPublic(offer).map(found -> found.content().capacity()).orElse(null);
    }

    /** Whether there is a place, for those who have to answer. */
    private static Component places(OfferId offer, Capacity capacity) {
        return InboxParts.box(
                "Haben wir Platz?",
                new Paragraph(
                        "Im Angebot stehen %d von %d Plätzen als frei (Stand %s)."
                                .formatted(
                                        capacity.free(),
                                        capacity.places(),
                                        SwissFormat.date(capacity.updated()))),
                css(link("/angebote/" + offer, "Angebot ansehen"), "mi-action"));
    }
}
