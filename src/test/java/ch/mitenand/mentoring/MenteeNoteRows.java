package ch.mitenand.mentoring;

import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The notes on mentees, for the test of rights. */
class MenteeNoteRows implements CommandRows {

    private final ApplicationContext context;

    MenteeNoteRows(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("MenteeNotes.of")
                .prepared(() -> {
                    var made = PoolScene.make(context, scene);
                    return List.of(made.pool(), made.mentee());
                })
                .answers(MenteeNotes.Notes.class);
    }
}
