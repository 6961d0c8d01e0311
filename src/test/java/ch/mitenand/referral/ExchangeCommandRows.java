package ch.mitenand.referral;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Files for and from other software, for the test of rights. */
class ExchangeCommandRows implements CommandRows {

    private final ApplicationContext context;
    private final Clock clock;

    ExchangeCommandRows(ApplicationContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        var today = LocalDate.now(clock);
        calls.row("ReferralExchange.json")
                .prepared(() ->
                        List.of(
                                new CaseFixture(context)
                                        .in(
                                                CaseState.OPENED,
                                                scene.with(Role.INTEGRATION_OFFICER))));
        calls.row("ReferralExchange.csv").with(today.minusDays(30), today);
        calls.row("ReferralExchange.accounting").with(today.minusDays(30), today);
        calls.row("ReferralExchange.cockpit").with(today.getYear());
        calls.row("ReferralExchange.results")
                .with(
                        "zuweisung;stand;datum;ergebnis;grund\n".getBytes(StandardCharsets.UTF_8),
                        true);
    }
}
