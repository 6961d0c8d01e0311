package ch.mitenand.mentoring.ui;

import ch.mitenand.matching.AgeBand;
import ch.mitenand.matching.FamilySituation;
import ch.mitenand.matching.Gender;
import ch.mitenand.matching.Interest;
import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MenteeNeed;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.SignUps;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Somebody asks for a mentor. */
@Route("mentoring/anfragen")
@AnonymousAllowed
class SignUpMenteeView extends SignUpView {

    SignUpMenteeView(Parts parts) {
        super(parts, false);
    }

    @Override
    Optional<SignUps.Outcome> signUp(
            SignUps signUps,
            Optional<PersonDetails> person,
            SignUpAnswers answers,
            String visitor) {
        var need =
                new MenteeNeed(
                        answers.languages(),
                        answers.neededLevel(),
                        answers.slots(),
                        answers.flexible(),
                        answers.number("distance", SignUpForm.TRAVEL_KM),
                        answers.choice("gender", Gender.values()),
                        answers.choice("wishedGender", Gender.values()),
                        answers.ticked("topics", Topic.class),
                        answers.ticked("interests", Interest.class),
                        answers.choice("wishedAge", AgeBand.values()),
                        answers.choice("family", FamilySituation.values()),
                        answers.text());
        return person.filter(_ -> answers.faults().isEmpty())
                .map(p -> signUps.mentee(p, need, visitor));
    }
}
