package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.organisation.OrganisationFixture;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SafeguardingContactTests extends IntegrationTest {

    private static final Grant OF_OLTEN = new Grant(Role.SAFEGUARDING_CONTACT, "2581");

    @Autowired private ApplicationContext context;
    @Autowired private Grants grants;

    @Test
    void roleIsKeptByMunicipality() {
        var fixture = new OrganisationFixture(context);
        try {
            var contact = fixture.person("Sara Schutz", OF_OLTEN);

            assertThat(grants.of(contact.account())).containsExactly(OF_OLTEN);
            assertThat(grants.holders(Role.SAFEGUARDING_CONTACT, "2581"))
                    .extracting(Person::account)
                    .contains(contact.account());
        } finally {
            fixture.remove();
        }
    }

    @Test
    void cantonAloneNamesThem() {
        assertThat(InvitationRules.allow(Set.of(new Grant(Role.CANTON_EDITOR, "")), OF_OLTEN))
                .isTrue();
        for (var role : Role.values()) {
            if (role != Role.CANTON_EDITOR) {
                String scope =
                        switch (role.scopeKind()) {
                            case CANTON -> "";
                            case MUNICIPALITY -> "2581";
                            case ORGANISATION, SOCIAL_REGION -> "x";
                        };
                assertThat(InvitationRules.allow(Set.of(new Grant(role, scope)), OF_OLTEN))
                        .as(role.name())
                        .isFalse();
            }
        }
    }
}
