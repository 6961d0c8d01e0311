package ch.mitenand.mentoring.ui;

import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MentorOffer;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.SignUps;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** A volunteer offers to accompany somebody. */
@Route("mentoring/mitmachen")
@AnonymousAllowed
class SignUpMentorView extends SignUpView {

    SignUpMentorView(Parts parts) {
        super(parts, true);
    }

    @Override
    Optional<SignUps.Outcome> signUp(
            SignUps signUps,
            Optional<PersonDetails> person,
            SignUpAnswers answers,
            String visitor) {
        var offer =
                new MentorOffer(
                        answers.languages(),
                        answers.slots(),
                        answers.flexible(),
                        answers.number("distance", SignUpForm.RADIUS_KM),
                        answers.number("places", SignUpForm.PLACES),
                        answers.choice("gender", Gender.values()),
                        answers.choice("wishedGender", Gender.values()),
                        answers.ticked("topics", Topic.class),
                        answers.ticked("interests", Interest.class),
                        answers.choice("family", FamilySituation.values()),
                        answers.has("withMinors", "1"),
                        answers.text());
        return person.filter(_ -> answers.faults().isEmpty())
                .map(p -> signUps.mentor(p, offer, visitor));
    }
}
