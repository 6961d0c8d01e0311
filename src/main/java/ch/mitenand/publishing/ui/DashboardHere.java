package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import java.util.List;
import java.util.function.Consumer;

/** Leads from what to do next to where it is done on the workplace. */
final class DashboardHere implements DashboardTodo.Here {

    private final List<OfferLine> lines;
    private final DashboardReports reports;
    private final DashboardOffers offers;
    private final DashboardCommands commands;

    DashboardHere(
            List<OfferLine> lines,
            DashboardReports reports,
            DashboardOffers offers,
            DashboardCommands commands) {
        this.lines = lines;
        this.reports = reports;
        this.offers = offers;
        this.commands = commands;
    }

    @Override
    public void report(OfferId offer) {
        reports.show(offer);
    }

    @Override
    public void confirm(OfferId offer) {
        offers.showConfirm(offer);
    }

    @Override
    public void copy(OfferId offer) {
        with(offer, commands::copy);
    }

    @Override
    public void owner(OfferId offer) {
        with(offer, commands::changeOwner);
    }

    private void with(OfferId offer, Consumer<OfferLine> command) {
        lines.stream().filter(line -> line.offer().equals(offer)).findFirst().ifPresent(command);
    }
}
