package ch.mitenand.organisation;

import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** The organisation of the addresses, with a logo. */
class OrganisationTargets implements ViewTargets {

    private final OrganisationDesk desk;

    OrganisationTargets(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        desk.setLogo(scene.admin(), scene.organisation(), picture());
        return Map.of("organisation", scene.organisation().toString());
    }

    @Override
    public void remove(RightsScene scene) {
        desk.setLogo(scene.admin(), scene.organisation(), new byte[0]);
    }

    static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
