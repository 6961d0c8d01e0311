package ch.mitenand.mentorship.ui;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.mentorship.MeetingLog;
import ch.mitenand.mentorship.OwnMentorships;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;

/** The own page of mentors and mentees with an account; nobody else finds it. */
@Route("mein-mentoring")
@AnonymousAllowed
class OwnAccountView extends OwnView {

    private final CurrentActor who;
    private final OwnDoor door;

    OwnAccountView(
            CurrentActor who,
            OwnDoor door,
            OwnMentorships mentorships,
            MeetingLog log,
            OwnCommands commands,
            Clock clock) {
        super(door, mentorships, log, commands, clock);
        this.who = who;
        this.door = door;
    }

    @Override
    List<OwnSeat> seats(PageRequest request) {
        return who.find().map(door::of).orElse(List.of());
    }

    @Override
    PageInfo nobody(PageRequest request) {
        return who.find().isPresent() ? PageInfo.missing() : PageInfo.done(PATH);
    }
}
