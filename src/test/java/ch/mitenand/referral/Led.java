package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseFixture;
import java.util.List;

/** Who leads the cases of a test: officers of a municipality, or case leads of a social region. */
enum Led {
    OFFICER(
            CaseFixture.officer(CaseFixture.OLTEN),
            CaseFixture.officer(CaseFixture.GRENCHEN),
            CaseBasis.INCREASED_NEED,
            SharingBasis.CONSENT,
            "ib@olten.example.ch"),
    CASE_LEAD(
            CaseFixture.caseLead(CaseFixture.REGION),
            CaseFixture.caseLead(CaseFixture.OTHER_REGION),
            CaseBasis.SOCIAL_ASSISTANCE,
            SharingBasis.SOCIAL_ASSISTANCE_LAW,
            "fall@olten.example.ch");

    private final Actor lead;
    private final Actor twin;
    private final CaseBasis basis;
    private final SharingBasis ground;
    private final String mail;

    Led(Actor lead, Actor twin, CaseBasis basis, SharingBasis ground, String mail) {
        this.lead = lead;
        this.twin = twin;
        this.basis = basis;
        this.ground = ground;
        this.mail = mail;
    }

    Actor lead() {
        return lead;
    }

    /** The same role somewhere else, and the other role in the same place. */
    List<Actor> others() {
        return List.of(twin, other().lead);
    }

    Actor twin() {
        return twin;
    }

    Led other() {
        return this == OFFICER ? CASE_LEAD : OFFICER;
    }

    /** Why its cases are led. */
    CaseBasis basis() {
        return basis;
    }

    /** On what ground it sends. */
    SharingBasis ground() {
        return ground;
    }

    /** Where its mails go to. */
    String mail() {
        return mail;
    }
}
