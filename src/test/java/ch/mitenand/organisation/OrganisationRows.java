package ch.mitenand.organisation;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registering, running and approving an organisation, for the test of rights. */
class OrganisationRows implements CommandRows {

    private final OrganisationDesk desk;
    private final Grants grants;
    private final JdbcClient jdbc;

    OrganisationRows(OrganisationDesk desk, Grants grants, JdbcClient jdbc) {
        this.desk = desk;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        everybody(calls, scene.organisation());
        admins(calls, scene);
        members(calls, scene);
        reviewers(calls, scene.organisation());
        changes(calls, scene);
        calls.row("Appointments.isVacant").prepared(() -> List.of(vacant(scene)));
        calls.row("Appointments.appoint")
                .prepared(() -> List.of(vacant(scene), "neu@rechteprobe.example.ch"))
                .answers(Appointments.Appointed.SENT);
    }

    private void changes(CommandCalls calls, RightsScene scene) {
        var id = scene.organisation();
        for (String decision : List.of("approveChange", "sendChangeBack")) {
            calls.row("OrganisationChanges." + decision)
                    .prepared(() -> List.of(id, moving(scene), "Rechteprobe"));
        }
        calls.row("OrganisationChanges.withdrawChange")
                .prepared(() -> {
                    moving(scene);
                    return List.of(id);
                });
        calls.row("OrganisationChanges.changedLogo")
                .prepared(() -> {
                    requireReview(scene);
                    desk.setLogo(scene.admin(), id, OrganisationTargets.picture());
                    return List.of(id);
                });
    }

    /** Has changes of the organisation looked at first; from before any rule of the test. */
    private void requireReview(RightsScene scene) {
        jdbc.sql("insert into change_policy values (:scope, '2020-01-01', 'AFTER_REVIEW', :by)")
                .param("scope", scene.seat())
                .param("by", scene.canton().account())
                .update();
    }

    /** Has a change wait for approval; the version that waits. */
    private int moving(RightsScene scene) {
        requireReview(scene);
        var id = scene.organisation();
        var file = desk.open(scene.admin(), id);
        desk.change(scene.admin(), id, file.version(), renamed(file.form()));
        return desk.open(scene.admin(), id).version();
    }

    private static OrganisationForm renamed(OrganisationForm form) {
        return new OrganisationForm(
                "Verein Rechteprobe",
                form.legalForm(),
                form.uid(),
                form.street(),
                form.postalCode(),
                form.locality(),
                form.email(),
                form.phone(),
                form.website(),
                form.languages(),
                form.description());
    }

    /** Leaves the organisation without anybody responsible. */
    private OrganisationId vacant(RightsScene scene) {
        jdbc.sql("delete from account_grant where role = 'ORGANISATION_ADMIN' and scope = :scope")
                .param("scope", scene.organisation().toString())
                .update();
        return scene.organisation();
    }

    private static void everybody(CommandCalls calls, OrganisationId id) {
        var form = OrganisationFixture.form("Verein Rechteprobe");
        calls.row("OrganisationDesk.likelyDoubles").with(form);
        calls.row("OrganisationDesk.register").with(form).answers(Kept.Done.class);
        calls.row("OrganisationDesk.mine");
        calls.row("OrganisationDesk.permissions").with(id);
        calls.row("OrganisationDesk.askToJoin").with(id, "Darf ich mitmachen?");
    }

    private void admins(CommandCalls calls, RightsScene scene) {
        var id = scene.organisation();
        var form = OrganisationFixture.form("Verein Rechteprobe");
        calls.row("OrganisationDesk.open").with(id);
        calls.row("OrganisationDesk.logo").prepared(() -> List.of(withLogo(scene)));
        calls.row("OrganisationDesk.change")
                .prepared(() -> List.of(id, inOlten(scene), form))
                .answers(Kept.Done.class);
        calls.row("OrganisationDesk.setLogo").with(id, new byte[0]).answers(LogoKept.DONE);
        calls.row("OrganisationDesk.close").with(id);
    }

    private void members(CommandCalls calls, RightsScene scene) {
        var id = scene.organisation();
        var member = scene.member().account();
        calls.row("OrganisationDesk.members").with(id);
        calls.row("OrganisationDesk.changeRole")
                .with(id, member, Role.ORGANISATION_ADMIN)
                .answers(MemberChange.DONE);
        calls.row("OrganisationDesk.remove other").with(id, member).answers(MemberChange.DONE);
        calls.row("OrganisationDesk.remove self")
                .prepared(() -> {
                    grants.give(scene.player(), scene.own(Role.ORGANISATION_MEMBER));
                    return List.of(id, scene.player());
                })
                .answers(MemberChange.DONE);
        calls.row("OrganisationDesk.joinRequests").with(id);
        calls.row("OrganisationDesk.answerJoin").prepared(() -> List.of(joinRequest(scene), true));
    }

    private void reviewers(CommandCalls calls, OrganisationId id) {
        calls.row("OrganisationDesk.queue");
        calls.row("OrganisationDesk.doublesOf").with(id);
        calls.row("OrganisationDesk.history").with(id);
        for (String decision : List.of("approve", "sendBack", "reject")) {
            calls.row("OrganisationDesk." + decision)
                    .prepared(() -> List.of(id, waiting(id), "Rechteprobe"));
        }
        calls.row("OrganisationDesk.accredit").with(id, Set.of(Accreditation.COACHING));
    }

    private OrganisationId withLogo(RightsScene scene) {
        desk.setLogo(scene.admin(), scene.organisation(), OrganisationTargets.picture());
        return scene.organisation();
    }

    /** Moves the organisation to the seat of the form, so that nothing has to be approved. */
    private int inOlten(RightsScene scene) {
        jdbc.sql("update organisation set bfs = 2581 where id = :id")
                .param("id", scene.organisation().id())
                .update();
        return desk.open(scene.admin(), scene.organisation()).version();
    }

    private UUID joinRequest(RightsScene scene) {
        desk.askToJoin(scene.canton(), scene.organisation(), "Darf ich mitmachen?");
        return desk.joinRequests(scene.admin(), scene.organisation()).getFirst().id();
    }

    /** Has the organisation wait for approval; the version that waits. */
    private int waiting(OrganisationId id) {
        jdbc.sql("update organisation set status = 'PENDING' where id = :id")
                .param("id", id.id())
                .update();
        return jdbc.sql("select version from organisation where id = :id")
                .param("id", id.id())
                .query(Integer.class)
                .single();
    }
}
