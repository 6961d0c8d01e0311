package ch.mitenand.publishing;

import ch.mitenand.offer.OfferPictures;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offer of the addresses, with a picture; the editor starts drafts when it is opened. */
class OfferTargets implements ViewTargets {

    private final JdbcClient jdbc;
    private final OfferPictures pictures;

    OfferTargets(JdbcClient jdbc, OfferPictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        String picture = pictures.add(scene.organisation(), PictureFixture.jpeg(2));
        jdbc.sql(
                        """
                        update offer set picture_id = :picture, picture_alt = '{"de": "Ein Tisch"}'
                        where id = :id\
                        """)
                .param("picture", picture)
                .param("id", scene.offer().id())
                .update();
        return Map.of("offer", scene.offer().toString(), "picture", picture);
    }

    @Override
    public void remove(RightsScene scene) {
        jdbc.sql("delete from offer_work where organisation_id = :id")
                .param("id", scene.organisation().id())
                .update();
        jdbc.sql("delete from offer_presence where offer_id = :id")
                .param("id", scene.offer().id())
                .update();
        jdbc.sql("update offer set picture_id = null, picture_alt = null where id = :id")
                .param("id", scene.offer().id())
                .update();
        jdbc.sql("delete from offer_picture where organisation_id = :id")
                .param("id", scene.organisation().id())
                .update();
    }
}
