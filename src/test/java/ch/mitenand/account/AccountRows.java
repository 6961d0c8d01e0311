package ch.mitenand.account;

import ch.mitenand.account.AccountDesk.Changed;
import ch.mitenand.account.InvitationAnswers.Answered;
import ch.mitenand.account.SecondFactorDesk.Outcome;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looking after one's own account, for the test of rights. */
class AccountRows implements CommandRows {

    private final SecondFactorDesk desk;
    private final Invitations invitations;
    private final InvitationAnswers answers;
    private final Clock clock;

    AccountRows(
            SecondFactorDesk desk,
            Invitations invitations,
            InvitationAnswers answers,
            Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        person(calls);
        sessions(calls);
        secondFactor(calls, scene);
        calls.row("InvitationAnswers.toMe");
        calls.row("InvitationAnswers.accept")
                .prepared(() -> List.of(invitation(scene)))
                .answers(Answered.Accepted.class);
    }

    private static void person(CommandCalls calls) {
        String password = RightsScene.PASSWORD;
        calls.row("AccountDesk.profile");
        calls.row("AccountDesk.changePerson")
                .with("Rosa", "Rolle", Language.FR)
                .answers(Changed.Done.class);
        calls.row("AccountDesk.changePassword")
                .with(password, "regen wolke tisch garten")
                .answers(Changed.Done.class);
        calls.row("AccountDesk.changeEmail")
                .with("neu@rechteprobe.example.ch", password)
                .answers(Changed.Done.class);
        calls.row("AccountDesk.close").with(password).answers(Changed.Done.class);
    }

    private static void sessions(CommandCalls calls) {
        calls.row("Sessions.of");
        calls.row("Sessions.end").prepared(() -> List.of(SignedIn.find().orElseThrow().session()));
        calls.row("Sessions.endAll");
    }

    private void secondFactor(CommandCalls calls, RightsScene scene) {
        calls.row("SecondFactorDesk.overview");
        calls.row("SecondFactorDesk.newSecret");
        calls.row("SecondFactorDesk.confirmApp")
                .prepared(() -> app(desk.newSecret(player(scene)).text()))
                .answers(Outcome.Done.class);
        calls.row("SecondFactorDesk.removeApp")
                .prepared(() -> none(codes(scene)))
                .answers(Outcome.Done.class);
        calls.row("SecondFactorDesk.removePasskey").with("none").answers(Outcome.Done.class);
        calls.row("SecondFactorDesk.renewCodes")
                .prepared(() -> none(codes(scene)))
                .answers(Outcome.Done.class);
        calls.row("SecondFactorStep.answer")
                .prepared(() -> List.of(codes(scene).getFirst()))
                .answers(Optional.empty());
        calls.row("Passkeys.askForNew");
        calls.row("Passkeys.askForStep");
    }

    private List<String> app(String secret) {
        byte[] bytes = TotpSecret.bytes(secret).orElseThrow();
        return List.of(secret, Totp.code(bytes, clock.instant()));
    }

    /** Sets an app up; the recovery codes shown for it. */
    private List<String> codes(RightsScene scene) {
        var app = app(desk.newSecret(player(scene)).text());
        var outcome = desk.confirmApp(player(scene), app.getFirst(), app.getLast());
        return ((Outcome.Done) outcome).codes();
    }

    private static List<?> none(List<String> ignored) {
        return List.of();
    }

    private static Actor player(RightsScene scene) {
        return new Actor(scene.player(), "Rolf Rolle", Set.of());
    }

    private UUID invitation(RightsScene scene) {
        var grant = scene.own(Role.ORGANISATION_MEMBER);
        invitations.invite(scene.admin(), RightsScene.EMAIL, grant, "Treff");
        return answers.toMe(player(scene)).getFirst().id();
    }
}
