package ch.mitenand.referral;

import static ch.mitenand.referral.Disclosure.Field.*;
import static ch.mitenand.referral.ReferralScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.mail.Postbox;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.shared.SwissFormat;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exact fields and values that the receiver sees in each state, and in the preview of it. */
class DisclosuresTests extends ReferralTest {

    private static final Set<Field> NEED =
            EnumSet.of(
                    NUMBER,
                    OFFER,
                    STATE,
                    SENT_ON,
                    SENDER,
                    SENDER_CONTACT,
                    TOPIC,
                    ORAL,
                    WRITTEN,
                    WANTED,
                    AGE_BAND,
                    REGION,
                    TIMES,
                    LANGUAGES,
                    ACCESS_NEEDS,
                    PAYER);

    @ParameterizedTest
    @EnumSource(value = AssignmentState.class, names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void showsTheseFieldsAndNoOther(AssignmentState state) {
        var made = scene.in(state == AssignmentState.EXPIRED ? AssignmentState.SENT : state);
        if (state == AssignmentState.EXPIRED) {
            days(30);
        }

        var shown = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(shown.fields().keySet()).as(state.name()).isEqualTo(expected(state));
    }

    private static Set<Field> expected(AssignmentState state) {
        var fields = EnumSet.of(NUMBER, STATE);
        switch (state) {
            case SENT, WAITLISTED -> fields.addAll(NEED);
            case ACCEPTED, RUNNING -> {
                fields.addAll(NEED);
                fields.addAll(EnumSet.of(FIRST_NAME, CONTACT, NOTE, STARTS_ON));
            }
            case COMPLETED ->
                    fields.addAll(
                            EnumSet.of(OFFER, SENT_ON, FIRST_NAME, STARTS_ON, ENDED_ON, OUTCOME));
            case DISCONTINUED, NOT_TAKEN_UP ->
                    fields.addAll(
                            EnumSet.of(OFFER, SENT_ON, FIRST_NAME, STARTS_ON, ENDED_ON, REASON));
            case DECLINED -> fields.addAll(EnumSet.of(OFFER, SENT_ON, ENDED_ON, REASON));
            case WITHDRAWN, EXPIRED -> fields.addAll(EnumSet.of(OFFER, SENT_ON, ENDED_ON));
            case ENTERED_IN_ERROR -> {}
            case DRAFT -> fields.clear();
        }
        return fields;
    }

    @Test
    void needIsNameless() {
        var made = scene.in(AssignmentState.SENT);

        var told = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(told.stage()).isEqualTo(Stage.NEED);
        assertThat(told.get(TOPIC)).contains("Deutsch A2 am Abend");
        assertThat(told.get(ORAL)).contains("A2");
        assertThat(told.get(WRITTEN)).contains("A1");
        assertThat(told.get(WANTED)).contains("B1");
        assertThat(told.get(LANGUAGES)).contains("Tigrinya, Deutsch");
        assertThat(told.get(ACCESS_NEEDS)).contains("Rollstuhl");
        assertThat(told.get(STATE)).contains("übermittelt");
        assertThat(told.get(SENT_ON)).contains(SwissFormat.date(scene.today));
        assertThat(told.get(SENDER)).contains("Integrationsstelle Olten");
        assertThat(told.fields().toString())
                .doesNotContain("Samira", "Tesfai", "123 45 67", "1990", "langsam");
    }

    @Test
    void germanIsThatOfTheLatestAssessment() {
        var id = scene.supported();
        var needs = context.getBean(Assessments.class);
        var form = needs.form(scene.officer, scene.today);
        var answers = CaseFixture.answers(form);
        answers.put("oralToday", List.of("B1"));
        answers.put("schoolYears", List.of("NONE"));
        var draft = CaseFixture.done(needs.begin(scene.officer, id));
        var saved =
                CaseFixture.done(
                        needs.save(
                                scene.officer,
                                id,
                                draft.id(),
                                draft.version(),
                                scene.today,
                                answers));
        CaseFixture.done(needs.finish(scene.officer, id, draft.id(), saved.version()));

        var made = scene.in(AssignmentState.SENT, id);
        var told = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(told.get(ORAL)).contains("B1");
        assertThat(told.get(WRITTEN)).contains("A1");
        assertThat(told.fields().toString()).doesNotContain("assessment");
    }

    @Test
    void surnameAndAccessNeedsAreToldOnlyIfTicked() {
        var id = scene.supported();
        var plain = scene.draft(id);
        var ticked =
                new AssignmentDraft(
                        plain.target(),
                        plain.goal(),
                        plain.topic(),
                        plain.times(),
                        plain.accessNeeds(),
                        false,
                        true,
                        plain.note(),
                        plain.basis(),
                        plain.payer(),
                        0);
        var referral = done(assignments.begin(scene.officer, id, ticked));
        var preview = assignments.preview(scene.officer, id, referral, AssignmentState.ACCEPTED);
        done(assignments.send(scene.officer, id, referral));
        done(desk.accept(scene.admin, scene.inbox, referral, null));
        var shown = desk.item(scene.admin, scene.inbox, referral).shown();

        for (var told : new Disclosure[] {preview, shown}) {
            assertThat(told.get(SURNAME)).contains("Tesfai");
            assertThat(told.get(ACCESS_NEEDS)).isEmpty();
        }
        var other = scene.in(AssignmentState.ACCEPTED);
        assertThat(desk.item(scene.admin, scene.inbox, other.referral()).shown().fields())
                .containsEntry(FIRST_NAME, "Samira")
                .doesNotContainKey(SURNAME);
        assertThat(scene.column(other, "surname")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentState.class,
            names = {"SENT", "WAITLISTED", "ACCEPTED", "RUNNING"})
    void previewIsWhatTheReceiverWillSee(AssignmentState state) {
        var id = scene.supported();
        var draft = scene.in(AssignmentState.DRAFT, id);
        var preview = assignments.preview(scene.officer, id, draft.referral(), state);
        assignments.withdraw(scene.officer, id, draft.referral(), Reason.OTHER_OFFER);
        var made = scene.in(state, id);

        var shown = desk.item(scene.admin, scene.inbox, made.referral()).shown();

        assertThat(preview.stage()).isEqualTo(shown.stage());
        assertThat(without(preview)).isEqualTo(without(shown));
    }

    @Test
    void previewOfADraftIsEmpty() {
        var made = scene.in(AssignmentState.DRAFT);
        var preview =
                assignments.preview(
                        scene.officer, made.id(), made.referral(), AssignmentState.DRAFT);
        assertThat(preview.stage()).isEqualTo(Stage.HIDDEN);
        assertThat(preview.fields()).isEmpty();
    }

    @Test
    void mailsSayNothingAboutThePerson() {
        var made = scene.in(AssignmentState.COMPLETED);
        String number = one(made).number();
        for (String address : new String[] {DemoActors.ADMIN_OF_TREFF, OFFICE}) {
            assertThat(Postbox.of(context).to(address))
                    .filteredOn(mail -> mail.subject().contains(number))
                    .isNotEmpty()
                    .allSatisfy(mail ->
                            assertThat(mail.subject() + mail.text())
                                    .doesNotContain(
                                            "Samira",
                                            "Tesfai",
                                            "123 45 67",
                                            "Rollstuhl",
                                            "Deutsch A2 am Abend",
                                            "langsam"));
        }
    }

    private static Map<Field, String> without(Disclosure disclosure) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.putAll(disclosure.fields());
        fields.remove(NUMBER);
        return fields;
    }
}
