package ch.mitenand.organisation.ui;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class LogoControllerTests extends IntegrationTest {

    @Autowired private WebApplicationContext context;
    @Autowired private OrganisationDesk desk;

    @Test
    void servesLogosOfApprovedOrganisationsOnly() throws Exception {
        var portal = MockMvcBuilders.webAppContextSetup(context).build();
        var fixture = new OrganisationFixture(context);
        var editor = fixture.person("Karin Kanton", new Grant(Role.CANTON_EDITOR, ""));
        var applicant = fixture.person("Anna Verein");
        var id = fixture.registered(applicant, "Prüflogo " + UUID.randomUUID());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
        desk.setLogo(
                OrganisationFixture.with(applicant, Role.ORGANISATION_ADMIN, id),
                id,
                bytes.toByteArray());

        portal.perform(get(OrganisationNavigation.logo(id))).andExpect(status().isNotFound());
        desk.approve(editor, id, 0, "");
        var answer =
                portal.perform(get(OrganisationNavigation.logo(id)))
                        .andExpect(status().isOk())
                        .andExpect(content().contentType("image/png"))
                        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                        .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                        .andReturn();
        portal.perform(
                        get(OrganisationNavigation.logo(id))
                                .header("If-None-Match", answer.getResponse().getHeader("ETag")))
                .andExpect(status().isNotModified());
        portal.perform(get(OrganisationNavigation.logo(OrganisationId.create())))
                .andExpect(status().isNotFound());
        fixture.remove();
    }
}
