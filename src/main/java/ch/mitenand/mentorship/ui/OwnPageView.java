package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.MeetingLog;
import ch.mitenand.mentorship.OwnMentorships;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;

/**
 * The own page behind the link in a mail.
 *
 * <p>A volunteer on the bus home, with one hand: enter the meeting, put the phone away. A mentee
 * with an old phone and little German: whom do I call, when do we meet?
 */
@Route("mentoring/mein/:token")
@RouteAlias("mentoring/meine-seite/:token")
@AnonymousAllowed
class OwnPageView extends OwnView {

    private final OwnDoor door;

    OwnPageView(
            OwnDoor door,
            OwnMentorships mentorships,
            MeetingLog log,
            OwnCommands commands,
            Clock clock) {
        super(door, mentorships, log, commands, clock);
        this.door = door;
    }

    @Override
    List<OwnSeat> seats(PageRequest request) {
        return door.byLink(request.pathValue("token")).stream().toList();
    }

    @Override
    PageInfo nobody(PageRequest request) {
        var form = new OwnLinkForm("");
        add(form.ask(OwnLinkForm.OLD));
        return PageInfo.page(form.texts().text(OwnLinkForm.OLD), PATH).notIndexed();
    }
}
