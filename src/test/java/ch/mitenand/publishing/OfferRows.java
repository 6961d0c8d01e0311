package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organisation does with its offers, for the test of rights. */
class OfferRows implements CommandRows {

    private static final OfferSketch SKETCH = SketchFixture.complete("Rechteprobe");

    private final OfferDesk desk;
    private final VersionDesk versions;
    private final OwnerDesk owners;
    private final PictureDesk pictures;
    private final JdbcClient jdbc;

    OfferRows(
            OfferDesk desk,
            VersionDesk versions,
            OwnerDesk owners,
            PictureDesk pictures,
            JdbcClient jdbc) {
        this.desk = desk;
        this.versions = versions;
        this.owners = owners;
        this.pictures = pictures;
        this.jdbc = jdbc;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        drafts(calls, scene);
        versions(calls, scene);
        published(calls, scene.offer());
        owners(calls, scene);
        overview(calls, scene);
        pictures(calls, scene);
    }

    private void pictures(CommandCalls calls, RightsScene scene) {
        byte[] file = PictureFixture.jpeg(1);
        calls.row("PictureDesk.add")
                .with(scene.offer(), file)
                .answers(PictureDesk.Added.Done.class);
        calls.row("PictureDesk.show")
                .prepared(() -> {
                    var added = pictures.add(scene.admin(), scene.offer(), file);
                    return List.of(scene.offer(), ((PictureDesk.Added.Done) added).id());
                });
    }

    private void drafts(CommandCalls calls, RightsScene scene) {
        var offer = scene.offer();
        calls.row("OfferDesk.start").with(scene.organisation());
        calls.row("OfferDesk.copy").with(offer);
        calls.row("OfferDesk.open").with(offer);
        calls.row("OfferDesk.save")
                .prepared(() -> List.of(offer, opened(scene), SKETCH))
                .answers(Saved.Done.class);
        calls.row("OfferDesk.settle")
                .prepared(() ->
                        List.of(
                                offer,
                                changed(scene),
                                SKETCH,
                                SketchFixture.complete("Rechteprobe zu zweit")))
                .answers(Saved.Done.class);
        calls.row("CoEditing.look").with(offer);
        calls.row("CoEditing.leave").with(offer);
        calls.row("OfferDesk.findings").with(offer, SKETCH);
        calls.row("OfferDesk.doubles").with(offer, SKETCH);
        calls.row("OfferDesk.nextDates").with(offer, SKETCH, 3);
        calls.row("OfferDesk.preview").with(offer, SKETCH);
        calls.row("OfferDesk.submit")
                .prepared(() -> List.of(offer, changed(scene)))
                .answers(Submitted.Published.class);
        calls.row("OfferDesk.takeBack").prepared(() -> List.of(submitted(scene)));
        calls.row("OfferDesk.discard").prepared(() -> List.of(offer, opened(scene)));
    }

    private void versions(CommandCalls calls, RightsScene scene) {
        var offer = scene.offer();
        calls.row("VersionDesk.versions").with(offer);
        calls.row("VersionDesk.replaced").with(offer);
        calls.row("VersionDesk.discarded").with(scene.organisation());
        calls.row("VersionDesk.draft")
                .prepared(() -> {
                    opened(scene);
                    return List.of(offer);
                });
        calls.row("VersionDesk.difference")
                .prepared(() -> {
                    changed(scene);
                    return List.of(offer, 1, VersionDesk.WORKING_COPY);
                });
        calls.row("VersionDesk.restore")
                .with(offer, 1, VersionDesk.NO_DRAFT)
                .answers(VersionDesk.Restored.Done.class);
        calls.row("VersionDesk.bringBack")
                .prepared(() -> replaced(scene))
                .answers(VersionDesk.Restored.Done.class);
    }

    private static void published(CommandCalls calls, OfferId offer) {
        calls.row("OfferStanding.confirm").with(offer);
        calls.row("OfferStanding.end").with(offer);
        calls.row("OfferStanding.resume").with(offer);
    }

    private void owners(CommandCalls calls, RightsScene scene) {
        var offer = scene.offer();
        calls.row("OwnerDesk.owner")
                .prepared(() -> {
                    owners.set(scene.admin(), offer, scene.admin().account());
                    return List.of(offer);
                });
        calls.row("OwnerDesk.colleagues").with(offer);
        calls.row("OwnerDesk.set").with(offer, scene.admin().account());
    }

    private void overview(CommandCalls calls, RightsScene scene) {
        for (String list : List.of("desk", "unmet")) {
            calls.row("OfferOverview." + list).with(scene.organisation());
        }
        calls.row("OfferOverview.settle").prepared(() -> List.of(report(scene.offer())));
        calls.row("ReportDesk.open");
        calls.row("ReportDesk.settle")
                .prepared(() -> List.of(report(scene.offer()), "Mit dem Verein gesprochen."));
    }

    /**
     * Has a draft replaced by an old version; where it was kept, and the draft that is there now.
     */
    private List<Object> replaced(RightsScene scene) {
        var offer = scene.offer();
        versions.restore(scene.admin(), offer, 1, changed(scene));
        long kept = versions.replaced(scene.admin(), offer).getFirst().id();
        return List.of(offer, kept, opened(scene));
    }

    private int opened(RightsScene scene) {
        return desk.open(scene.admin(), scene.offer()).version();
    }

    /** Changes the working copy; its version. */
    private int changed(RightsScene scene) {
        return ((Saved.Done) desk.save(scene.admin(), scene.offer(), opened(scene), SKETCH))
                .version();
    }

    private OfferId submitted(RightsScene scene) {
        ReviewRows.requireReview(jdbc, scene);
        desk.submit(scene.admin(), scene.offer(), changed(scene));
        return scene.offer();
    }

    private long report(OfferId offer) {
        return jdbc.sql(
                        """
                        insert into error_report (offer_id, text, reported_at, passed_up, passed_to_canton)
                        values (:offer, 'Die Zeit stimmt nicht.', now(), now(), now()) returning id\
                        """)
                .param("offer", offer.id())
                .query(Long.class)
                .single();
    }
}
